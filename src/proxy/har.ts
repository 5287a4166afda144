import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { decode } from '../message.ts'
import { type Exchange, type Field, headersOf, queryOf } from './exchange.ts'
import { describeViolation, type Judgement } from './judge.ts'

/** A recording that is being written. */
export interface Recording {
  add(exchange: Exchange, judgement: Judgement): void
  close(): void
}

const tail = '\n]}}\n'

/**
 * Begins a recording in HAR 1.2, which browsers and proxies read. It is one whole JSON document after every exchange, so that
 * whatever ends the process leaves it readable. Secrets are masked before they are written.
 *
 * @param file is emptied
 * @param origin of the upstream, as a HAR has whole URLs
 * @param version of this package
 * @throws what the file system says, also later in `add`
 */
export function openRecording(file: string, origin: string, version: string): Recording {
  const descriptor = openSync(file, 'w')
  writeWhole(descriptor, `{"log": {"version": "1.2", "creator": ${JSON.stringify({ name: 'chatproof', version })}, "entries": [${tail}`, 0)
  let joint = '\n'
  return {
    add(exchange, judgement) {
      const entry = JSON.stringify(entryOf(exchange, origin, judgement))
      const { size } = fstatSync(descriptor)
      try {
        writeWhole(descriptor, `${joint}${entry}${tail}`, size - tail.length)
      } catch (error) {
        ftruncateSync(descriptor, size)
        writeWhole(descriptor, tail, size - tail.length)
        throw error
      }
      joint = ',\n'
    },
    close: () => closeSync(descriptor),
  }
}

/** Where the disk is full a part is written, and only the next attempt fails. */
function writeWhole(descriptor: number, text: string, position: number): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done, position + done)
}

function entryOf({ startedAt, ms, request, reply, failure }: Exchange, origin: string, { violations }: Judgement): object {
  const comments = [...(failure === undefined ? [] : [failure]), ...violations.map(describeViolation)]
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: ms,
    request: {
      method: request.method,
      url: wholeUrl(request.path, origin),
      ...common(request.headers),
      queryString: named([...queryOf({ request })]),
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

/** As a HAR has whole URLs: a request may name another one, or none (`OPTIONS *`). */
function wholeUrl(path: string, origin: string): string {
  if (path.startsWith('/')) return `${origin}${path}`
  return URL.canParse(path) ? path : `${origin}/${path}`
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
