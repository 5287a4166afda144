/**
 * Characters that control a terminal or a browser, and characters that XML 1.0 does not allow. The second `#` of `##[error]` and
 * `##vso[…]` is included: GitHub, Azure and TeamCity read these as commands, anywhere in a line of the log.
 */
const unseen = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\uFFFE\uFFFF]|(?<=#)#(?=\w*\[)/gu

const ascii = /^[\x20-\x7e\n\t]*$/
const asciiLine = /^[\x20-\x7e]*$/

/** A fast test for texts that need no escaping. */
const isPlain = (text: string) => ascii.test(text) && !text.includes('##')

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The same text with control characters escaped as in JSON. Line breaks and tabs stay. */
export function visible(text: string): string {
  if (isPlain(text)) return text
  return text.toWellFormed().replace(unseen, (character) => (character === '\n' || character === '\t' ? character : escaped(character)))
}

/** The same text on one line: a text from outside must not move the cursor or start a new line. */
export function oneLine(text: string): string {
  if (asciiLine.test(text) && !text.includes('##')) return text
  return text.toWellFormed().replace(unseen, escaped)
}

/** A value as JSON with control characters escaped. It parses to the same value. */
export function toJsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent)
  if (isPlain(text)) return text
  return text.replace(unseen, (character) => (character === '\n' ? character : escaped(character)))
}

/**
 * A text cut to a maximum length, followed by its full length. Hide secrets first: half a secret cannot be found later.
 *
 * @param most the maximum length, in characters
 * @param length the full length, if `text` is only the beginning
 */
export function shorten(text: string, most: number, length = text.length): string {
  if (length <= most) return text
  // The copy through JSON lets the long text be freed: a slice would keep it in memory.
  const beginning: string = JSON.parse(JSON.stringify(text.slice(0, most)))
  return `${beginning}… (${length} characters)`
}

/** The beginning of a text on one line. Each run of white space becomes one space. */
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

const perUnit = { ms: 1, s: 1000, m: 60_000 }

/** A time with its unit, such as `2s`, `500ms` or `1m`, in milliseconds; undefined for any other text. */
export function millisecondsIn(text: string): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text) ?? []
  return number === undefined ? undefined : Number(number) * perUnit[unit as keyof typeof perUnit]
}

/** The same text with spaces behind it, so that it takes so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(columns - widthOf(text), 0))
}

/** How many columns of a terminal a text takes: a Chinese character takes two. */
export function widthOf(text: string): number {
  if (asciiLine.test(text)) return text.length
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0)
}
