import { findHeaderProblem } from '../callback/header.ts'
import { isAppId } from '../contract/app-id.ts'
import { ChatproofError } from '../error.ts'
import { formatNames, loadFormatNames } from '../reports/formats.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { brief, millisecondsIn, quote } from '../text.ts'

const bad = (message: string): never => {
  throw new ChatproofError('usage', message)
}

/** A whole number within bounds. */
export function whole(flag: string, least: number, most: number) {
  return (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    return bad(say`--${flag} takes a whole number from ${least} to ${most}, not ${quote(text)}.`)
  }
}

/** A time with its unit, as milliseconds. */
export function duration(flag: string) {
  return (text: string): number => {
    const value = millisecondsIn(text)
    if (value === undefined) return bad(say`--${flag} takes a time with its unit, such as 2s or 500ms, not ${quote(text)}.`)
    return value >= 1 && value <= 600_000 ? value : bad(say`--${flag} takes from 1ms to ten minutes, not ${quote(text)}.`)
  }
}

/** Callbacks per second. */
export function rate(text: string): number {
  const value = /^\d+(?:\.\d+)?\/s$/.test(text) ? Number(text.slice(0, -'/s'.length)) : Number.NaN
  if (value >= 0.1 && value <= 10_000) return value
  return bad(say`--rate takes how many callbacks begin per second, from 0.1/s to 10000/s, such as 5/s, not ${quote(text)}.`)
}

/** An SDKAppID. */
export function appId(text: string): string {
  return isAppId(text) ? text : bad(say`--sdk-app-id takes the SDKAppID from the console, a number such as 1400000001, not ${quote(text)}.`)
}

/** A header that can be sent, as `Name: value`. The message does not show it. */
export function header(text: string): string {
  const at = text.indexOf(':')
  if (at < 1) bad(say`--header takes 'Name: value' (the value is not shown here: it may be secret).`)
  const problem = findHeaderProblem(text.slice(0, at), text.slice(at + 1).trim())
  if (problem !== undefined)
    bad(say`--header takes 'Name: value'. This one cannot be sent: ${problem} (the value is not shown here: it may be secret).`)
  return text
}

/** A host name or an address, as it stands in a Host header: IPv6 in brackets, and a port if only that one is meant. */
export function allowedHost(text: string): string {
  if (/^(?:\w(?:[\w.-]*\w)?|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(text)) return text
  return bad(say`--allow-host takes a name as it stands in a Host header, such as chat or localhost:32768, not ${quote(text)}.`)
}

/** Any text but an empty one. */
export const filled = (flag: string) => (text: string) => (text === '' ? bad(say`--${flag} is empty.`) : text)

/** A report as `FORMAT` or `FORMAT=PATH`. */
export function report(text: string): string {
  const format = text.split('=', 1)[0] as string
  const known: readonly string[] = [...new Set([...formatNames, ...loadFormatNames])]
  if (!known.includes(format)) bad(say`--report knows ${known.join(', ')}, not ${quote(format)}.${suggest(format, known)}`)
  if (text.endsWith('=')) bad(say`--report ${brief(text)} names no file.`)
  return text
}
