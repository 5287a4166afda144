import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import type { LoadReport } from '../../src/load/report.ts'
import { loadFormatNames } from '../../src/reports/formats.ts'
import { listenOn } from '../../src/server.ts'
import { begin, cli, freshFolder, here, type Outcome } from '../support/cli.ts'
import { afterGroupMessage, alert, beforeMessage, misspelt, quota } from '../support/names.ts'
import { rawPort } from '../support/raw.ts'
import { answering, record, sdkAppId, token } from '../support/recorder.ts'

/** A short run in this process. */
const load = (url: string, args: readonly string[], env = {}): Promise<Outcome> =>
  here(['load', '--target', `${url}/`, '--sdk-app-id', sdkAppId, ...args], { env })

const reportOf = ({ stdout }: Outcome): LoadReport => JSON.parse(stdout)
const asJson = ['--report', 'json', '--seed', '5']
const short = ['--rate', '200/s', '--duration', '500ms']

describe('load sends', () => {
  test('each callback that is due, signed, by the weights of the mix', async () => {
    const receiver = await record(createReceiver({ sdkAppId, token }))
    const outcome = await load(receiver.url, [...asJson, ...short, '--mix', `${alert}=3,${beforeMessage}=1`, '--token', token])
    const report = reportOf(outcome)
    expect([outcome.code, outcome.stderr]).toEqual([0, ''])
    expect(report.counts).toEqual({ due: 100, acknowledged: 100, refused: 0, failed: 0, late: 0, dropped: 0, unfinished: 0 })
    expect(receiver.arrivals).toHaveLength(100)
    const names = receiver.arrivals.map(({ url }) => url.searchParams.get('CallbackCommand'))
    const alerts = names.filter((name) => name === alert).length
    expect(alerts).toBeGreaterThan(60)
    expect(report.webhooks.map(({ webhook, due }) => [webhook, due]).sort()).toEqual([
      [alert, alerts],
      [beforeMessage, 100 - alerts],
    ])
    expect(report.decisions).toEqual({ allow: 100 - alerts })
    expect(report).toMatchObject({ stages: '200/500ms', signed: true, seed: 5, complete: true, problem: null, shape: null })
  })

  test('the same callbacks with the same seed', async () => {
    const receiver = await record()
    const bodies = async () => {
      receiver.arrivals.length = 0
      await load(receiver.url, [...asJson, '--stages', '50/200ms', alert])
      return receiver.arrivals.map(({ body }) => body).sort()
    }
    expect(await bodies()).toEqual(await bodies())
  })

  test('what is switched on if nothing is named, and webhooks like a pattern', async () => {
    const receiver = await record()
    const usual = reportOf(await load(receiver.url, [...asJson, '--stages', '1/1s']))
    expect(usual.mix).toHaveLength(3)
    const like = reportOf(await load(receiver.url, [...asJson, '--stages', '1/1s', 'C2C.*', quota]))
    expect(like.mix.map(({ webhook }) => webhook)).toEqual(expect.arrayContaining([beforeMessage, quota]))
    expect(like.mix.every(({ webhook }) => webhook === quota || webhook.startsWith('C2C.'))).toBe(true)
  })

  test('a shape, of which flags replace a part', async () => {
    const receiver = await record()
    const report = reportOf(await load(receiver.url, [...asJson, '--shape', 'late-answers', '--stages', '40/500ms']))
    expect(report).toMatchObject({ shape: 'late-answers', retries: 2, stages: '40/500ms', counts: { due: 20, acknowledged: 20 } })
    expect(report.mix.find(({ webhook }) => webhook === afterGroupMessage)?.weight).toBe(8)
  })

  test('callbacks when they are due, whatever became of those before, and says what it had to drop', async () => {
    const held: (() => void)[] = []
    const receiver = await record(
      () => new Promise((resolve) => held.push(() => resolve(new Response('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}')))),
    )
    const running = load(receiver.url, [...asJson, '--stages', '100/1s', '--concurrency', '10', alert, '--timeout', '300ms'])
    const report = reportOf(await running)
    expect(report.counts.due).toBe(100)
    // The first ten wait for their deadline. In the second ten a few more begin, and never more than ten at once.
    expect(report.counts.failed).toBeGreaterThanOrEqual(10)
    expect(report.counts.dropped).toBe(100 - report.counts.failed)
    expect(report.counts.late).toBe(report.counts.failed)
    expect(Math.max(...report.seconds.map(({ inFlight }) => inFlight))).toBe(10)
    expect(held).toHaveLength(report.counts.failed)
  })

  test('no retry of a callback whose reply decides, and retries of others', async () => {
    const receiver = await rawPort(() => {})
    const attempts = async (name: string) => {
      const before = receiver.connections
      await load(receiver.url, [...asJson, '--stages', '1/1s', '--timeout', '30ms', '--retry', '2', name])
      return receiver.connections - before
    }
    expect([await attempts(beforeMessage), await attempts(alert)]).toEqual([1, 3])
  })
})

