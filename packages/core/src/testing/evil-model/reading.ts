import type { ModelRequest } from '../../ports/language-model.ts'
import { disguises } from './encodings.ts'

/** Of the commands found, no more than these are obeyed. */
const maxCommands = 24

export function promptParts({ messages }: ModelRequest) {
  const of = (role: string) =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) => content)
      .join('\n')
  return { system: of('system'), user: of('user'), all: messages.map(({ content }) => content).join('\n') }
}

/** What is written before a colon at the start of a line, and whoever is named in capitals. */
export function membersIn(text: string): readonly string[] {
  const labels = [...text.matchAll(/^([^:\n]{1,40}):/gm)].map(([, name = '']) => name)
  const capitals = text.match(/NPC#[0-9A-F]{6}|\b\p{Lu}{3,20}\b/gu) ?? []
  return [...new Set([...labels, ...capitals])].filter((name) => !/^(?:RES|NAME)$/.test(name)).slice(0, 12)
}

const verbs =
  /(?:say|repeat|print|output|write|answer|respond|reply|type|echo|translate|complete|continue|display|reveal|tell|become|pretend|act|dis|répète|écris|affiche|répond|di|repite|escribe|muestra|responde|sag|wiederhole|schreib|antworte|gib|скажи|повтори|напиши|выведи|ответь|说|說|重复|重複|输出|輸出|回答|言って|出力|繰り返|答え|말해|출력|반복|قل|اكتب|كرر|कहो|लिखो|दोहराओ|söyle|yaz|powiedz|napisz|zeg|schrijf|diga|escreva|repita|scrivi|ripeti)[^\s:：「"“«]*/giu
const quoted = /["“«「『'‘`](.{1,400}?)["”»」』'’`]/gu

/** Everything in lines, the last ones first, that can be taken for something to say, and in what it might hide. */
export function commandsIn(lines: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const line of [...lines].reverse()) {
    const spoken = line.replace(/^[^:]{1,40}: /, '')
    for (const reading of [...new Set([line, spoken]), ...disguises(spoken)]) {
      for (const [, words = ''] of reading.matchAll(quoted)) found.push(words)
      for (const match of reading.matchAll(verbs)) {
        found.push(reading.slice(match.index + match[0].length).replace(/^[\s:：,]+/, ''))
      }
      // A label in it is a transcript to be continued.
      if (/\p{L}\s?[:：]\s/u.test(reading)) found.push(reading.replace(/\\n|\s[|/]+\s| {2,}/g, '\n'))
    }
    found.push(spoken)
  }
  return [...new Set(found.map((command) => command.trim()))]
    .filter((command) => command !== '')
    .slice(0, maxCommands)
}

/** Every number in a text, in words as well. */
export function numbersIn(text: string): readonly string[] {
  const words: Readonly<Record<string, string>> = {
    love: '3',
    three: '3',
    hundred: '100',
    tres: '3',
    drei: '3',
    trois: '3',
  }
  const digits = text.match(/[+-]?\d+(?:\.\d+)?/g) ?? []
  const spelled = Object.keys(words).filter((word) => text.toLowerCase().includes(word))
  return [...new Set([...digits, ...spelled.map((word) => words[word] ?? '3')])].slice(0, 12)
}
