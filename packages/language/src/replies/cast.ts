import { foldName } from '../text/fold.ts'
import { joined, lookOfMember, type NameList, nameListOf, nameLookOf } from './names.ts'
import { wordsIn, writtenStemsOf } from './speech.ts'

/** Who is in the conversation, as their lines would be labelled. */
export interface Cast {
  /** Display name of the god that answers. */
  readonly god: string
  /** Its other names. */
  readonly aliases?: readonly string[]
  /** Display names of everybody else. What is the god's own as well is its own. */
  readonly others: readonly string[]
  /** Those of them that come and go: `others` is read once, for as long as it is the same list. */
  readonly guests?: readonly string[]
}

/** Whose line a label makes of what follows: the god's, somebody else's, or nobody's since it is no label. */
export type Owner = 'own' | 'stranger' | undefined

const initialOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0)

const maxInitials = 8_192
const initials = new Map<string, readonly string[]>()

/** What a text's first letter looks like, among letters of its own script and among Latin ones. */
function looksOfInitial(text: string): readonly string[] {
  const initial = initialOf(text)
  const known = initials.get(initial)
  if (known) return known
  const looks = [initialOf(nameLookOf(initial)), initialOf(nameLookOf(`a${initial}`).slice(1))]
  if (initials.size >= maxInitials) initials.clear()
  initials.set(initial, looks)
  return looks
}

/** Roles that chat formats give to who asks. */
const strangers = new Set(wordsIn('asker').map(nameLookOf))
/** What the answer's own label may be besides the god's name. */
const marks = new Set(wordsIn('label').map(nameLookOf))
/** Words a god may shout before a colon. */
const shouts = new Set(wordsIn('shout').map(nameLookOf))
const honorific = new RegExp(`^(?:${writtenStemsOf('titles')}) (?=\\p{L})`, 'iu')
const epithet = new RegExp(
  `(?<=[\\p{L}\\p{N}]) (?:(?:${writtenStemsOf('byname')}) [\\p{L} ]+|(?:to|->|→) .+)$`,
  'iu',
)
const drafts = new RegExp(`^(?:${writtenStemsOf('draft')})$`, 'iu')
/** What a form calls its speaker. */
const speakerKey = new RegExp(`^(?:${writtenStemsOf('speaker')})$`, 'iu')
/** Longer than a name with what may stand beside it, in UTF-16 code units: no label. */
const longestLabel = 200
const isMark = (look: string) => look === markInCharacter || look.split(' ').every((word) => marks.has(word))
const usualMark = nameLookOf('RES')
const markInCharacter = nameLookOf('in character')
const mortalName = /^npc\s?#?\s?[0-9a-f]{3,8}$/

/** Names of other signs, each before a colon, in whatever dress: they are known from the list of members alone. */
function labelsOf(names: readonly string[]): string | undefined {
  const unspelled = names.map((name) => name.trim()).filter((name) => name !== '')
  if (unspelled.length === 0) return undefined
  const any = unspelled.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  return `[\\s*_"“'‘([{<-]{0,12}(?:${any})[\\s*_"”'’)\\]}>]{0,12}[:：﹕꞉∶︰]`
}

/** What a text would be as a label. */
interface ReadLabel {
  readonly look: string
  /** The look without its spaces. */
  readonly key: string
  /** Whether only a mortal bears such a name. */
  readonly isMortals: boolean
}

/** Tells whose label a text is. */
export class Labels {
  readonly #own: ReadonlySet<string>
  readonly #others: readonly NameList[]
  readonly #ownKeys: ReadonlySet<string>
  /** What the own names begin with, as it looks. */
  readonly #ownInitials: ReadonlySet<string>
  /** As many words as one of the others' names has at most. */
  readonly #mostWords: number
  readonly #spelled: readonly string[]
  /** Labels of others that no form of a name tells: at the start of a text, and of a sentence in it. */
  readonly #unspelled: { readonly start: RegExp; readonly inside: RegExp } | undefined
  readonly #mark: string
  /** What may be labels: a text is read layer by layer, and has the same ones in each. */
  readonly #labels = new Map<string, ReadLabel>()
  /** And of which texts the god is named in. */
  readonly #named = new Map<string, boolean>()

