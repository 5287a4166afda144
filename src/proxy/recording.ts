import { ChatproofError } from '../error.ts'
import { placeOf } from '../json.ts'

/** A request of a recording, as far as it takes to send it again. */
export interface Recorded {
  method: string
  query: URLSearchParams
  /** Undefined where there was none. */
  contentType: string | undefined
  /** Bytes where it is not UTF-8 text. */
  body: string | Uint8Array
}

interface HarEntry {
  request: {
    method: string
    url: string
    headers?: { name: string; value: string }[]
    postData?: { text?: string; mimeType?: string; encoding?: string }
  }
}

/**
 * Reads the requests of a HAR file, from the proxy or from any other tool, in their order.
 *
 * @param name of the file, for the message
 * @throws ChatproofError `usage` when it is no HAR
 */
export function readRecording(text: string, name: string): Recorded[] {
  const wrong = (what: string) =>
    new ChatproofError('usage', `${name} is not a HAR recording: ${what}. \`chatproof proxy --record\` writes one.`)
  let har: { log?: { entries?: unknown } } | null
  try {
    har = JSON.parse(text)
  } catch (error) {
    throw wrong(`it is not JSON${placeOf(error, text)}`)
  }
  const entries = har?.log?.entries
  if (!Array.isArray(entries)) throw wrong('it has no log.entries')
  return entries.map((entry: unknown, index) => {
    if (!isEntry(entry)) throw wrong(`log.entries[${index}].request has no method and url, or something in it is of the wrong type`)
    return readEntry(entry)
  })
}

function isEntry(value: unknown): value is HarEntry {
  const { request } = (value ?? {}) as Partial<HarEntry>
  if (typeof request?.method !== 'string' || typeof request.url !== 'string') return false
  const { headers = [], postData } = request
  const { text = '', mimeType = '' } = postData ?? {}
  const isHeader = (each: unknown) => {
    const { name, value } = (each ?? {}) as { name?: unknown; value?: unknown }
    return typeof name === 'string' && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
  }
  const isRight = URL.canParse(request.url) && /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(request.method)
  return isRight && Array.isArray(headers) && headers.every(isHeader) && typeof text === 'string' && isHeader({ name: '', value: mimeType })
}

function readEntry({ request: { method, url, headers, postData } }: HarEntry): Recorded {
  const given = headers?.find(({ name }) => name.toLowerCase() === 'content-type')?.value
  const { text = '', encoding } = postData ?? {}
  return {
    method,
    query: new URL(url).searchParams,
    contentType: given ?? (postData?.mimeType || undefined),
    body: encoding === 'base64' ? Buffer.from(text, 'base64') : text,
  }
}
