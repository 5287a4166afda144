import { excerpt, shorten } from '../text.ts'
import { finderOf } from './spelling.ts'

/** What stands in every output in place of a secret. It needs no encoding, neither in a URL nor in JSON. */
export const hiddenMark = '(hidden)'

/** Shorter values are not searched for where nobody said that they are secret: they may be words of a reply. */
export const shortestUndeclared = 8

/** Puts {@link hiddenMark} in place of each secret in every text of some data. The data itself is not changed. */
export type Hide = <Data>(data: Data) => Data

/** What a callback is made with that no output may show. */
export interface Secrets {
  token?: string | undefined
  /** Headers that the user gave. */
  headers?: Readonly<Record<string, string>> | undefined
  /** The webhook URL, whose own query may hold a key. */
  target?: string | undefined
  /** What signs the callback: for a minute it is as good as the token. */
  signs?: readonly string[] | undefined
}

/** Hides secrets in whatever spelling a receiver sends them back. */
export function hiderOf(secrets: Iterable<string>): Hide {
  const find = finderOf(secrets)
  const clean = (text: string) => {
    let [shown, from] = ['', 0]
    for (const [start, end] of find(text)) {
      shown += text.slice(from, start) + hiddenMark
      from = end
    }
    return from === 0 ? text : shown + text.slice(from)
  }
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [clean(key), walk(each)]))
  }
  return <Data>(data: Data): Data => walk(data) as Data
}

let latest: { secrets: readonly string[]; hide: Hide } | undefined

/** {@link hiderOf} what a callback was made with. */
export function hiderFor({ token, headers = {}, target = '', signs = [] }: Secrets): Hide {
  const own = target.includes('?') ? new URLSearchParams(queryOf(target)).values() : []
  const secrets = [
    ...(token === undefined ? [] : [token]),
    ...signs.filter(({ length }) => length >= shortestUndeclared),
    ...Object.entries(headers).flatMap(([name, value]) => partsOf(name, value)),
    ...[...own].filter(({ length }) => length >= shortestUndeclared),
  ]
  // Callbacks that follow each other have the same secrets, and to prepare the search takes longer than to search.
  const isSame = latest?.secrets.length === secrets.length && latest.secrets.every((each, index) => each === secrets[index])
  if (latest === undefined || !isSame) latest = { secrets, hide: hiderOf(secrets) }
  return latest.hide
}

/** How much behind the cut is searched too: a secret that begins before it ends there, in whatever spelling. */
const overlap = 32 * 1024

/** The beginning of a text, searched for secrets before it is cut, and with its whole length behind it. */
export function hideAndCut(text: string, most: number, hide: Hide): string {
  if (text.length <= most + overlap) return shorten(hide(text), most)
  const hidden = hide(text.slice(0, most + overlap))
  return shorten(hidden, Math.max(0, hidden.length - overlap), text.length)
}

/** What of a header may be sent back alone: the value, what stands behind its scheme, each of several values, cookies, a password. */
export function partsOf(name: string, value: string): string[] {
  const values = [value, ...value.split(/, */)].flatMap((each) => [each, each.replace(/^[\w-]+ +/, '')])
  const cookies = /^(set-)?cookie$/i.test(name) ? value.split(/; */).map((pair) => pair.slice(pair.indexOf('=') + 1)) : []
  const login = fromBase64(/^Basic +(\S+)$/i.exec(value)?.[1] ?? '')
  return [...values, ...cookies, ...(login.includes(':') ? [login, login.slice(login.indexOf(':') + 1)] : [])]
}

/** A webhook URL without the values of its own query, which may be keys. */
export function showTarget(target: string): string {
  const query = queryOf(target)
  const shown = query.split('&').map((pair) => {
    const at = pair.indexOf('=')
    return pair === '' ? '' : at === -1 ? hiddenMark : `${pair.slice(0, at)}=${hiddenMark}`
  })
  return `${target.slice(0, target.length - query.length)}${shown.join('&')}`
}

/**
 * A text that was given as a URL, as a message cites it: cut, and without the values of its query. One in which a user and password
 * may stand, in whatever wrong form, is not shown.
 */
export function showUrl(text: string): string {
  const [host = ''] = text.replace(/^[a-z][a-z\d+.-]*:\/+/i, '').split(/[/?#]/, 1)
  const isPlain = /^([^:\\]*|\[[\da-f:.]*\])(:\d*)?$/i.test(host) && !/@|%40/.test(text)
  return isPlain ? excerpt(showTarget(text), 200) : '(not shown, as it may hold a password)'
}

function queryOf(target: string): string {
  return target.includes('?') ? target.slice(target.indexOf('?') + 1) : ''
}

/** A text whose characters were bytes of UTF-8. */
function readAsUtf8(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0)))
}

function fromBase64(text: string): string {
  try {
    return readAsUtf8(atob(text))
  } catch {
    return ''
  }
}
