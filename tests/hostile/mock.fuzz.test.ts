import { describe, expect, test } from 'vitest'
import { withControl } from '../../src/simulator/control.ts'
import { collectGarbage } from '../support/heap.ts'
import { findFault, type Hostile, hostility } from '../support/hostile.ts'
import { asRequest, expectAnswers, Findings, seed } from '../support/hostile-calls.ts'
import { lostMessage, rawBytes, startMock } from '../support/mock.ts'
import { alert } from '../support/names.ts'
import { record } from '../support/recorder.ts'
import { acknowledged, group, simulate } from '../support/simulator.ts'

const newGroup = { Type: 'Public', Name: 'g' }

test('20,000 hostile calls of the REST API all get a reply in the form of Chat, in bounded time and memory', () => expectAnswers(20_000))

test('10,000 hostile calls of the control API are never answered with 500, and keep nothing from being delivered', async () => {
  const { backend } = simulate({ receive: async () => acknowledged, groupQuota: 5 })
  const control = withControl(backend, () => undefined)
  const hostile = hostility(seed + 1)
  const findings = new Findings()
  for (let index = 0; index < 10_000; index++) {
    const input = hostile.control()
    try {
      const response = await control(asRequest(input))
      const text = await response.text()
      if (response.status >= 500) findings.add(`HTTP ${response.status}`, input, index)
      JSON.parse(text)
    } catch (error) {
      findings.add(`throws ${error}`, input, index)
    }
  }
  const isSettled = await Promise.race([
    backend.poster.settled().then(() => true),
    new Promise((resolve) => setTimeout(resolve, 2000, false)),
  ])
  expect.soft([...findings.kinds]).toEqual([])
  expect.soft(isSettled, 'everything is delivered in the end').toBe(true)
  expect((await control(new Request('http://x/_/state'))).status).toBe(200)
})