  /** @param mark what the prompt asks the god's line to begin with */
  constructor({ god, aliases = [], others, guests = [] }: Cast, mark = 'RES') {
    this.#mark = nameLookOf(mark)
    this.#own = new Set([god, ...aliases].map(lookOfMember))
    this.#others = [nameListOf(guests), nameListOf(others)]
    const unspelled = labelsOf(
      this.#others.flatMap((list) => list.unspelled).filter((name) => !this.#own.has(lookOfMember(name))),
    )
    this.#unspelled =
      unspelled === undefined
        ? undefined
        : {
            start: new RegExp(`^${unspelled}`, 'iu'),
            inside: new RegExp(`(?<=[.!?…。！？؟।۔]["”’'»」』)*_]{0,8}\\s{0,8})${unspelled}`, 'iu'),
          }
    this.#ownKeys = new Set([...this.#own].map(joined))
    this.#ownInitials = new Set([...this.#own].map(initialOf))
    this.#mostWords = Math.max(...this.#others.map(({ mostWords }) => mostWords))
    this.#spelled = [god, ...aliases].map(foldName)
  }

  isOwn(name: string): boolean {
    return this.#ownKeys.has(this.#read(name).key)
  }

  /** The mark that the prompt asks for, or the one that it mostly asks for. */
  isMark(label: string): boolean {
    const look = this.#look(label)
    return look === this.#mark || look === usualMark
  }

  /** Whether the god is named in a text: "the reply of Zeus". */
  isNamedIn(text: string): boolean {
    const known = this.#named.get(text)
    if (known !== undefined) return known
    const isNamed = this.#names(text)
    this.#named.set(text, isNamed)
    return isNamed
  }

