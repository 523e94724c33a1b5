import { type Draft, type Field, type FieldOf, isList, preferred } from './draft.ts'

/** JSON that broke off, one key a line. */
const unpacked = (text: string): string =>
  /^\s*[{[]/.test(text) ? text.replace(/[{,]\s{0,20}["'“]?(?=[A-Za-z_ ]{2,20}["'”]?\s?:)/g, '\n') : text

/** Parts that may take more than a line. */
const goesOn: ReadonlySet<Field> = new Set([...isList, 'persona', 'manner', 'domain'])

const label =
  /^[\s*_#>|"'“\-•\d.)]{0,12}([\p{L}][\p{L} _]{0,24}?)["'”*_\s]{0,4}(?:[:：=|]|\s[-–—]\s)\s{0,8}(.*)$/u
const end = /^[\s*_#>|"'\-\d.)]{0,12}DONE[\s*_.!"'|]{0,6}$/i
const chatter =
  /^\W{0,4}(?:note|i hope|hope|let me know|please|feel free|enjoy|this god|these|would you|is there|do you want|explanation|disclaimer)\b/i

/** The gods in lines that begin with a label; a part may go on over several lines. */
export function draftsInLines(text: string, fieldOf: FieldOf): readonly Draft[] {
  const drafts: Draft[] = []
  let draft: Draft = {}
  let open: Field | undefined
  const close = () => {
    if (draft.name !== undefined || draft.persona !== undefined) drafts.push(draft)
    draft = {}
    open = undefined
  }
  for (const line of unpacked(text).split('\n')) {
    const [, key = '', value = ''] = label.exec(line.slice(0, 4_000)) ?? []
    const field = fieldOf(key)
    if (end.test(line)) close()
    else if (field) {
      // A second name, once there is a persona, begins the next god.
      if ((field === 'name' || field === 'persona') && draft.name && draft.persona) close()
      draft[field] = preferred(draft[field], value)
      open = goesOn.has(field) ? field : undefined
    } else if (line.trim() === '') {
      if (open && draft[open]?.trim()) open = undefined
    } else if (open && !chatter.test(line)) {
      const before = draft[open] ?? ''
      draft[open] = `${before}${isList.has(open) ? '\n' : ' '}${line.trim()}`
    } else open = undefined
  }
  close()
  return drafts
}
