const quote = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)

/** Whether the brackets of a JSON text go deeper than so many, those in strings apart. What goes too deep breaks whatever walks it. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0
  for (let at = text.length > most ? 0 : text.length; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === quote) at = endOfString(text, at)
    // `[` and `{`, `]` and `}` differ in this bit only.
    else if ((character | 32) === 123 && ++depth > most) return true
    else if ((character | 32) === 125) depth--
  }
  return false
}

/** Where the string that begins here ends: at a quote behind no, or an even number of, backslashes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end
    while (text.charCodeAt(first - 1) === backslash) first--
    if ((end - first) % 2 === 0) return end
  }
  return text.length
}

/** Where a text stops being JSON, in brackets and without a word of it: V8 quotes what stands there, which may be a secret. */
export function placeOf(error: unknown, text: string): string {
  const position = /at position (\d+)/.exec(String(error))?.[1]
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return ` (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`
}
