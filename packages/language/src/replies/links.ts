/** Where a link leads: a word with a sign that only addresses have, and perhaps a title. */
const target =
  '\\(\\s{0,4}<?(?=[^()\\s]{0,300}[:/.#])[^()\\s]{1,2000}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,300})?(?:\\s{1,4}["\'][^"\'\\n]{0,200}["\'])?\\s{0,4}\\)'
/** Or a note further down that says so. */
const reference = '\\[\\^?\\d{0,3}\\]'
const text = '\\[([^[\\]\\n]{0,200})\\]'

const pictures = new RegExp(`!${text}(?:${target}|${reference})`, 'g')
const links = new RegExp(`${text}(?:${target}|${reference})`, 'g')
const notes = /^ {0,3}\[\^?\d{1,3}\]:\s{1,4}<?(?:[a-z]+:|www\.|\/)\S*.*$/gim

/** A text with the words of its markdown links and without their addresses, its pictures and its notes; no row of blanks is left. */
export const withoutLinks = (markdown: string): string =>
  markdown.includes('](') || markdown.includes('][') || markdown.includes(']:')
    ? markdown.replace(notes, '').replace(pictures, '').replace(links, '$1').replace(/ {2,}/g, ' ')
    : markdown
