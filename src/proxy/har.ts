import { closeSync, constants, openSync } from 'node:fs'
import { decode, queryIn } from '../callback/message.ts'
import { maxReplyBytes } from '../delivery/receiver.ts'
import { append } from '../disk.ts'
import { toJsonText } from '../text.ts'
import { type Exchange, type Field, headersOf } from './exchange.ts'

/** A recording that is being written. */
export interface Recording {
  add(exchange: Exchange): void
  close(): void
}

const tail = '\n]}}\n'

/**
 * Begins a recording in HAR 1.2, which browsers and proxies read. After every exchange the file is one whole JSON document, so it stays
 * readable however the process ends. Secrets must be masked before.
 *
 * @param file is emptied
 * @param origin of the upstream, as a HAR has whole URLs
 * @param version of this package
 * @throws the error of the file system, also later in `add`. That ends the recording: the file stays whole, without that exchange.
 */
export function openRecording(file: string, origin: string, version: string): Recording {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NONBLOCK = 0 } = constants
  // A pipe that nobody reads must not block the process.
  const descriptor = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | O_NONBLOCK)
  append(descriptor, `{"log": {"version": "1.2", "creator": ${toJsonText({ name: 'chatproof', version })}, "entries": [${tail}`)
  let joint = '\n'
  return {
    add(exchange) {
      try {
        append(descriptor, `${joint}${toJsonText(entryOf(exchange, origin))}${tail}`, tail)
      } catch (error) {
        closeSync(descriptor)
        throw error
      }
      joint = ',\n'
    },
    close: () => closeSync(descriptor),
  }
}

function entryOf({ startedAt, ms, request, reply, failure }: Exchange, origin: string): object {
  const isCut = reply !== undefined && reply.size > maxReplyBytes
  const cut = `The reply is longer than ${maxReplyBytes} bytes: only its beginning is recorded.`
  const comments = [failure, reply?.loss, isCut ? cut : undefined].filter((each) => each !== undefined)
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: ms,
    request: {
      method: request.method,
      url: wholeUrl(request.path, origin),
      ...common(request.headers),
      queryString: named([...queryIn(request.path)]),
      bodySize: request.body.length,
      postData: { mimeType: headersOf(request)['content-type'] ?? '', ...content(request.body) },
    },
    response: {
      status: reply?.status ?? 0,
      statusText: reply?.statusText ?? '',
      ...common(reply?.headers ?? []),
      content: { size: reply?.size ?? 0, mimeType: (reply && headersOf(reply)['content-type']) ?? '', ...content(reply?.body) },
      redirectURL: '',
      bodySize: reply?.size ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    ...(comments.length > 0 && { comment: comments.join('\n') }),
  }
}

/** A HAR has absolute URLs only. A request may name another URL, or none (`OPTIONS *`, `CONNECT x:443`). */
function wholeUrl(path: string, origin: string): string {
  if (path.startsWith('/')) return `${origin}${path}`
  return /^https?:/i.test(path) && URL.canParse(path) ? path : `${origin}/${path}`
}

function common(headers: readonly Field[]): object {
  return { httpVersion: 'HTTP/1.1', headers: named(headers), cookies: [], headersSize: -1 }
}

function named(fields: readonly Field[]): object[] {
  return fields.map(([name, value]) => ({ name, value }))
}

function content(bytes: Buffer = Buffer.alloc(0)): { text: string; encoding?: 'base64' } {
  const { body, isUtf8 } = decode(bytes)
  return isUtf8 ? { text: body } : { text: bytes.toString('base64'), encoding: 'base64' }
}
