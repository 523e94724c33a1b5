/** What an answer may say of a god. */
export type Field =
  | 'name'
  | 'colour'
  | 'persona'
  | 'title'
  | 'culture'
  | 'domain'
  | 'manner'
  | 'keywords'
  | 'samples'
  | 'aliases'
  | 'talkativeness'
  | 'temperament'

/** A god as an answer tells of it: unchecked, every part as text, of lists one entry a line. */
export type Draft = Partial<Record<Field, string>>

/** How a god was asked for. */
export interface Form {
  /** What its parts are called there, besides what models call them anyway. */
  readonly labels: readonly (readonly [label: string, part: string])[]
  /** The word that a god ends with. */
  readonly end: string
  /** What is said of a god of whom an answer says nothing of the kind. */
  readonly untold: Readonly<Record<'title' | 'culture' | 'domain' | 'manner', string>>
}

/** What models call each part; `id` only where there is no name beside it. */
const fieldNames: Readonly<Record<Field, string>> = {
  name: 'nombre|nom|nome|имя|名前|名字|name|god name|godname|full name|god|deity|id|god id',
  colour: 'farbe|couleur|cor|colore|цвет|色|颜色|colour|color|hex|hex colour|hex color',
  persona:
    'beschreibung|persönlichkeit|personnalité|descripción|personalidad|personalità|descrizione|personalidade|descrição|описание|характер|性格|人格|描述|prompt|persona|description|personality|character|bio|biography|backstory|background|about|story',
  title: 'titel|titre|título|titolo|称号|title|epithet|role',
  culture: 'kultur|cultura|文化|culture|origin|pantheon|mythology|people',
  domain:
    'domäne|domaine|dominio|domínio|domain|domains|sphere|spheres|province|portfolio|patron of|god of|goddess of',
  manner: 'manner|speech|voice|style|speaking style|manner of speech|tone',
  keywords: 'keywords|keyword|tags|topics',
  samples: 'samples|sample|quotes|quote|lines|example lines|sample lines|catchphrase|catchphrases',
  aliases: 'aliases|alias|aka|also known as|other names',
  talkativeness: 'talkativeness|talkative',
  temperament: 'temperament',
}
const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(fieldNames).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field as Field]),
  ),
)
/** Parts of which an answer may name several. */
export const isList: ReadonlySet<Field> = new Set(['keywords', 'samples', 'aliases'])

/** Tells the part that a key or a label names. */
export type FieldOf = (label: string) => Field | undefined

/** Knows the parts of a form by its labels, and by what models call them, whatever its case; `god_name` is a name. */
export function fieldsOf({ labels }: Pick<Form, 'labels'>): FieldOf {
  const own = new Map(labels.map(([label, part]) => [keyOf(label), part]))
  return (label) => {
    const key = keyOf(label)
    const part = own.get(key)
    return part !== undefined && Object.hasOwn(fieldNames, part) ? (part as Field) : fields.get(key)
  }
}

const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim()

/** A model that repeats the examples of its prompt may tell the new god after them. */
export const maxDrafts = 12

/** Where an id and a name are told, the one that came last is the more human, unless it is empty. */
export const preferred = (before: string | undefined, text: string): string =>
  text.trim() === '' ? (before ?? '') : text
