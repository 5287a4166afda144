import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/reports/report.ts'
import { begin, freshFolder } from '../support/cli.ts'
import { acknowledge, isSample, journal, refuse, reply } from '../support/journal.ts'
import { sdkAppId } from '../support/recorder.ts'

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
