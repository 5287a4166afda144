import { readFileSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { serveBackend } from '../../mocks/servers.ts'
import { freshFolder } from '../support/cli.ts'
import { linesOf, lostMessage, type Mock, readEvents, startMock } from '../support/mock.ts'
import { alert, exception } from '../support/names.ts'
import { rawPort } from '../support/raw.ts'
import { record, token } from '../support/recorder.ts'
import { gate, group, newPoster, simulate } from '../support/simulator.ts'

const send = `${group}/send_group_msg`

/** A simulator on a port, and how many watch it. */
async function serveWatched() {
  const { backend } = simulate()
  const watchers = { count: 0 }
  const watch: typeof backend.watch = (watcher) => {
    watchers.count++
    const stop = backend.watch(watcher)
    return () => {
      stop()
      watchers.count--
    }
  }
  const errors: unknown[] = []
  const server = await serveBackend(Object.defineProperty(Object.create(backend), 'watch', { value: watch }), {
    onError: (error) => errors.push(error),
  })
  onTestFinished(() => server.close())
  return { server, backend, watchers, errors }
}

describe('an event stream', () => {
  test('that nobody reads is dropped, and one that is read goes on', async () => {
    const { server, backend, watchers, errors } = await serveWatched()
    const deaf = connect(Number(new URL(server.url).port), '127.0.0.1')
    onTestFinished(() => void deaf.destroy())
    const head = Promise.withResolvers<void>()
    deaf.once('data', () => {
      deaf.pause()
      head.resolve()
    })
    const gone = new Promise((resolve) => deaf.once('error', resolve).once('close', resolve))
    deaf.write('GET /_/events HTTP/1.1\r\nhost: localhost:80\r\n\r\n'.replace('80', new URL(server.url).port))
    await head.promise
    const stream = readEvents(await fetch(`${server.url}/_/events`))
    expect((await stream.next()).value).toMatchObject({ event: 'state' })
    expect(watchers.count).toBe(2)

    // More than the sockets of both sides hold, and than may wait.
    let fired = 0
    while (watchers.count === 2 && fired < 1000) {
      backend.fire(exception, { Text: 'x'.repeat(100_000), Number: fired++ })
      const { value } = await stream.next()
      expect(value).toMatchObject({ event: 'delivery', data: { body: { Number: expect.any(Number) } } })
    }
    expect(watchers.count).toBe(1)
    deaf.resume()
    await gone
    expect(errors).toEqual([])
    await stream.return(undefined)
  })

  test('is begun once the reply before it on its connection is over, and so never behind another', async () => {
    const { server, watchers } = await serveWatched()
    const greedy = connect(Number(new URL(server.url).port), '127.0.0.1')
    onTestFinished(() => void greedy.destroy())
    const head = new Promise((resolve) => greedy.once('data', resolve))
    greedy.write(`GET /_/events HTTP/1.1\r\nhost: ${new URL(server.url).host}\r\n\r\n`.repeat(50))
    await head
    expect((await fetch(`${server.url}/_/state`)).status).toBe(200)
    expect(watchers.count).toBe(1)
  })

  test('numbers its events in order, the same for all who watch', async () => {
    const { server, backend } = await serveWatched()
    const responses = await Promise.all([1, 2].map(() => fetch(`${server.url}/_/events`)))
    backend.fire(alert, { Request: 1 })
    await backend.poster.settled()
    for (const response of responses) {
      const reader = (response.body as ReadableStream<Uint8Array>).getReader()
      let text = ''
      while (!text.includes('"status":"done"')) text += new TextDecoder().decode((await reader.read()).value)
      expect([...text.matchAll(/^id: (\d+)\nevent: (\w+)$/gm)].map(([, id, event]) => `${id} ${event}`)).toEqual([
        '0 state',
        '1 delivery',
        '2 delivery',
      ])
      await reader.cancel()
    }
  })
})

describe('a target that answers a megabyte of NULs with every secret in it', () => {
  const key = 'k3y-0f-the-t4rget'
  const file = join(freshFolder(), 'journal')
  let mock: Mock
  let told = ''
  const signs: string[] = []

  beforeAll(async () => {
    const target = await record((request) => {
      const { searchParams } = new URL(request.url)
      signs.push(searchParams.get('Sign') as string)
      const leaked = `${token} ${encodeURIComponent(token)} ${searchParams.get('Sign')} ${key} `
      // The first is as long as a reply may be.
      return new Response(leaked + '\0'.repeat(signs.length === 1 ? 1024 * 1024 - leaked.length : 40_000))
    })
    mock = await startMock([
      ...['--json', '--target', `${target.url}/im?key=${key}`, '--token', token, '--journal', file, '--limit', `${send}=1000`],
    ])
    const stream = readEvents(await fetch(`${mock.url}/_/events`))
    await stream.next()
    for (let random = 1; random <= 10; random++) await mock.call(send, lostMessage(random))
    for (let left = 10; left > 0; left--) await mock.event('delivery', ({ status }) => status === 'done')
    for (let left = 10; left > 0; ) {
      const { value, done } = await stream.next()
      if (done) expect.fail('the events ended')
      told += JSON.stringify(value)
      if (value?.data.status === 'done') left--
    }
    await stream.return(undefined)
  })
  afterAll(() => mock.stop())

  test('gets neither into the journal', () => {
    const text = readFileSync(file, 'utf8')
    expect(linesOf(file).filter(({ type }) => type === 'done')).toHaveLength(10)
    expectNoSecret(text)
    // At most 16 K characters of each reply, which take 6 bytes each there.
    expect(text.length).toBeLessThan(10 * (16 * 1024 * 6 + 4000))
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('nor into what is printed, the deliveries or the events', async () => {
    const deliveries = await (await fetch(`${mock.url}/_/deliveries`)).text()
    for (const text of [deliveries, told, mock.lines.join('\n'), mock.stderr()]) expectNoSecret(text)
    for (const { reply } of JSON.parse(deliveries)) expect(reply.body.length).toBeLessThan(17_000)
    expect(deliveries).toContain('(hidden)')
  })

  function expectNoSecret(text: string): void {
    expect(text.length).toBeGreaterThan(100)
    expect(signs).toHaveLength(10)
    for (const secret of [token, encodeURIComponent(token), key, ...signs]) expect(text.includes(secret), secret).toBe(false)
  }
})

describe('what is kept', () => {
  const big = (request: number) => ({ CallbackCommand: alert, Request: request, Text: 'x'.repeat(1024 * 1024) })

  test('of callbacks that are done has a bound in characters, too, and the latest are among it', async () => {
    const { post, settled, callbacks, counts } = newPoster({ concurrency: 1 })
    for (let request = 1; request <= 100; request++) {
      post(alert, big(request))
      await settled()
    }
    expect(counts().done).toBe(100)
    expect(callbacks().reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(32 * 1024 * 1024)
    expect(callbacks().at(-1)?.id).toBe(100)
  })

  test('of callbacks that wait has one as well: what comes then is lost, and said to be', () => {
    const { receive } = gate()
    const { post, counts, callbacks } = newPoster({ receive, concurrency: 1 })
    for (let request = 1; request <= 140; request++) post(alert, big(request))
    // One is under way, and each is a little longer than a megabyte.
    expect(counts()).toEqual({ queued: 127, sending: 1, done: 0, lost: 12 })
    expect(callbacks().at(-1)).toMatchObject({ status: 'lost', problem: 'too many callbacks wait already' })
  })
})

describe('a long text from outside is cut where it is cited', () => {
  let mock: Mock
  beforeAll(async () => {
    const silent = await rawPort(() => {})
    mock = await startMock(['--target', silent.url, '--timeout', '600s', '--queue', '1'])
  })
  afterAll(() => mock.stop('SIGKILL'))
  const long = 'x'.repeat(10_000)

  test.for([
    ['a webhook', 'fire', { webhook: 'x'.repeat(250_000) }],
    ['a delivery', `deliveries/${long}`, undefined],
    ['a path', long, undefined],
    ['a name', 'client/create-group', { as: 'x'.repeat(250_000), Type: 'Public', Name: 'g' }],
    ['a platform', 'client/send-group-msg', { platform: 'x'.repeat(250_000) }],
  ] as const)('%s of a call to the control API', async ([, path, body]) => {
    const { status, body: reply } = await mock.control(path, body)
    expect([400, 404]).toContain(status)
    expect(reply.ErrorInfo.length).toBeLessThan(500)
  })

  test('an SDKAppID and a path of a call to the REST API, also where they are printed', async () => {
    expect((await mock.call('openim/sendmsg', {}, { sdkappid: long })).ErrorInfo.length).toBeLessThan(300)
    expect(await mock.call(`openim/${long}`)).toMatchObject({ ErrorCode: 10003 })
    expect((await mock.next((line) => line.includes('openim/xxx'))).length).toBeLessThan(300)
  })

  test('a callback that is lost, where it is printed', async () => {
    for (let random = 1; random <= 20; random++) await mock.call(send, lostMessage(random, long))
    const line = await mock.next((each) => /^\S+ {2}lost /.test(each))
    expect(line).toMatch(/not sent, as too many callbacks wait already: \{.*x{1000}x+… \(\d+ characters\)$/)
    expect(line.length).toBeLessThan(2300)
  })
})
