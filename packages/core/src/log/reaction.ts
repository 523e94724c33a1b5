// A reaction stands under a line as if it were the line's own: it is a picture, and never words.

/** The longest emoji have half as many UTF-16 units. */
const maxReactionUnits = 32

const picture = '(?![0-9#*])\\p{Emoji}[\\p{Emoji_Modifier}\\ufe0f]?'
/**
 * A flag, by country or by region; a keycap; up to four pictures that are drawn as one, such as a family. Properties, and
 * no list: a client may know next year's emoji before a server does.
 */
const oneEmoji = new RegExp(
  `^(?:\\p{RI}{2}|\\u{1f3f4}[\\u{e0030}-\\u{e007a}]{3,6}\\u{e007f}|[0-9#*]\\ufe0f?\\u20e3|(?!\\p{RI})${picture}(?:\\u200d${picture}){0,3})$`,
  'u',
)

/** Whether a text is exactly one emoji, which may be a sequence that is drawn as one: a flag, a family, a keycap. */
export const isReaction = (text: string): boolean => text.length <= maxReactionUnits && oneEmoji.test(text)