describe('load ends', () => {
  const run = async (body: string, args: readonly string[]) => {
    const { url } = await answering(body)
    return load(url, [...asJson, '--stages', '100/200ms', alert, ...args])
  }
  const refusal = '{"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"no"}'

  test('with 1 where a callback was not acknowledged, unless thresholds say otherwise', async () => {
    const outcome = await run(refusal, [])
    expect(outcome.code).toBe(1)
    expect(reportOf(outcome)).toMatchObject({
      counts: { refused: 20 },
      thresholds: [{ threshold: 'acknowledged=100%', observed: 0, isMet: false }],
      problems: [{ count: 20, outcome: 'refused', failure: null, webhook: alert }],
    })
  })

  test('with 1 where nothing was acknowledged, whatever the thresholds say', async () => {
    expect((await run(refusal, ['--threshold', 'p99<10s', '--threshold', 'late=0'])).code).toBe(1)
  })

  test('with 1 where one threshold of several is missed', async () => {
    const receiver = await record()
    const outcome = await load(receiver.url, [
      ...asJson,
      '--stages',
      '100/200ms',
      alert,
      '--threshold',
      'late=0',
      '--threshold',
      'p50<=0ms',
    ])
    expect(outcome.code).toBe(1)
    expect(reportOf(outcome).thresholds.map(({ isMet }) => isMet)).toEqual([true, false])
  })

  test('with 3 at once where nothing listens', async () => {
    const gone = await rawPort(() => {})
    await gone.close()
    const outcome = await load(gone.url, [...asJson, '--rate', '10/s', '--duration', '5m'])
    expect(outcome.code).toBe(3)
    expect(reportOf(outcome)).toMatchObject({
      complete: false,
      problem: expect.stringMatching(/^No callback reached a receiver\. .*refused/),
    })
  })

  test('with 1 at once, and the time, where the receiver dies', async () => {
    let arrived = 0
    const server = createServer((incoming, outgoing) => {
      incoming.resume()
      outgoing.end('{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}')
      if (++arrived === 20) setImmediate(() => void listening.close())
    })
    const listening = await listenOn(server, {})
    const startedAt = performance.now()
    const outcome = await load(listening.url, [...asJson, '--rate', '100/s', '--duration', '5m', alert])
    const report = reportOf(outcome)
    expect(outcome.code).toBe(1)
    expect(report.problem).toMatch(/^The receiver went away after \d+\.\d s, at 20\S+Z\. .*\(connection refused\)\.$/)
    expect(report).toMatchObject({ complete: false, counts: { acknowledged: expect.toSatisfy((count: number) => count >= 15) } })
    expect(performance.now() - startedAt).toBeLessThan(60_000)
  })

  test('with what there is when it is interrupted', async () => {
    const receiver = await record()
    const target = ['--target', `${receiver.url}/`, '--sdk-app-id', sdkAppId]
    const running = begin(['load', ...target, '--rate', '50/s', '--duration', '5m', ...asJson, alert])
    await expect.poll(() => receiver.arrivals.length, { timeout: 30_000 }).toBeGreaterThan(5)
    expect(await running.stop('SIGINT')).toBe(130)
    const report = reportOf(await running.outcome)
    expect(report).toMatchObject({ complete: false, problem: null })
    expect(report.counts.acknowledged).toBeGreaterThan(5)
  })

  test('with what the stronger place says where two exclude each other', async () => {
    const receiver = await record()
    const env = { CHATPROOF_RATE: '5/s', CHATPROOF_MIX: quota, CHATPROOF_REPORT: 'sarif=check.sarif\njson' }
    const args = ['--seed', '5']
    const staged = reportOf(await load(receiver.url, [...args, '--stages', '10/1s', alert], env))
    expect([staged.stages, staged.mix.map(({ webhook }) => webhook)]).toEqual(['10/1s', [alert]])
    const shaped = reportOf(await load(receiver.url, [...args, '--shape', 'late-answers', '--duration', '200ms'], env))
    expect([shaped.stages, shaped.mix.length, shaped.retries]).toEqual(['50/200ms', 3, 2])
    const { stderr, stdout } = await load(receiver.url, [...args, '--stages', '10/1s'], { ...env, CHATPROOF_REPORT: 'sarif' })
    expect(stderr).toBe('Note: this verb has no report sarif.\n')
    expect(stdout).toMatch(/^10 callbacks/)
  })

  test.each([
    ['a webhook that is none', [misspelt(alert)], /No webhook matches/],
    ['webhooks and a mix', [alert, '--mix', alert], /not both/],
    ['stages and a rate', ['--stages', '1/1s', '--rate', '1/s'], /not both/],
    ['a shape that is none', ['--shape', 'quota-dey'], /Did you mean "quota-day"/],
    ['a threshold that is none', ['--threshold', 'p98<1s'], /--threshold knows/],
    ['more than the cap', ['--rate', '10001/s'], /10000\/s/],
    ['longer than the cap', ['--duration', '11m'], /ten minutes/],
    ['a report of another verb', ['--report', 'sarif'], /no report sarif\. It has pretty/],
    ['a receiver that is not near', ['--target', 'http://203.0.113.7/'], /--allow-remote 203\.0\.113\.7/],
    ['one behind an address in IPv6', ['--target', 'http://[2001:db8::1]/'], /--allow-remote 2001:db8::1/],
  ])('with 2 and one sentence for %s', async (_what, args, message) => {
    const { code, stdout, stderr } = await load('http://127.0.0.1:1', args)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^chatproof: .*\n$/)
    expect([code, stdout]).toEqual([2, ''])
  })

  test('with what happened at a host that is not near, if it was named', async () => {
    const { code } = await load('http://[::ffff:127.0.0.1]:1', [...asJson, '--stages', '1/1s', '--allow-remote', '::ffff:7f00:1'])
    expect(code).toBe(3)
  })
})

