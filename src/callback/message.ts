import { bytesOf, collector } from '../bytes.ts'

/** What came as a body, as text. */
export interface Body {
  /** Where there is a problem: what could be read, with replacement characters. */
  text: string
  problem?: 'too long' | 'cut off' | 'not UTF-8'
}

/** A request of HTTP as plain data, read to its end. */
export interface Incoming {
  method: string
  /** Path and query as on the request line, or a whole URL. */
  url: string
  body: Body
}

/** The query of a URL, whole or as on the request line. */
export function queryIn(url: string): URLSearchParams {
  const at = url.indexOf('?')
  return new URLSearchParams(at === -1 ? '' : url.slice(at + 1))
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** Bytes as text, and whether they were UTF-8 at all. A byte order mark is kept. */
export function decode(bytes: Uint8Array): { body: string; isUtf8: boolean } {
  try {
    return { body: strict.decode(bytes), isUtf8: true }
  } catch {
    return { body: lenient.decode(bytes), isUtf8: false }
  }
}

/** Bytes as a body. */
export function bodyOf(bytes: Uint8Array): Body {
  const { body: text, isUtf8 } = decode(bytes)
  return isUtf8 ? { text } : { text, problem: 'not UTF-8' }
}

/** Reads the body of a request. What is too long is still read to its end, so that the connection can carry the next one. */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  const body = collector(maxBytes)
  try {
    for await (const chunk of request.body ?? []) body.add(bytesOf(chunk))
  } catch {
    return { text: '', problem: 'cut off' }
  }
  return body.size > maxBytes ? { text: '', problem: 'too long' } : bodyOf(body.bytes())
}
