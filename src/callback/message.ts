import { bytesOf, Collector } from '../bytes.ts'

/** A body that was received, as text. */
export interface Body {
  /** If there is a problem: the readable part, with replacement characters. */
  text: string
  problem?: 'too long' | 'cut off' | 'not UTF-8'
}

/** A complete HTTP request as plain data. */
export interface Incoming {
  method: string
  /** The path and query of the request line, or a whole URL. */
  url: string
  body: Body
}

/** The query of a whole URL, or of the path on a request line. */
export function queryIn(url: string): URLSearchParams {
  const at = url.indexOf('?')
  return new URLSearchParams(at === -1 ? '' : url.slice(at + 1))
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** Decodes bytes as text, and says whether they are valid UTF-8. A byte order mark is kept. */
export function decode(bytes: Uint8Array): { body: string; isUtf8: boolean } {
  try {
    return { body: strict.decode(bytes), isUtf8: true }
  } catch {
    return { body: lenient.decode(bytes), isUtf8: false }
  }
}

export function bodyOf(bytes: Uint8Array): Body {
  const { body: text, isUtf8 } = decode(bytes)
  return isUtf8 ? { text } : { text, problem: 'not UTF-8' }
}

/** Reads the body of a request. A body that is too long is still read to its end, so that the connection stays usable. */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  const body = new Collector(maxBytes)
  try {
    for await (const chunk of request.body ?? []) body.add(bytesOf(chunk))
  } catch {
    return { text: '', problem: 'cut off' }
  }
  return body.size > maxBytes ? { text: '', problem: 'too long' } : bodyOf(body.bytes())
}
