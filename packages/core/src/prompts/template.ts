/** Names of the holes in a text: `name` and `line` of `Answer {name}, who said: {line}`. */
export type HolesOf<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never

/** A text with its holes filled. What is filled in is never looked at for holes. */
export function fill<Text extends string>(
  text: Text,
  holes: Readonly<Record<HolesOf<Text>, string>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, hole: HolesOf<Text>) => holes[hole])
}
