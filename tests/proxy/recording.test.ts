import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../src/proxy/exchange.ts'
import { openRecording } from '../../src/proxy/har.ts'
import { readExchanges } from '../../src/proxy/recording.ts'
import { freshFolder } from '../support/cli.ts'

const exchange: Exchange = {
  startedAt: Date.parse('2026-01-02T03:04:05.678Z'),
  ms: 12.5,
  request: {
    method: 'POST',
    path: '/im?SdkAppid=1&CallbackCommand=A%20B',
    headers: [['Content-Type', 'application/json']],
    body: Buffer.from('{"text":"红包"}'),
  },
  reply: {
    status: 200,
    statusText: 'OK',
    headers: [
      ['content-type', 'application/json'],
      ['x-twice', '1'],
      ['x-twice', '2'],
    ],
    body: Buffer.from([0x7b, 0xff, 0x00, 0x7d]),
    size: 4,
  },
}
const { reply: _, ...unanswered } = exchange

describe('the exchanges of a recording', () => {
  test('are read as they were recorded, bytes that are no text too', () => {
    const file = join(freshFolder(), 'traffic.har')
    const recording = openRecording(file, 'http://127.0.0.1:3000', '0.0.0')
    const failed = { ...unanswered, failure: 'the upstream closed the connection' }
    for (const each of [exchange, failed]) recording.add(each)
    recording.close()
    expect(readExchanges(readFileSync(file, 'utf8'), file)).toEqual([exchange, failed])
  })

  test('of another tool may lack everything but the request', () => {
    const entry = { request: { method: 'POST', url: 'http://x.example/im' } }
    const odd = {
      ...entry,
      startedDateTime: 'yesterday',
      time: '3',
      response: { status: 200, headers: [{ name: 1 }, null], content: null },
    }
    const [first, second] = readExchanges(JSON.stringify({ log: { entries: [entry, odd] } }), 'x.har')
    expect(first).toMatchObject({ startedAt: 0, ms: 0, failure: 'the recording has no reply', request: { path: '/im', headers: [] } })
    expect(second).toMatchObject({ startedAt: 0, ms: 0, reply: { status: 200, headers: [], size: 0 } })
  })
})
