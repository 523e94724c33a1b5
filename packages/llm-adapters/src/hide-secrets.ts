/** Shorter ones are no keys: an end of theirs may be anybody's word. */
const minKeyChars = 12

/**
 * A text in which no secret stands: neither whole nor, as servers quote a key that they refuse, with its middle left out
 * (`sk-ab…cd`, `sk-ab****cd`) or as its beginning or end alone.
 */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  const patterns = secrets.filter((secret) => secret !== '').flatMap(patternsOf)
  const hidden = patterns.reduce((told, pattern) => told.replace(pattern, '…'), text)
  return hidden.replace(/\S*\*{3}\S*/g, '…')
}

function patternsOf(secret: string): RegExp[] {
  const whole = new RegExp(escaped(secret), 'g')
  if (secret.length < minKeyChars) return [whole]
  const beginning = new RegExp(`${escaped(secret.slice(0, 6))}\\S*`, 'g')
  const end = new RegExp(`\\S*${escaped(secret.slice(-4))}(?!\\w)`, 'g')
  return [whole, beginning, end]
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
