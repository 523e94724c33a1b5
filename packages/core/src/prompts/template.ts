declare const holes: unique symbol

/** A text with holes, such as `{name}`, that are filled each time it is used. A type alone: it is a string. */
export type Text<Hole extends string = never> = string & { readonly [holes]?: Hole }

/** The names of a text's holes, as its type has them. */
export type HolesOf<Of> = Of extends { readonly [holes]?: infer Hole extends string } ? Hole : never

/** A text with its holes filled. What is filled in is never looked at for holes. */
export function fill<Hole extends string>(
  text: Text<Hole>,
  filling: Readonly<Record<NoInfer<Hole>, string>>,
): string {
  return text.replace(anyHole, (_, hole: Hole) => filling[hole])
}

/** The names of the holes that stand in a text, each once. */
export const holesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(anyHole)].map(([, hole = '']) => hole)),
]

const anyHole = /\{(\w+)\}/g
