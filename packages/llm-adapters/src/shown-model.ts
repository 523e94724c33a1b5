const path = /^(?:\.{0,2}\/|~|[a-z]:[\\/]|\\\\)|\.gguf$/i

/** A model's name for people. Servers list what they were started with: of a file's path that is the file's name. */
export function shownModel(name: string): string {
  return path.test(name) ? (name.match(/[^\\/]+(?=[\\/]*$)/)?.[0] ?? name) : name
}