describe('a report of load', () => {
  test.each(loadFormatNames)('as %s has no token, no header and nothing of the query', async (format) => {
    const receiver = await record(
      async (request) => new Response(`{"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"${request.headers.get('x-key')} ${token}"}`),
    )
    const args = ['--stages', '100/200ms', alert, '--token', token, '--header', 'x-key: s3cret-head', '--report', format]
    const { stdout } = await here(['load', '--target', `${receiver.url}/?key=s3cret-query`, '--sdk-app-id', sdkAppId, ...args])
    expect(receiver.last().headers.get('x-key')).toBe('s3cret-head')
    expect(stdout.length).toBeGreaterThan(50)
    expect(stdout).not.toMatch(/s3cret|tok-5ecret/)
  })

  test('goes to each file that is named, and is read from variables and the config too', async () => {
    const receiver = await record()
    const folder = freshFolder()
    const args = [
      'load',
      '--target',
      `${receiver.url}/`,
      '--sdk-app-id',
      sdkAppId,
      '--report',
      'csv=seconds.csv',
      '--report',
      'junit=load.xml',
    ]
    const env = { CHATPROOF_STAGES: '100/200ms', CHATPROOF_THRESHOLD: 'late=0\nmax<1m' }
    const { code, stdout } = await here(args, { cwd: folder, env })
    expect([code, stdout]).toEqual([0, ''])
    const csv = readFileSync(join(folder, 'seconds.csv'), 'utf8').trimEnd().split('\n')
    expect(csv[0]).toBe('second,due,acknowledged,refused,failed,late,dropped,inFlight,p50,p99,max')
    const due = csv.slice(1).reduce((sum, line) => sum + Number(line.split(',')[1]), 0)
    expect(due).toBe(20)
    const junit = readFileSync(join(folder, 'load.xml'), 'utf8')
    expect(junit).toContain('tests="2" failures="0" errors="0"')
    expect(junit).toContain('name="max&lt;1m"')
  })

  test('as junit has a failure for each threshold that was missed, and an error where the run ended early', async () => {
    const { url, close } = await rawPort(() => {})
    await close()
    const { stdout } = await load(url, ['--report', 'junit', '--stages', '1/1s', '--threshold', 'late=0', '--threshold', 'failed=0'])
    expect(stdout).toContain('tests="3" failures="1" errors="1"')
  })

  test('as html is one page with charts, without a script', async () => {
    const receiver = await record()
    const { stdout } = await load(receiver.url, ['--report', 'html', '--stages', '100/200ms', alert])
    expect(stdout).toMatch(/^<!doctype html>/)
    expect(stdout.match(/<svg /g)).toHaveLength(3)
    expect(stdout).toMatch(/<rect class="acknowledged"/)
    expect(stdout).not.toMatch(/<script|NaN|undefined|Infinity/)
  })

  test('at the terminal says what came out', async () => {
    const receiver = await record()
    const { stdout } = await load(receiver.url, ['--stages', '100/200ms', alert])
    expect(stdout).toMatch(/^20 callbacks in \d\.\d s to http\S+, due at 100\/200ms, at most 1000 in flight$/m)
    expect(stdout).toMatch(/^20 acknowledged, 0 refused, 0 failed \(0 late\), 0 dropped$/m)
    expect(stdout).toMatch(/^from when due +[\d.]+ ms/m)
    expect(stdout).toMatch(/^✔ acknowledged=100% {2}100 %$/m)
    expect(stdout).toMatch(/^✔ Met: acknowledged=100%\. seed \d+$/m)
  })

  test('that cannot be written ends with 4 before anything is sent', async () => {
    const receiver = await record()
    const { code } = await load(receiver.url, ['--report', 'json=no/such/folder/x.json'])
    expect([code, receiver.arrivals.length]).toEqual([4, 0])
  })
})

test('list shapes shows each with its numbers and where they stand', async () => {
  const { code, stdout } = await cli(['list', 'shapes'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^quota-day {2}.*\n.*100\/30s/m)
  expect(stdout).toMatch(/40 per second.*documented.*1047\/34381/)
  const lines = (await here(['list', 'shapes', '--json'])).stdout.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).shape)).toContain('muted-group')
})
