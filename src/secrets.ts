/** What stands in every output in place of a secret. It needs no encoding, neither in a URL nor in JSON. */
export const hiddenMark = '(hidden)'

/** Shorter secrets are not searched for: they would turn up in any text. */
const shortest = 4

/** Shorter values are not searched for where nobody said that they are secret: they may be words of a reply. */
export const shortestUndeclared = 8

/** In longer secrets only the characters that encoders change are searched for in other spellings: JSON Web Tokens have thousands. */
const longestInFull = 128

/** Puts {@link hiddenMark} in place of each secret in every text of some data. The data itself is not changed. */
export type Hide = <Data>(data: Data) => Data

/** What a callback is made with that no output may show. */
export interface Secrets {
  token?: string | undefined
  /** Headers that the user gave. */
  headers?: Readonly<Record<string, string>> | undefined
  /** The webhook URL, whose own query may hold a key. */
  target?: string | undefined
  /** The Sign that is right for the callback: for a minute it is as good as the token. */
  sign?: string | undefined
}

/**
 * Finds secrets in whatever spelling a receiver sends them back: as they are, percent-encoded, in HTML or JSON, in base64 or hex,
 * in any letter case, as UTF-8 or Latin-1, or in a mixture of these.
 */
export function hiderOf(secrets: Iterable<string>): Hide {
  const sources = [...new Set([...secrets].flatMap(spellings))]
  if (sources.length === 0) return (data) => data
  // Where one secret holds another the longer one has to be found first.
  const pattern = new RegExp(sources.sort((a, b) => b.length - a.length).join('|'), 'gi')
  const isIn = (text: string) => text.search(pattern) !== -1
  const clean = (text: string) => text.replace(pattern, hiddenMark)
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [clean(key), walk(each)]))
  }
  // Most data holds no secret; to find that out is cheaper than to copy it.
  return <Data>(data: Data): Data => (isIn(typeof data === 'string' ? data : JSON.stringify(data)) ? (walk(data) as Data) : data)
}

let latest: { secrets: readonly string[]; hide: Hide } | undefined

/** {@link hiderOf} what a callback was made with. */
export function hiderFor({ token, headers = {}, target = '', sign }: Secrets): Hide {
  const own = target.includes('?') ? new URLSearchParams(queryOf(target)).values() : []
  const secrets = [
    ...[token, sign].filter((secret) => secret !== undefined),
    ...Object.entries(headers).flatMap(([name, value]) => partsOf(name, value)),
    ...[...own].filter(({ length }) => length >= shortestUndeclared),
  ]
  // Callbacks that follow each other have the same secrets, and the expression takes longer to make than to use.
  const isSame = latest?.secrets.length === secrets.length && latest.secrets.every((each, index) => each === secrets[index])
  if (latest === undefined || !isSame) latest = { secrets, hide: hiderOf(secrets) }
  return latest.hide
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

function queryOf(target: string): string {
  return target.includes('?') ? target.slice(target.indexOf('?') + 1) : ''
}

/** Expressions that find a secret: its characters, each in any spelling, and the encodings that change it as a whole. */
function spellings(secret: string): string[] {
  if (secret.length < shortest) return []
  const latin1 = String.fromCharCode(...new TextEncoder().encode(secret))
  const readings = [secret, latin1, readAsUtf8(secret)].filter((reading) => !reading.includes('\ufffd'))
  const base64 = btoa(latin1).replace(/=+$/, '')
  const hex = [...latin1].map((byte) => hexOf(byte.charCodeAt(0), 2)).join('')
  const isShort = secret.length <= longestInFull
  const inFull = (text: string) => [...text].map((character) => spell(character, isShort)).join('')
  return [...readings.map(inFull), base64, base64.replaceAll('+', '-').replaceAll('/', '_'), hex].map((each, index) =>
    index < readings.length ? each : quoted(each),
  )
}

/** How one character may be written. */
function spell(character: string, isInFull: boolean): string {
  if (/[\w.~-]/.test(character) && !isInFull) return quoted(character)
  const code = character.codePointAt(0) as number
  const bytes = [...new TextEncoder().encode(character)].map((byte) => hexOf(byte, 2))
  const units = Array.from({ length: character.length }, (_, index) => hexOf(character.charCodeAt(index), 4))
  const inHtml = [`#0{0,5}${code}`, `#x0{0,4}${code.toString(16)}`, ...(named[character] ?? [])]
  return `(?:${[
    ...(character === '\\' ? [String.raw`\\{1,8}`] : [quoted(character)]),
    ...(character === ' ' ? [String.raw`\+`] : []),
    bytes.map((byte) => `%(?:25)?${byte}`).join(''),
    `&(?:amp;)?(?:${inHtml.join('|')});`,
    bytes.map((byte) => String.raw`\\{1,7}x${byte}`).join(''),
    units.map((unit) => String.raw`\\{1,7}u${unit}`).join(''),
    ...(/["'/]/.test(character) ? [String.raw`\\{1,7}${character}`] : []),
  ].join('|')})`
}

const named: Readonly<Record<string, readonly string[]>> = { '&': ['amp'], '<': ['lt'], '>': ['gt'], '"': ['quot'], "'": ['apos'] }

function hexOf(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
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
