import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check as checkAll } from '../../src/conformance/conformance.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import { createReceiver } from '../../src/index.ts'
import type { Report } from '../../src/reports/report.ts'
import { applied } from '../support/applied.ts'
import { begin, cli, freshFolder } from '../support/cli.ts'
import { acknowledge, check, isSample, journal, reference, refuse, reply } from '../support/journal.ts'
import { sdkAppId, token } from '../support/recorder.ts'

/** What a run with no flag checks. */
const switchedOn = openSwitches().webhooks

async function reportOf(url: string, args: readonly string[]): Promise<Report> {
  return JSON.parse((await check(url, ['--report', 'json', ...args])).stdout) as Report
}

/** The shortest of several runs, of which no more are made once one keeps the promise: other programs only ever make a run longer. */
async function fastestOf(times: number, promisedMs: number, perform: () => Promise<void>): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY
  for (let count = 0; count < times && fastest > promisedMs; count++) {
    const startedAt = performance.now()
    await perform()
    fastest = Math.min(fastest, performance.now() - startedAt)
  }
  return fastest
}

describe('all checks', () => {
  // What is promised is promised for 500 cases; a larger contract has more.
  const promise = (ms: number, cases: number) => (ms * Math.max(cases, 500)) / 500

  test('take at most 300 ms in process', async () => {
    const target = createReceiver({ sdkAppId, token })
    let cases = 0
    const runAll = async () => {
      cases = 0
      let passed = 0
      for await (const { status } of checkAll({ target, sdkAppId, token })) {
        cases++
        if (status === 'passed') passed++
      }
      expect(passed).toBeGreaterThan(400)
    }
    await runAll()
    const promised = promise(300, cases)
    expect(await fastestOf(10, promised, runAll)).toBeLessThanOrEqual(promised)
  })

  test('take at most 1 s as a whole process on loopback', async () => {
    const url = await reference(token)
    const args = ['check', url, '--sdk-app-id', sdkAppId, '--token', token]
    const promised = promise(1000, (await reportOf(url, ['--token', token])).results.length)
    const fastest = await fastestOf(10, promised, async () => expect((await cli(args)).code).toBe(0))
    expect(fastest).toBeLessThanOrEqual(promised)
  })
})

describe.concurrent('an interrupted run ends at once, with partial reports,', () => {
  const interrupt = async (signal: NodeJS.Signals, url: string, reached: Promise<void>, ...more: string[]) => {
    const cwd = freshFolder()
    const reports = ['--report', 'json=r.json', '--report', 'junit=r.xml', '--report', 'pretty']
    const running = begin(['check', url, '--sdk-app-id', sdkAppId, '--timeout', '5s', ...reports, ...more], { cwd })
    await reached
    const startedAt = performance.now()
    const code = await running.stop(signal)
    const ms = performance.now() - startedAt
    const { stdout, stderr } = await running.outcome
    return { code, ms, stdout, stderr, json: readFileSync(join(cwd, 'r.json'), 'utf8'), junit: readFileSync(join(cwd, 'r.xml'), 'utf8') }
  }

  const expectPartial = ({ ms, stdout, stderr, json, junit }: Awaited<ReturnType<typeof interrupt>>) => {
    expect(stderr).toBe('')
    const { complete, results, waiverProblems, summary } = JSON.parse(json) as Report
    expect([complete, waiverProblems, summary.errored]).toEqual([false, [], 0])
    expect(junit).toContain('THE RUN IS INCOMPLETE')
    expect(stdout).toContain('THE RUN IS INCOMPLETE')
    expect(stdout).not.toContain('The receiver conforms')
    expect(ms).toBeLessThan(1500)
    return results
  }

  test.each([
    ['SIGINT', 130, 'foreign apps', (body: string, isForeign: boolean) => isForeign && body !== '', []],
    ['SIGTERM', 143, 'everything', () => true, []],
    ['SIGINT', 130, 'malformed bodies', (body: string) => body === 'null', []],
    ['SIGINT', 130, 'its own connection', (_body: string, isForeign: boolean) => isForeign, ['--only', 'answer-keep-alive']],
  ] as const)('by %s with %i while the receiver hangs on %s', async (signal, code, _how, hangs, more) => {
    const reached = Promise.withResolvers<void>()
    const { url } = await journal((entry, response) => {
      const isForeign = entry.query.get('SdkAppid') !== sdkAppId
      if (hangs(entry.body.toString(), isForeign)) return reached.resolve()
      return isSample(entry) ? acknowledge(entry, response) : refuse(entry, response)
    })
    const outcome = await interrupt(signal, url, reached.promise, ...more)
    expect(outcome.code).toBe(code)
    expectPartial(outcome)
  })

  test('with the results that were there, and those of no check that was cut short', async () => {
    const reached = Promise.withResolvers<void>()
    const { url } = await journal((entry, response) => {
      if (entry.query.get('SdkAppid') !== sdkAppId) return refuse(entry, response)
      return entry.body.toString() === 'null' ? reached.resolve() : acknowledge(entry, response)
    })
    const outcome = await interrupt('SIGINT', url, reached.promise, '--only', 'appid-*', '--only', 'body-no-object-refused')
    expect(outcome.code).toBe(130)
    const results = expectPartial(outcome)
    expect(new Set(results.map(({ check }) => check))).toContain('appid-foreign')
    expect(results.filter(({ check }) => check === 'body-no-object-refused')).toEqual([])
  })

  test('while it waits for an effect that does not come', async () => {
    const reached = Promise.withResolvers<void>()
    let reads = 0
    const observe = await journal((_entry, response) => {
      reply(response, 200, '0')
      if (++reads === 5) reached.resolve()
    })
    const { url } = await journal()
    const outcome = await interrupt('SIGINT', url, reached.promise, '--only', 'effect-*', '--observe', observe.url)
    expect(outcome.code).toBe(130)
    expectPartial(outcome)
  })
})

