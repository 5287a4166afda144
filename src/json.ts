import { ChatproofError } from './error.ts'
import { say } from './say.ts'

/** How many levels JSON from outside may be nested. Deeper JSON would overflow the stack of recursive code. */
export const deepest = 200

const quotationMark = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)
const space = ' '.charCodeAt(0)
const colon = ':'.charCodeAt(0)

/** Whether a JSON text is nested more than `most` levels deep. Brackets in strings do not count. */
export function isDeeperThan(text: string, most: number = deepest): boolean {
  let depth = 0
  for (let at = text.length > most ? 0 : text.length; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === quotationMark) at = endOfString(text, at)
    // `[` and `{` differ only in bit 32, and so do `]` and `}`.
    else if ((character | 32) === 123 && ++depth > most) return true
    else if ((character | 32) === 125) depth--
  }
  return false
}

/** Whether a value is a JSON object, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The JSON object in a text; undefined if there is none. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** A key that the top-level object of a JSON text has twice. Some parsers use the first value, others the last. */
export function findRepeatedKey(text: string): string | undefined {
  const names = new Set<string>()
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if ((character | 32) === 123) depth++
    else if ((character | 32) === 125) depth--
    if (character !== quotationMark) continue
    const end = endOfString(text, at)
    if (depth === 1 && text[0] !== '[' && isBeforeColon(text, end + 1)) {
      const written = text.slice(at + 1, end)
      const name: string = written.includes('\\') ? JSON.parse(`"${written}"`) : written
      if (names.has(name)) return name
      names.add(name)
    }
    at = end
  }
  return undefined
}

/** Whether a colon comes next, behind white space. */
function isBeforeColon(text: string, start: number): boolean {
  let at = start
  while (text.charCodeAt(at) <= space) at++
  return text.charCodeAt(at) === colon
}

/** The end of the string that starts here: the next quote after an even number of backslashes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end
    while (text.charCodeAt(first - 1) === backslash) first--
    if ((end - first) % 2 === 0) return end
  }
  return text.length
}

/**
 * Parses JSON from outside.
 *
 * @param what names the text in the message, for example `The body`
 * @throws ChatproofError `usage` when it is not JSON, or nested more than {@link deepest} levels deep
 */
export function parseJson(text: string, what: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ChatproofError('usage', say`${what} is not JSON${placeOf(error, text)}.`)
  }
  if (isDeeperThan(text)) throw new ChatproofError('usage', say`${what} is nested more than ${deepest} levels deep.`)
  return value
}

/** The line and column of a JSON syntax error, in brackets. The message of V8 is not used: it quotes the text, which may hold a secret. */
export function placeOf(error: unknown, text: string): string {
  const position = /at position (\d+)/.exec(String(error))?.[1]
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return ` ${say`(line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`}`
}
