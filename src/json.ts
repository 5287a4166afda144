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
