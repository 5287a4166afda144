import { excerpt, shorten } from '../text.ts'
import { finderOf } from './spelling.ts'

/** The text that replaces a secret in every output. It needs no escaping in a URL or in JSON. */
export const hiddenMark = '(hidden)'

/** The minimum length of a value that is hidden although nobody declared it secret. A shorter value may be an ordinary word. */
export const shortestUndeclared = 8

/** Returns the data with {@link hiddenMark} in place of each secret, in keys and in values: a copy, if it has any. */
export type Hide = <Data>(data: Data) => Data

/** The parts of a callback that no output may show. */
export interface Secrets {
  token?: string | undefined
  /** Request headers that the user added. */
  headers?: Readonly<Record<string, string>> | undefined
  /** The webhook URL. Its own query may hold a key. */
  target?: string | undefined
  /** Values of Sign. For one minute anybody can use a Sign like the token. */
  signs?: readonly string[] | undefined
}

/** Hides secrets, also where a receiver sends them back in another encoding. */
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
  // One search in all texts takes a fraction of the time of one in each, and most data has no secret.
  return <Data>(data: Data): Data => (typeof data !== 'string' && find(textsIn(data)).length === 0 ? data : (walk(data) as Data))
}

/** All texts of a value, one in each line: what is a secret in one of them is found in all of them. */
function textsIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if (Array.isArray(value)) return value.map(textsIn).join('\n')
  let texts = ''
  for (const name of Object.keys(value)) texts += `${name}\n${textsIn((value as Record<string, unknown>)[name])}\n`
  return texts
}

let latest: { secrets: readonly string[]; hide: Hide } | undefined

/** Hides the secrets of a callback; see {@link hiderOf}. */
export function hiderFor({ token, headers = {}, target = '', signs = [] }: Secrets): Hide {
  const own = target.includes('?') ? new URLSearchParams(queryOf(target)).values() : []
  const secrets = [
    ...(token === undefined ? [] : [token]),
    ...signs.filter(({ length }) => length >= shortestUndeclared),
    ...Object.entries(headers).flatMap(([name, value]) => partsOf(name, value)),
    ...[...own].filter(({ length }) => length >= shortestUndeclared),
  ]
  // Consecutive callbacks have the same secrets, and it takes longer to prepare the search than to search.
  const isSame = latest?.secrets.length === secrets.length && latest.secrets.every((each, index) => each === secrets[index])
  if (latest === undefined || !isSame) latest = { secrets, hide: hiderOf(secrets) }
  return latest.hide
}

/** How many characters after the cut are searched too: a secret may start before the cut and end after it. */
const overlap = 32 * 1024

/** Hides the secrets in a text, then cuts it to `most` characters and adds its full length. */
export function hideAndCut(text: string, most: number, hide: Hide): string {
  if (text.length <= most + overlap) return shorten(hide(text), most)
  const hidden = hide(text.slice(0, most + overlap))
  return shorten(hidden, Math.max(0, hidden.length - overlap), text.length)
}

/**
 * The parts of a header that a receiver may send back alone: the whole value, the value without its scheme (`Bearer`), each value
 * of a list, each cookie, and the login and password of Basic authentication.
 */
export function partsOf(name: string, value: string): string[] {
  const values = [value, ...value.split(/, */)].flatMap((each) => [each, each.replace(/^[\w-]+ +/, '')])
  const cookies = /^(set-)?cookie$/i.test(name) ? value.split(/; */).map((pair) => pair.slice(pair.indexOf('=') + 1)) : []
  const login = fromBase64(/^Basic +(\S+)$/i.exec(value)?.[1] ?? '')
  return [...values, ...cookies, ...(login.includes(':') ? [login, login.slice(login.indexOf(':') + 1)] : [])]
}

/** A webhook URL without the values of its own query, because they may be keys. */
export function showTarget(target: string): string {
  const query = queryOf(target)
  const shown = query.split('&').map((pair) => {
    const at = pair.indexOf('=')
    return pair === '' ? '' : at === -1 ? hiddenMark : `${pair.slice(0, at)}=${hiddenMark}`
  })
  return `${target.slice(0, target.length - query.length)}${shown.join('&')}`
}

/**
 * A URL that the user gave, as a message shows it: cut, and without the values of its query. A text that may contain a user and a
 * password is not shown at all, even if it is not a valid URL.
 */
export function showUrl(text: string): string {
  const [host = ''] = text.replace(/^[a-z][a-z\d+.-]*:\/+/i, '').split(/[/?#]/, 1)
  const isPlain = /^([^:\\]*|\[[\da-f:.]*\])(:\d*)?$/i.test(host) && !/@|%40/.test(text)
  return isPlain ? excerpt(showTarget(text), 200) : '(not shown, as it may hold a password)'
}

function queryOf(target: string): string {
  return target.includes('?') ? target.slice(target.indexOf('?') + 1) : ''
}

/** Decodes a text in which each character is one byte of UTF-8. */
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
