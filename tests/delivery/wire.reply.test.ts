import type { Socket } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findWebhook } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { fetchReceiver, maxReplyBytes } from '../../src/delivery/receiver.ts'
import { exception } from '../support/names.ts'
import { failBody, httpReply, okBody } from '../support/raw.ts'
import { wire } from '../support/wire.ts'

const fixed = findWebhook(exception)

describe('a reply', () => {
  const ok = Buffer.from(okBody)
  const failed = (failure: string, reason: RegExp) => ({ outcome: 'failed', failure, reason: expect.stringMatching(reason) })

  test.each<[string, Buffer | string, object]>([
    ['OK and 0', httpReply(ok), { outcome: 'acknowledged' }],
    [
      'OK and 0, in another order, with space and more fields',
      httpReply('\n{ "ErrorCode": 0, "ErrorInfo": "", "X": 1, "ActionStatus": "OK" }\n'),
      { outcome: 'acknowledged' },
    ],
    ['OK and 0, as text/html', httpReply(ok, { headers: { 'content-type': 'text/html' } }), { outcome: 'acknowledged' }],
    ['FAIL', httpReply(failBody), { outcome: 'refused' }],
    ['OK and 1', httpReply(okBody.replace('0', '1')), { outcome: 'refused', reason: expect.stringMatching(/contradicts itself/) }],
    ['ok in lower case', httpReply(okBody.replace('OK', 'ok')), failed('fields', /ActionStatus is "ok"/)],
    ['without ErrorInfo', httpReply('{"ActionStatus":"OK","ErrorCode":0}'), failed('fields', /ErrorInfo is missing/)],
    ['with ErrorCode "0"', httpReply(okBody.replace('0', '"0"')), failed('fields', /ErrorCode is "0"/)],
    ['201', httpReply(ok, { status: '201 Created' }), failed('status', /201/)],
    ['204', 'HTTP/1.1 204 No Content\r\n\r\n', failed('status', /204/)],
    ['500', httpReply(ok, { status: '500 Internal Server Error' }), failed('status', /500/)],
    ['empty', httpReply(''), failed('unparsable', /empty/)],
    ['HTML', httpReply('<!doctype html><title>It works</title>'), failed('unparsable', /not one JSON object/)],
    ['gzip', httpReply(gzipSync(ok), { headers: { 'content-encoding': 'gzip' } }), failed('unparsable', /compressed \(gzip\)/)],
    ['with a byte order mark', httpReply(`\uFEFF${okBody}`), failed('unparsable', /byte order mark/)],
    ['not UTF-8', httpReply(Buffer.from(okBody.replace('""', '"caf\xe9"'), 'latin1')), failed('unparsable', /not UTF-8/)],
    ['two documents', httpReply(`${okBody}${okBody}`), failed('unparsable', /not one JSON object/)],
    ['an array', httpReply(`[${okBody}]`), failed('unparsable', /not an object/)],
    ['null', httpReply('null'), failed('unparsable', /not an object/)],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', failed('unparsable', /not valid HTTP/)],
  ])('that is %s is judged so', async (_what, bytes, verdict) => {
    const { send } = await wire(() => bytes)
    expect((await send()).verdict).toMatchObject(verdict)
  })

  const compressed = (encoding: string, bytes: Uint8Array) => httpReply(Buffer.from(bytes), { headers: { 'content-encoding': encoding } })
  test.each([
    ['gzip', compressed('gzip', gzipSync(ok)), okBody],
    ['GZip, in capitals', compressed(' GZip', gzipSync(ok)), okBody],
    ['deflate', compressed('deflate', deflateSync(ok)), okBody],
    ['br', compressed('br', brotliCompressSync(ok)), okBody],
    ['gzip only by its header', compressed('gzip', ok), okBody],
    [
      'gzip of what is longer than a reply may be',
      compressed('gzip', gzipSync(Buffer.alloc(maxReplyBytes + 1, 'a'))),
      /^\(\d+ compressed bytes\)$/,
    ],
    ['compressed in a way that is not known', compressed('zip', gzipSync(ok)), /^\(\d+ compressed bytes\)$/],
  ])('that is %s is shown as text, and is a failure all the same', async (_what, bytes, text) => {
    const { send } = await wire(() => bytes)
    const { reply, verdict } = await send()
    expect(verdict).toMatchObject(failed('unparsable', /^The reply is compressed/))
    expect(reply).toHaveProperty('body', typeof text === 'string' ? text : expect.stringMatching(text))
  })

  test.each([301, 302, 303, 307, 308])('that redirects with %i is a failure, and is not followed', async (status) => {
    const { server, send } = await wire((request) => {
      const isRedirected = request.startsWith('POST /im?')
      return isRedirected ? httpReply('', { status: `${status} Moved`, headers: { location: '/elsewhere' } }) : httpReply(ok)
    })
    expect((await send()).verdict).toMatchObject(failed('status', /redirect to \/elsewhere/))
    expect(server.requests).toHaveLength(1)
  })

  test.each<[string, (socket: Socket) => void, boolean]>([
    ['none, as the connection ends', (socket) => socket.end(), false],
    ['none, as the connection is reset', (socket) => socket.resetAndDestroy(), false],
    ['half a head', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-le'), false],
    ['half a body', (socket) => socket.end(httpReply(ok).subarray(0, -9)), true],
  ])('of which comes %s is dropped', async (_what, answer, hasBegun) => {
    const { send } = await wire((_request, socket) => void answer(socket))
    expect(await send()).toMatchObject({ verdict: failed('dropped', /closed/), reply: { hasBegun } })
  })

  test('of a gigabyte is not read to its end', async () => {
    const chunk = Buffer.alloc(256 * 1024, ' ')
    let written = 0
    const pour = (socket: Socket) => {
      while (!socket.destroyed && written < 2 ** 30) {
        written += chunk.length
        if (!socket.write(chunk)) return void socket.once('drain', () => pour(socket))
      }
    }
    const { send } = await wire((_request, socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${2 ** 30}\r\n\r\n`)
      pour(socket)
      return undefined
    })
    expect((await send()).verdict).toMatchObject(failed('unparsable', /longer than/))
    expect(written).toBeLessThan(32 * 1024 * 1024)
  })

  test.each<[string, string, object]>([
    ['OK, 0 and no text', okBody, { outcome: 'acknowledged' }],
    ['a text', okBody.replace('""', '"done"'), failed('fields', /ErrorInfo is "done", must be ""/)],
    ['FAIL', failBody, { outcome: 'refused' }],
  ])('to the exception, which is fixed, with %s is judged so', async (_what, body, verdict) => {
    const { send } = await wire(() => httpReply(body))
    expect((await send({ webhook: fixed })).verdict).toMatchObject(verdict)
  })
})

describe('a receiver in this process', () => {
  const plan = { webhook: fixed, target: 'http://localhost/im?tenant=7', sdkAppId: '1400000001' }

  test('gets the callback as a Request, and its Response is judged', async () => {
    const receiver = fetchReceiver(async (request) => {
      const { CallbackCommand } = (await request.json()) as { CallbackCommand: string }
      const isRight = request.method === 'POST' && new URL(request.url).searchParams.get('tenant') === '7'
      return isRight && CallbackCommand === plan.webhook.name ? new Response(okBody) : new Response(failBody)
    })
    expect((await deliver(plan, receiver)).verdict.outcome).toBe('acknowledged')
  })

  test.each<[string, () => Promise<Response>]>([
    [
      'at once',
      () => {
        throw new Error('no database')
      },
    ],
    [
      'later',
      async () => {
        throw new Error('no database')
      },
    ],
  ])('that throws %s is dropped', async (_when, handler) => {
    const { verdict } = await deliver(plan, fetchReceiver(handler))
    expect(verdict).toMatchObject({ outcome: 'failed', failure: 'dropped', reason: expect.stringContaining('no database') })
  })

  test.each<[string, () => Promise<Response>]>([
    ['hangs', () => new Promise<never>(() => {})],
    ['never ends its body', async () => new Response(new ReadableStream({ start: (body) => body.enqueue(Buffer.from('{')) }))],
    ['throws after the deadline', () => new Promise((_resolve, reject) => setTimeout(reject, 150, new Error('late')))],
  ])('that %s is late', { retry: 3 }, async (_what, handler) => {
    const { verdict, reply } = await deliver(plan, fetchReceiver(handler), { deadlineMs: 100 })
    expect(verdict.failure).toBe('timeout')
    expect(Math.abs(reply.ms - 100)).toBeLessThanOrEqual(5)
  })
})
