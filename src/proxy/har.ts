import { closeSync, fstatSync, openSync, writeSync } from 'node:fs'
import { decode } from '../message.ts'
import { type Exchange, type Field, headersOf } from './exchange.ts'
import { describeViolation, type Judgement } from './judge.ts'
import { mask } from './mask.ts'

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
  writeSync(descriptor, `{"log": {"version": "1.2", "creator": ${JSON.stringify({ name: 'chatproof', version })}, "entries": [${tail}`)
  let joint = '\n'
  return {
    add(exchange, judgement) {
      const entry = JSON.stringify(entryOf(mask(exchange), origin, judgement))
      writeSync(descriptor, `${joint}${entry}${tail}`, fstatSync(descriptor).size - tail.length)
      joint = ',\n'
    },
    close: () => closeSync(descriptor),
  }
}

function entryOf({ startedAt, ms, request, reply, failure }: Exchange, origin: string, { violations }: Judgement): object {
  const comments = [...(failure === undefined ? [] : [failure]), ...violations.map(describeViolation)]
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: ms,
    request: {
      method: request.method,
      url: `${origin}${request.path}`,
      ...common(request.headers),
      queryString: named([...new URL(request.path, origin).searchParams]),
      bodySize: request.body.length,
      postData: { mimeType: headersOf(request)['content-type'] ?? '', ...content(request.body) },
    },
    response: {
      status: reply?.status ?? 0,
      statusText: reply?.statusText ?? '',
      ...common(reply?.headers ?? []),
      content: { size: reply?.body.length ?? 0, mimeType: (reply && headersOf(reply)['content-type']) ?? '', ...content(reply?.body) },
      redirectURL: '',
      bodySize: reply?.body.length ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    ...(comments.length > 0 && { comment: comments.join('\n') }),
  }
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
