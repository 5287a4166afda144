import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshFolder } from '../support/cli.ts'
import { linesOf, lostMessage, type Mock, readEvents, startMock } from '../support/mock.ts'
import { alert } from '../support/names.ts'
import { rawPort } from '../support/raw.ts'
import { record, token } from '../support/recorder.ts'
import { gate, group, newPoster } from '../support/simulator.ts'

const send = `${group}/send_group_msg`

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
