/** A place in a text: the index of its first character, and the index after its last one. */
export type Span = readonly [start: number, end: number]

/** The minimum length of a text to search for. Shorter texts would match everywhere. */
const shortest = 4

/** This many characters from the start of a long text count as a match too. */
const enough = 32

/** Up to this many texts are looked for one by one first. Most texts hold none of them, and the runtime sees that faster than any loop. */
const few = 16

/**
 * Finds texts inside another text, in any encoding: unchanged, percent-encoded, escaped for HTML or JSON, in base64 or hex, in any
 * letter case, as UTF-8 or Latin-1, or in a mixture of these.
 *
 * Both texts may come from outside. So no regular expression is built from them, and the time grows with the sum of their lengths,
 * not with the product.
 *
 * @returns the places in ascending order, without overlaps
 */
export function finderOf(wanted: Iterable<string>): (text: string) => readonly Span[] {
  const texts = new Set([...new Set(wanted)].flatMap((text) => (text.length < shortest ? [] : formsOf(text))))
  if (texts.size === 0) return () => []
  const search = searcherOf(texts)
  return (text) => {
    const lower = inLowerCase(text)
    const found = search(lower)
    if (!/[%&\\+]/.test(text)) return found
    const folded = fold(text)
    if (folded === lower) return found
    const decoded = search(folded)
    return decoded.length === 0 ? found : merge([...found, ...unfold(text, decoded)])
  }
}

/** A cache: the token and the headers are the same in all callbacks of a run. */
const known = new Map<string, readonly string[]>()
const mostKnown = 100

/** Longer texts are not kept: in the traffic of a proxy each may be another, and as long as headers can be. */
const longestKnown = 256

/** The forms into which a program may convert a whole text: read in another character set, or encoded. */
function formsOf(text: string): readonly string[] {
  if (text.length > longestKnown) return makeForms(text)
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size === mostKnown) known.clear()
  const made = makeForms(text)
  known.set(text, made)
  return made
}

function makeForms(text: string): string[] {
  const readings = [new TextEncoder().encode(text)]
  if (/^[\0-\xff]*[\x80-\xff][\0-\xff]*$/.test(text)) readings.push(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  const written = readings.flatMap((bytes) => {
    const latin1 = asText(bytes)
    const base64 = btoa(latin1).replace(/=+$/, '')
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return [text, latin1, decode(bytes), base64, base64.replaceAll('+', '-').replaceAll('/', '_'), hex]
  })
  const searched = new Set(written.flatMap((form) => [inLowerCase(form), fold(form)]))
  return [...searched].filter(({ length }) => length >= shortest)
}

/** Finds, at each place, the longest of the texts that starts there. The first {@link enough} characters of a text are enough. */
function searcherOf(texts: Iterable<string>): (text: string) => Span[] {
  const sorted = [...texts].sort()
  const hash = (text: string, at: number) => ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & 65_535
  /** The first two characters rule out nearly every place. */
  let beginnings: Uint8Array | undefined
  const findBeginnings = () => {
    const found = new Uint8Array(65_536)
    for (const each of sorted) found[hash(each, 0)] = 1
    return found
  }

  /** Binary search: the first text from `low` to `high` whose character at this depth is not less than a code. */
  const narrow = (low: number, high: number, depth: number, code: number) => {
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as string).charCodeAt(depth) < code) low = middle + 1
      else high = middle
    }
    return low
  }
  const endOf = (text: string, start: number): number => {
    let [low, high, end] = [0, sorted.length, start]
    for (let depth = 0; low < high; depth++) {
      if (sorted[low]?.length === depth) {
        end = start + depth
        low++
      }
      const code = start + depth < text.length ? text.charCodeAt(start + depth) : -1
      if (low < high && sorted[low]?.charCodeAt(depth) === code && sorted[high - 1]?.charCodeAt(depth) === code) continue
      low = narrow(low, high, depth, code)
      high = narrow(low, high, depth, code + 1)
      if (low === high && depth >= enough) end = Math.max(end, start + depth)
    }
    return end
  }
  const heads = sorted.length <= few ? sorted.map((each) => each.slice(0, enough)) : undefined
  return (text) => {
    if (heads?.every((head) => !text.includes(head))) return []
    beginnings ??= findBeginnings()
    const spans: Span[] = []
    for (let at = 0; at < text.length; at++) {
      if (beginnings[hash(text, at)] === 0) continue
      const end = endOf(text, at)
      if (end === at) continue
      spans.push([at, end])
      at = end - 1
    }
    return spans
  }
}

/** Lower case with the same length, so that the places stay valid. */
function inLowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase()
}

/** Matches percent-encoded bytes, bytes like `\x41`, HTML entities, JSON escapes, and the characters that JSON escapes. */
const encoded =
  /(?:%(?:25){0,3}[\da-f]{2}|\\+x[\da-f]{2})+|&(?:amp;){0,3}(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);|\\+(?:u[\da-f]{4})?|[\b\f\n\r\t]/gi

/**
 * Brings all encodings of a text to the same form. Escapes are decoded. Backslashes are removed, because each layer of JSON doubles
 * them. A line break becomes `n`, its letter in JSON. `+` becomes a space, as in a form.
 */
function fold(text: string): string {
  return inLowerCase(text.replace(encoded, meaningOf)).replaceAll('+', ' ')
}

/** Converts places in a folded text to places in the original text. */
function unfold(text: string, spans: readonly Span[]): Span[] {
  let [shift, from] = [0, 0]
  const tokens = [...text.matchAll(encoded)].map(({ 0: token, index: start }) => {
    const { length } = meaningOf(token)
    const at = start - shift
    shift += token.length - length
    return { start, end: start + token.length, at, length }
  })
  /** The place of a folded character in the original. The indexes must come in ascending order. */
  const placeOf = (index: number): Span => {
    while ((tokens[from + 1]?.at ?? Number.POSITIVE_INFINITY) <= index) from++
    const token = tokens[from]
    if (token === undefined || index < token.at) return [index, index + 1]
    if (index < token.at + token.length) return [token.start, token.end]
    const start = token.end + index - token.at - token.length
    return [start, start + 1]
  }
  return spans.map(([start, end]) => [placeOf(start)[0], placeOf(end - 1)[1]])
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const letters: Readonly<Record<string, string>> = { '\\': '', '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' }

function meaningOf(token: string): string {
  return decodeToken(token).replace(/[\\\b\f\n\r\t]/g, (each) => letters[each] as string)
}

function decodeToken(token: string): string {
  if (token.startsWith('&')) {
    const name = token.slice(1, -1).toLowerCase().split(';').at(-1) as string
    const code = /^#x/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return named[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '')
  }
  if (/^%|^\\+x/i.test(token)) {
    const bytes = Uint8Array.from(token.match(/[\da-f]{2}(?=[%\\]|$)/gi) ?? [], (byte) => Number.parseInt(byte, 16))
    return decode(bytes)
  }
  const unit = /u([\da-f]{4})$/i.exec(token)?.[1]
  return unit === undefined ? token : String.fromCharCode(Number.parseInt(unit, 16))
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Decodes bytes as UTF-8, or as Latin-1 if they are not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return asText(bytes)
  }
}

/** Decodes bytes as Latin-1. */
function asText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function merge(spans: readonly Span[]): Span[] {
  const merged: [start: number, end: number][] = []
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
