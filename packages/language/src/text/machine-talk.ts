// What in a line is said to a machine, and names and means nobody: addresses, files, tags, ids, code.

/** Where code stands between backticks, blanks of equal length that no word can be found in. */
export const withoutCodeSpans = (text: string): string =>
  text.replace(/`[^`]*`/g, (span) => '\\'.repeat(span.length))

const programs =
  /^\s*(?:git|npm|npx|pnpm|yarn|pip|sudo|ssh|docker|kubectl|curl|cargo|brew|apt|echo|grep|cat|cd|ls) ["'.~/\w-]/
const statement =
  /^\s*(?:const|let|var|import|export|function|def|class|return|from|SELECT|#include)\s.*[=;({'"]/
const mayBeCode = /^\s*(?:[a-z]{2,8}|SELECT|#include)\s/

/** A line that is a command or a statement, and no talk. */
export function isCode(line: string): boolean {
  if (!mayBeCode.test(line)) return false
  return programs.test(line) ? programs.test(line.normalize('NFC')) : statement.test(line)
}

const around = /^[\s([{"“'«¿¡*~]+|(?<![\s)\]}"”'».,!?:;…*~])[\s)\]}"”'».,!?:;…*~]+$/g
/**
 * `a.b` `a@b` `a::b` `a=b` `a(b)` `a/b/c`, `/a` `#a` `$a` `%a` `\a` `--a` `:a:`, ids with digits (`ZEUS-12`,
 * `12-zeus`), a scheme, `www.`
 */
const machine =
  /^(?:[#$%\\~/][^\s]|\.{1,2}\/|--\w|www\.)|^[a-z][a-z+.-]*:\/\/|[\p{L}\p{N}_+]@[\p{L}\p{N}]|\w::\w|\w=\S|\w\([\w.,"'=]*\)|[\p{L}\p{N}_]\/?[-_/]\p{N}|\p{N}[-_]\p{L}|\w\.[a-z0-9]/iu
/** A path without its beginning. */
const path = /^[a-z0-9_.~-]*(?:\/[a-z0-9_.~-]+){2,}$/
const emojiName = /^:[\w+-]{2,}:$/
/** `gone.Odin`: a missing space, not a file. */
const endsSentence = /^[\p{L}']+\.\p{Lu}\p{L}+$/u

/** What tells stands near the beginning; so a chunk of megabytes costs no more than this many characters. */
const longest = 500

/** Whether a chunk without white space is no word of a language: an address, a file, a tag, a flag, an id. */
export function isMachineTalk(chunk: string): boolean {
  const start = chunk.slice(0, longest).trim().normalize('NFC')
  if (emojiName.test(start)) return true
  const bare = start.replace(around, '')
  return path.test(bare) || (machine.test(bare) && !endsSentence.test(bare))
}