describe('chatproof mock survives', () => {
  test('thousands of hostile requests over HTTP, and bytes that are none', { timeout: 120_000 }, async () => {
    const mock = await startMock(['--json', '--group-quota', '5'])
    const hostile = hostility(seed + 2)
    const findings = new Findings()
    const inputs = Array.from({ length: 2000 }, () => (hostile.below(10) > 0 ? hostile.rest() : hostile.control()))
    let index = 0
    const send = async () => {
      for (let own = index++; own < inputs.length; own = index++) {
        const { method, path, body } = inputs[own] as Hostile
        const reply = await fetch(`${mock.url}${path}`, { method, ...(body === undefined ? {} : { body: body as BodyInit }) }).catch(String)
        if (typeof reply === 'string') return findings.add(reply, inputs[own] as Hostile, own)
        const text = await reply.text()
        const isControl = new URL(reply.url).pathname.startsWith('/_/')
        const fault = isControl
          ? reply.status >= 500
            ? `control ${reply.status}`
            : undefined
          : method === 'HEAD'
            ? undefined
            : findFault(reply.status, text)
        if (fault !== undefined) findings.add(fault, inputs[own] as Hostile, own)
      }
    }
    await Promise.all(Array.from({ length: 8 }, send))
    expect.soft([...findings.kinds]).toEqual([])

    const head = 'POST /v4/openim/sendmsg?sdkappid=1400000001&identifier=a&usersig=x HTTP/1.1\r\nhost: x\r\nconnection: close\r\n'
    const garbage = Array.from({ length: 300 }, (): string | Buffer => {
      const text = hostile.pick([
        `${head}content-length: 2\r\n\r\n{}`,
        `${head}content-length: 100\r\n\r\n{"a":`,
        `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n0\r\n\r\n`,
        `${head}x: ${'y'.repeat(20_000)}\r\n\r\n`,
        'TRACE /v4/openim/sendmsg HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
        'CONNECT x:443 HTTP/1.1\r\nhost: x\r\n\r\n',
        'GET http:// HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
        'POST //[::x/_/reset HTTP/1.1\r\nhost: [::x\r\nconnection: close\r\n\r\n',
        'GET /_/events HTTP/1.0\r\n\r\n',
      ])
      const bytes = Buffer.from(text)
      for (let times = hostile.below(3); times > 0; times--) bytes[hostile.below(bytes.length)] = hostile.below(256)
      return bytes.subarray(0, hostile.below(4) === 0 ? hostile.below(bytes.length) : bytes.length)
    })
    for (let at = 0; at < garbage.length; at += 25) await Promise.all(garbage.slice(at, at + 25).map((each) => rawBytes(mock.url, each)))
    expect((await mock.control('state')).status).toBe(200)
    expect(await mock.stop()).toBe(143)
    expect(mock.stderr()).not.toMatch(/ at .*:\d+:\d+/)
    for (const line of mock.lines) expect(JSON.parse(line).type).toMatch(/^(ready|call|delivery)$/)
  })
  test('a clock that is moved again and again, and keeps EventTime in whole milliseconds', async () => {
    const { backend, callbacks } = simulate({ receive: async () => acknowledged, groupQuota: 1 })
    const control = withControl(backend, () => undefined)
    const post = (path: string, body: unknown) => control(new Request(`http://x/_/${path}`, { method: 'POST', body: JSON.stringify(body) }))
    await post('clock', { advanceMs: 0.25 })
    await post('client/create-group', newGroup)
    await backend.poster.settled()
    expect.soft(JSON.parse(String(callbacks.at(-1)?.body)).EventTime).toMatch(/^\d{13}$/)
    const statuses = new Set<number>()
    for (let times = 0; times < 9000; times++) statuses.add((await post('clock', { advanceMs: 1e12 })).status)
    for (const path of ['client/create-group', 'reset']) statuses.add((await post(path, newGroup)).status)
    expect([...statuses].filter((status) => status !== 200 && status !== 400)).toEqual([])
  })

  test('what a client says of itself, and delivers what follows', async () => {
    const mock = await startMock(['--json', '--group-quota', '1'])
    for (const wrong of [{ as: '\ud800' }, { platform: '\udfff' }, { ip: '\ud800\r\n' }, { as: '' }, { as: 'x'.repeat(9000) }])
      expect((await mock.control('client/create-group', { ...newGroup, ...wrong })).status).toBeLessThan(500)
    await mock.control('fire', { webhook: alert })
    const { verdict } = await mock.event('delivery', ({ webhook, status }) => webhook === alert && status === 'done')
    expect(verdict.outcome).toBe('acknowledged')
    await mock.stop()
  })

  test('a body without end, and holds no more of it than it may be long', async () => {
    const { backend } = simulate()
    const control = withControl(backend, () => undefined)
    for (const [answer, path] of [
      [backend.fetch, '/v4/openim/sendmsg?sdkappid=1400000001&identifier=a&usersig=x'],
      [control, '/_/fire'],
    ] as const) {
      let left = 128
      let most = 0
      const before = process.memoryUsage().arrayBuffers
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (left-- === 0) return controller.close()
          controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20))
          if (left % 32 === 0) collectGarbage()
          most = Math.max(most, process.memoryUsage().arrayBuffers - before)
        },
      })
      const reply = await answer(new Request(`http://x${path}`, { method: 'POST', body, duplex: 'half' } as RequestInit))
      expect((await reply.json()).ActionStatus).toBe('FAIL')
      expect(most, path).toBeLessThan(64 * 1024 * 1024)
    }
  })

  test('callers that would forge lines of the log or control the terminal', async () => {
    const forged = '\u001b[2J\u0007\u009b2J\n12:00:00.000  call      forged  OK'
    const location = await record(() => new Response('', { status: 302, headers: { location: '/\u009b2J' } }))
    const mock = await startMock(['--target', location.url])
    await mock.call('openim/sendmsg', {}, { sdkappid: forged })
    await mock.call('openim/sendmsg', {}, { random: forged, identifier: forged })
    await mock.call(`${group}/send_group_msg`, { ...lostMessage(1, forged), From_Account: forged, Random: forged })
    await mock.next((line) => line.includes('callback '))
    await mock.control('fire', { webhook: alert, set: { Command: forged } })
    await mock.next((line) => line.includes('callback '))
    await mock.stop()
    const printed = mock.lines.join('\n')
    expect(printed).not.toMatch(/^12:00:00\.000 {2}call/m)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })
})