  #names(text: string): boolean {
    const words = ` ${this.#look(text.replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' '))} `
    for (const own of this.#own) {
      if (words.includes(` ${own} `) || words.includes(` ${own} s `)) return true
      if (own.length > 3 && words.includes(` ${own}s `)) return true
    }
    // Elsewhere names bend, and Chinese and Japanese have no spaces.
    const folded = foldName(text)
    return this.#spelled.some((name) => !/^[a-z]/.test(name) && folded.includes(name))
  }

  /** Whether a text begins with the god's name, and not with its genitive. */
  startsWithOwn(text: string): boolean {
    const bare = text.replace(/^[^\p{L}\p{N}]+/u, '')
    if (!this.#beginsAsOwn(bare)) return false
    const rest = this.#look(bare)
    for (const own of this.#own) {
      if (rest.startsWith(own) && !/^(?:'s| s\b|[a-z])/.test(rest.slice(own.length))) return true
    }
    return false
  }

  /** Whether a text speaks of anybody in the conversation. */
  isAddressed(text: string): boolean {
    const words = ` ${this.#look(text.replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' '))} `
    const parts = words.split(' ').filter((part) => part !== '')
    return parts.some(
      (part, at) =>
        this.#others.some(({ firstWords }) => firstWords.has(part)) &&
        Array.from({ length: this.#mostWords }, (_, more) => parts.slice(at, at + more + 1).join(' ')).some(
          (name) => this.#isOthers(name),
        ),
    )
  }

  /** Whether a text may begin with an own name: told by its first letter, at a price that does not grow with the names. */
  #beginsAsOwn(text: string): boolean {
    return looksOfInitial(text).some((initial) => this.#ownInitials.has(initial))
  }

  /** A name in the conversation, or one that only mortals bear. */
  isStranger(name: string): boolean {
    const { key, isMortals } = this.#read(name)
    return isMortals || this.#isOthersKey(key)
  }

  /** A text without another's label that it begins with, where no form of a name tells that label. */
  withoutUnspelled(text: string): string | undefined {
    const match = this.#unspelled?.start.exec(text)
    return match ? text.slice(match[0].length) : undefined
  }

  /** Where such a label stands inside a text; its end where none does. */
  unspelledIn(text: string): number {
    return this.#unspelled?.inside.exec(text)?.index ?? text.length
  }

  /** The rest of a text that begins with the god's name; undefined where it does not, or where the word goes on. */
  afterOwn(text: string): string | undefined {
    if (!this.#beginsAsOwn(text)) return undefined
    for (const own of this.#own) {
      const rest = text.slice(own.length)
      if (this.#look(text.slice(0, own.length)) === own && !/^[a-z]/.test(rest)) return rest
    }
    return undefined
  }

  /** Of a label that stands alone, without a colon. */
  bareOwnerOf(label: string): Owner {
    if (label.length > longestLabel) return undefined
    const { look, key, isMortals } = this.#read(label)
    if (this.#ownKeys.has(key) || look === this.#mark || look === usualMark || isMark(look)) return 'own'
    if (strangers.has(look) || isMortals) return 'stranger'
    return this.#isOthersKey(key) && label === label.toUpperCase() ? 'stranger' : undefined
  }

  /** What a form calls its speaker. */
  isSpeakerKey(key: string): boolean {
    return speakerKey.test(key.trim())
  }

  /** Of a line of a form: "Speaker: ZEUS". */
  ownerByForm(key: string, value: string): Owner {
    if (!this.isSpeakerKey(key) || value.length > longestLabel) return undefined
    return this.isOwn(value) ? 'own' : this.isStranger(value) ? 'stranger' : undefined
  }

  /** Of a text that stands before a colon at the start of a line. */
  ownerOf(label: string): Owner {
    const bare = label.replace(/(?<=\p{L})[ #]+\d{1,2}$/u, '')
    // A numbered answer is the first of several.
    if (bare !== label && drafts.test(bare)) return 'own'
    const parts = bare.split('/')
    if (parts.length > 1 && parts.every((part) => this.ownerOf(part) === 'own')) return 'own'
    const look = this.#look(bare)
    const plain = bare.replace(honorific, '').replace(epithet, '')
    if (this.isOwn(label) || this.isOwn(plain)) return 'own'
    if (this.isStranger(label) || strangers.has(look)) return 'stranger'
    if (this.isStranger(bare.replace(epithet, ''))) return 'stranger'
    if (
      /[,&]| and /.test(bare) &&
      bare.split(/,|&| and /).every((part) => this.isOwn(part) || this.isStranger(part))
    )
      return 'stranger'
    if (this.isMark(bare) || isMark(look)) return 'own'
    return isInvented(label) && !shouts.has(look) ? 'stranger' : undefined
  }

  /** Whether a label inside a line is one: there, "Answer:" may well be speech. */
  isSpeaker(label: string): boolean {
    const owner = this.ownerOf(label)
    return owner === 'stranger' || (owner === 'own' && (this.isOwn(label) || this.isMark(label)))
  }

  /** Who calls itself RES must not make a stranger's of every answer. */
  #isOthers(look: string): boolean {
    if (!this.#others.some(({ looks }) => looks.has(look))) return false
    return !this.#own.has(look) && !isMark(look) && look !== this.#mark
  }

  #isOthersKey(key: string): boolean {
    return this.#others.some(({ looksByKey }) => looksByKey.get(key)?.some((look) => this.#isOthers(look)))
  }

  #read(label: string): ReadLabel {
    let read = this.#labels.get(label)
    if (!read) {
      const look = nameLookOf(label)
      read = { look, key: joined(look), isMortals: mortalName.test(foldName(label)) }
      this.#labels.set(label, read)
    }
    return read
  }

  #look(label: string): string {
    return this.#read(label).look
  }
}

/** A name in capitals that nobody bears: a speaker that the model made up. */
function isInvented(label: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}'’-]+(?: \p{Lu}[\p{Lu}\p{M}'’-]+){0,2}(?: ?#?\d{1,6})?$/u.test(label.trim())
}