describe('--seed', () => {
  const withoutTime = (url: string) => url.replaceAll(/(Sign|RequestTime)=[0-9a-fA-F.]{8,}/g, '$1=x')

  /** Everything that arrives, without what tells the time, in the order of arrival. */
  const arrivals = async (...args: string[]) => {
    const { url, entries } = await journal()
    await reportOf(url, ['--token', token, ...args])
    return entries.map(({ method, path, headers, body }) =>
      [method, withoutTime(path), headers['content-type'], body.toString('latin1')].join(' '),
    )
  }

  /** The same for a handler in this process, where the network cannot change the order. */
  const calls = async (seed?: number) => {
    const seen: string[] = []
    const target = async ({ method, url, headers }: Request) => {
      seen.push([method, withoutTime(url), headers.get('content-type')].join(' '))
      return Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
    }
    for await (const _ of checkAll({ target, sdkAppId, token, seed }));
    return seen
  }

  test('decides the order of the requests, and the same one gives the same', async () => {
    const [one, same, other, none] = [await calls(1), await calls(1), await calls(2), await calls()]
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
    expect(none).not.toEqual(one)
    // Not only the values differ without a seed: the order does, too.
    const commands = (seen: readonly string[]) => seen.map((request) => /CallbackCommand=([^&]*)/.exec(request)?.[1]).join()
    expect(commands(none)).not.toBe(commands(await calls()))
    // Other seeds draw other values, and no other number of requests.
    for (const each of [other, none]) expect(each.length).toBe(one.length)
  })

  test('gives the same requests over the network, and the same order to those that are sent alone', async () => {
    const [all, allAgain] = [await arrivals('--seed', '1'), await arrivals('--seed', '1')]
    expect(allAgain.toSorted()).toEqual(all.toSorted())
    const alone = ['--only', 'repeat-same', '--only', 'repeat-out-of-order', '--only', 'answer-keep-alive']
    const [one, same, other] = [
      await arrivals('--seed', '1', ...alone),
      await arrivals('--seed', '1', ...alone),
      await arrivals('--seed', '2', ...alone),
    ]
    // The samples, which come first, are sent at once.
    expect(same.slice(switchedOn.length)).toEqual(one.slice(switchedOn.length))
    expect(other.slice(switchedOn.length)).not.toEqual(one.slice(switchedOn.length))
    expect(other.length).toBe(one.length)
  })

  test('gives each webhook the same order of what is sent to it alone, while the others go on', async () => {
    const lanes = (requests: readonly string[]) => Map.groupBy(requests, (request) => /CallbackCommand=([^&]*)/.exec(request)?.[1])
    const rough = ['--only', 'body-*']
    const [one, same] = [await arrivals('--seed', '1', ...rough), await arrivals('--seed', '1', ...rough)]
    expect(lanes(one).size).toBe(switchedOn.length)
    expect(lanes(same)).toEqual(lanes(one))
  })

  test('and no other flag changes a result', async () => {
    const right = await reference()
    const { url: wrong } = await journal((entry, response) => (entry.query.has('OptPlatform') ? acknowledge : refuse)(entry, response))
    const statuses = async (url: string, ...args: string[]) =>
      (await reportOf(url, args)).results.map(
        (result) => `${result.check} ${result.webhook} ${result.example} ${result.status} ${result.observed}`,
      )
    for (const url of [right, wrong]) {
      const plain = await statuses(url)
      const flags = [
        ['--seed', '1'],
        ['--seed', '4294967295', '--timeout', '5s', '--header', 'X-Trace: abcd1234', '--fail-on', 'may'],
      ]
      for (const args of flags) expect(await statuses(url, ...args)).toEqual(plain)
    }
  })
})

describe.concurrent('check ends with 0', () => {
  test.each([
    ['without a token', undefined],
    ['with a token', token],
  ])('for the reference receiver %s, with no failure and no warning', async (_how, given) => {
    const signing = given === undefined ? [] : ['--token', given]
    const { code, stdout, stderr } = await cli(['check', await reference(given), '--sdk-app-id', sdkAppId, ...signing, '--report', 'json'])
    const { summary, results, complete } = JSON.parse(stdout) as Report
    expect([code, stderr, complete]).toEqual([0, '', true])
    expect(summary).toMatchObject({ failed: 0, warned: 0, noted: 0, waived: 0, errored: 0 })
    expect(summary.passed).toBeGreaterThan(given === undefined ? 350 : 450)
    expect(new Set(results.map((result) => result.check))).toEqual(new Set(applied.map(({ id }) => id)))
  })
})
