// A reaction stands under somebody's line as if it were the line's own: it is a picture, and never words.

/** More than the longest emoji there is, in UTF-16 units; looked at first. */
const maxReactionUnits = 32

/** One picture, of one skin where it is of a person; a text's sign such as ❤ is one too. */
const picture = '(?![0-9#*])\\p{Emoji}(?:\\p{Emoji_Modifier}|\\ufe0f)?'
const flag = '\\p{Regional_Indicator}{2}'
const regionFlag = '\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{3,6}\\u{e007f}'
const keycap = '[0-9#*]\\ufe0f?\\u20e3'
/** Of as many pictures as the longest that are drawn as one: a kiss, a family. */
const joined = `${picture}(?:\\u200d${picture}){1,3}`
const single = `(?!\\p{Regional_Indicator})${picture}`

/** Unicode's properties and no list of emoji: a client may know next year's before this server does. */
const oneEmoji = new RegExp(`^(?:${flag}|${regionFlag}|${keycap}|${joined}|${single})$`, 'u')

/** Whether a text is exactly one emoji, which may be a sequence that is drawn as one: a flag, a family, a keycap. */
export const isReaction = (text: string): boolean => text.length <= maxReactionUnits && oneEmoji.test(text)
