/** Characters that a terminal or a browser obeys instead of showing them, and those XML 1.0 has no place for. */
const unseen = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu

/** The same text with control characters written out as JSON does it, so that what a receiver sent can do no more than be read. */
export function visible(text: string): string {
  return text.toWellFormed().replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The beginning of a text, on one line, and how long it is where that is not all of it. */
export function excerpt(text: string, length = 300): string {
  const line = visible(text.slice(0, length)).replace(/\s+/g, ' ')
  return text.length > length ? `${line}… (${text.length} characters)` : line
}

/** The addresses in a citation. */
export function urlsIn(source: string): string[] {
  return source.match(/https?:\/\/[^\s,;()<>"]+/g) ?? []
}

/** `1 case`, `2 cases`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
