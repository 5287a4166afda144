/**
 * Characters that a terminal or a browser obeys instead of showing them, and those XML 1.0 has no place for. The second `#` of `##[error]`
 * or `##vso[…]` is one of them: GitHub, Azure and TeamCity take that for a command, wherever in a line of the log it stands.
 */
const unseen = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\uFFFE\uFFFF]|(?<=#)#(?=\w*\[)/gu

const ascii = /^[\x20-\x7e\n\t]*$/

/** Text without any of these is told from other text several times as fast. */
const isPlain = (text: string) => ascii.test(text) && !text.includes('##')

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The same text with control characters written out as JSON does it. Line breaks and tabs stay. */
export function visible(text: string): string {
  if (isPlain(text)) return text
  return text.toWellFormed().replace(unseen, (character) => (character === '\n' || character === '\t' ? character : escaped(character)))
}

/** The same text on one line: what comes from outside must not move the cursor or start a line of its own. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(unseen, escaped)
}

/** A value as JSON that a terminal shows and does not obey. It parses to the same value. */
export function toJsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent)
  if (isPlain(text)) return text
  return text.replace(unseen, (character) => (character === '\n' ? character : escaped(character)))
}

/**
 * A text cut to a length, with its whole length behind it. Secrets must be hidden before: half a secret cannot be found any more.
 *
 * @param most characters
 * @param length of the whole, where the text is only its beginning
 */
export function shorten(text: string, most: number, length = text.length): string {
  if (length <= most) return text
  // A slice would keep the whole text in memory.
  const beginning: string = JSON.parse(JSON.stringify(text.slice(0, most)))
  return `${beginning}… (${length} characters)`
}

/** The beginning of a text on one line, with each run of white space as one space. */
export function excerpt(text: string, most = 300): string {
  return shorten(visible(text.slice(0, most)).replace(/\s+/g, ' '), most, text.length)
}

/** A name from outside as a message shows it: on one line, and cut. */
export function brief(name: string): string {
  return excerpt(name, 100)
}

/** A text from outside as a message cites it: the same in quotes. */
export function quote(text: string): string {
  return `"${brief(text)}"`
}

/** `1 case`, `2 cases`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
