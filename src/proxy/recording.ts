import { ChatproofError } from '../error.ts'
import { placeOf } from '../json.ts'
import { say } from '../say.ts'
import type { Exchange, Field } from './exchange.ts'

/** A request of a recording: what is needed to send it again. */
export interface Recorded {
  method: string
  query: URLSearchParams
  /** Undefined if there was none. */
  contentType: string | undefined
  /** Bytes where it is not UTF-8 text. */
  body: string | Uint8Array
}

/** An entry of HAR 1.2: the fields that are used here. */
interface Entry {
  request: {
    method: string
    url: string
    headers?: { name: string; value: string }[]
    postData?: { text?: string; mimeType?: string; encoding?: string }
  }
  startedDateTime?: unknown
  time?: unknown
  response?: unknown
  comment?: unknown
}

/**
 * Reads the requests of a HAR file, from the proxy or from any other tool, in their order.
 *
 * @param name of the file, for the message
 * @throws ChatproofError `usage` when it is no HAR, with the place of what is wrong
 */
export function readRecording(text: string, name: string): Recorded[] {
  return entriesIn(text, name).map(readEntry)
}

/**
 * Reads the exchanges of a HAR file, with their replies, in their order. An entry whose reply cannot be read has none.
 *
 * @throws ChatproofError `usage` as {@link readRecording} does
 */
export function readExchanges(text: string, name: string): Exchange[] {
  return entriesIn(text, name).map(exchangeOf)
}

function entriesIn(text: string, name: string): Entry[] {
  const wrong = (what: string) =>
    new ChatproofError('usage', say`${name} is not a HAR recording: ${what}. \`chatproof proxy --record\` writes one.`)
  let har: { log?: { entries?: unknown } } | null
  try {
    har = JSON.parse(text)
  } catch (error) {
    throw wrong(say`it is not JSON${placeOf(error, text)}`)
  }
  const entries = har?.log?.entries
  if (!Array.isArray(entries)) throw wrong(say`it has no log.entries`)
  return entries.map((entry: unknown, index) => {
    const problem = findProblem(entry, `log.entries[${index}].request`)
    if (problem !== undefined) throw wrong(problem)
    return entry as Entry
  })
}

/** What is wrong with the request of an entry, which is at this place; undefined if it is an {@link Entry}. */
function findProblem(entry: unknown, place: string): string | undefined {
  const { request } = asObject(entry) ?? {}
  const { method, url, headers = [], postData } = asObject(request) ?? {}
  if (typeof method !== 'string' || !/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(method)) return say`${place}.method is no method`
  if (typeof url !== 'string' || !URL.canParse(url)) return say`${place}.url is no whole URL`
  if (!Array.isArray(headers)) return say`${place}.headers is no list`
  const odd = headers.findIndex((each) => !isHeader(asObject(each) ?? {}))
  if (odd !== -1) return say`${place}.headers[${odd}] has no name and value that can be sent`

  const { text = '', mimeType = '', encoding } = asObject(postData ?? {}) ?? { text: null }
  if (typeof text !== 'string') return say`${place}.postData has no text`
  if (!isMediaType(mimeType)) return say`${place}.postData.mimeType is no media type`
  if (encoding === 'base64' && !/^[\w+/=\s-]*$/.test(text)) return say`${place}.postData.text is no base64`
  return undefined
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}

/** Only the media type is sent again. In other headers browsers write text that HTTP cannot carry. */
function isHeader({ name, value }: Record<string, unknown>): boolean {
  return typeof name === 'string' && typeof value === 'string' && (!isContentType(name) || isMediaType(value))
}

function isMediaType(value: unknown): boolean {
  return typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
}

const isContentType = (name: string) => name.toLowerCase() === 'content-type'

function readEntry({ request: { method, url, headers, postData } }: Entry): Recorded {
  const given = headers?.find(({ name }) => isContentType(name))?.value
  const { text = '', encoding } = postData ?? {}
  return {
    method,
    query: new URL(url).searchParams,
    contentType: given ?? (postData?.mimeType || undefined),
    body: encoding === 'base64' ? Buffer.from(text, 'base64') : text,
  }
}

function exchangeOf(entry: Entry): Exchange {
  const { request, startedDateTime, time, comment } = entry
  const { method, body } = readEntry(entry)
  const url = new URL(request.url)
  const startedAt = Date.parse(String(startedDateTime))
  const reply = replyIn(entry.response)
  const failure = typeof comment === 'string' && comment !== '' ? comment : 'the recording has no reply'
  return {
    startedAt: Number.isNaN(startedAt) ? 0 : startedAt,
    ms: typeof time === 'number' ? time : 0,
    request: { method, path: `${url.pathname}${url.search}`, headers: fieldsOf(request.headers), body: Buffer.from(body) },
    ...(reply === undefined ? { failure } : { reply }),
  }
}

function replyIn(response: unknown): Exchange['reply'] {
  const { status, statusText, headers, content } = asObject(response) ?? {}
  // A HAR has status 0 where there was no reply.
  if (typeof status !== 'number' || status === 0) return undefined
  const { text, encoding } = asObject(content) ?? {}
  const body = typeof text === 'string' ? Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8') : Buffer.alloc(0)
  return { status, statusText: typeof statusText === 'string' ? statusText : '', headers: fieldsOf(headers), body, size: body.length }
}

function fieldsOf(headers: unknown): Field[] {
  const listed = Array.isArray(headers) ? headers.map(asObject) : []
  return listed.flatMap((each) => (typeof each?.name === 'string' && typeof each.value === 'string' ? [[each.name, each.value]] : []))
}
