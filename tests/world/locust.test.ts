import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type TestContext, test } from 'vitest'
import type { LoadReport } from '../../src/load/report.ts'
import { freshFolder, here, type Outcome, root, run, startCli } from '../support/cli.ts'
import { demand, installed } from '../support/examples.ts'
import { alert, beforeMessage, exception, quota, stateChange } from '../support/names.ts'
import { freePort } from '../support/raw.ts'
import { record, sdkAppId, token } from '../support/recorder.ts'

const locust = join(root, 'tests/world/load/.venv/bin/locust')

const requireLocust = (context: TestContext) => demand([installed('Locust', locust)], context)

const ok = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'

/** A receiver that is wrong about two of four webhooks, and late about another. */
const wrong = async (request: Request): Promise<Response> => {
  const command = new URL(request.url).searchParams.get('CallbackCommand')
  if (command === alert) return new Response(ok.replace('OK', 'FAIL').replace('"ErrorCode":0', '"ErrorCode":1'))
  if (command === exception) return new Response('no', { status: 500 })
  if (command === stateChange) await new Promise((resolve) => setTimeout(resolve, 600))
  return new Response(ok)
}

/** Everything that has a number, so that both say what they came to. */
const counted = ['acknowledged', 'refused', 'failed', 'late', 'dropped'].flatMap((name) => ['--threshold', `${name}>=0%`])

const argsFor = (url: string, webhooks: readonly string[], more: readonly string[]) => [
  ...['load', ...webhooks, '--target', `${url}/`, '--sdk-app-id', sdkAppId, '--token', token, '--seed', '3', '--timeout', '400ms'],
  ...['--stages', '0..60/1s,60/2s', ...counted, ...more],
]

interface LocustRun {
  code: number | null
  /** How many callbacks, of which webhook, and how many of them were not acknowledged. */
  webhooks: Record<string, { count: number; failures: number }>
  /** What the thresholds came to. */
  shares: Record<string, number>
}

/** Runs the file that `--emit locust` writes, with a master and two workers. */
async function runLocust(args: readonly string[]): Promise<LocustRun> {
  const cwd = freshFolder()
  const emitted = await here([...args, '--emit', 'locust'])
  expect([emitted.code, emitted.stderr]).toEqual([0, ''])
  expect(emitted.stdout).not.toContain(token)
  writeFileSync(join(cwd, 'locustfile.py'), emitted.stdout)
  const port = String(await freePort())
  const env = { CHATPROOF_TOKEN: token }
  const start = (given: readonly string[]): Promise<Outcome> => run(locust, ['-f', 'locustfile.py', ...given], { cwd, env })
  const master = start(['--headless', '--json', '--skip-log', '--master', '--expect-workers', '2', '--master-bind-port', port])
  const workers = [0, 1].map(() => start(['--worker', '--skip-log', '--master-host', '127.0.0.1', '--master-port', port]))
  const [{ code, stdout, stderr }] = await Promise.all([master, ...workers])
  const entries = JSON.parse(stdout.slice(stdout.indexOf('['))) as { name: string; num_requests: number; num_failures: number }[]
  const shares = [...stderr.matchAll(/^(?:met|missed): (\w+)>=0% \(it was ([\d.]+)\)$/gm)].map(([, name, value]) => [name, Number(value)])
  return {
    code,
    webhooks: Object.fromEntries(entries.map((each) => [each.name, { count: each.num_requests, failures: each.num_failures }])),
    shares: Object.fromEntries(shares),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

test('a master and two workers of Locust send to a right receiver what load sends, and come to the same verdict', async (context) => {
  requireLocust(context)
  const webhooks = [alert, quota, beforeMessage]
  const args = ['listen', '--port', '0', '--sdk-app-id', sdkAppId, '--token', token, '--webhook', 'all', '--json']
  const receiver = await startCli(args)
  const more = ['--threshold', 'acknowledged=100%', '--threshold', 'p99<10s']
  const theirs = await runLocust(argsFor(receiver.url, webhooks, more))
  const arrived = () => receiver.lines.filter((line) => line.includes('"type":"callback"'))
  const sent = sum(Object.values(theirs.webhooks).map(({ count }) => count))
  await expect.poll(() => arrived().length).toBe(sent)
  // Each tells of an event of its own, and each is signed.
  expect(arrived().every((line) => line.includes('"sign":{"checked":true,"problem":null}'))).toBe(true)
  const ours = await here(argsFor(receiver.url, webhooks, [...more, '--report', 'json']))
  const { counts }: LoadReport = JSON.parse(ours.stdout)
  await receiver.stop()
  expect([theirs.code, ours.code]).toEqual([0, 0])
  expect([theirs.shares.acknowledged, counts.acknowledged]).toEqual([1, counts.due])
  expect(sent).toBeGreaterThan(counts.due * 0.5)
  expect(sent).toBeLessThan(counts.due * 1.3)
  expect(Object.keys(theirs.webhooks).sort()).toEqual([...webhooks].sort())
})

test('they find the same wrong about a receiver that is wrong', async (context) => {
  requireLocust(context)
  const webhooks = [alert, exception, stateChange, quota]
  const receiver = await record(wrong)
  const more = ['--threshold', 'acknowledged=100%']
  const theirs = await runLocust(argsFor(receiver.url, webhooks, more))
  expect(receiver.arrivals).toHaveLength(sum(Object.values(theirs.webhooks).map(({ count }) => count)))
  const ours = await here(argsFor(receiver.url, webhooks, [...more, '--report', 'json']))
  const report: LoadReport = JSON.parse(ours.stdout)
  expect([theirs.code, ours.code]).toEqual([1, 1])
  for (const { webhook, due, acknowledged } of report.webhooks) {
    const { count, failures } = theirs.webhooks[webhook] ?? { count: 0, failures: 0 }
    expect([webhook, failures === 0, failures === count]).toEqual([webhook, acknowledged === due, acknowledged === 0])
  }
  // Which webhook comes is drawn, so the shares are alike and not the same.
  for (const { threshold, observed } of report.thresholds.filter((each) => each.threshold.endsWith('>=0%'))) {
    const name = threshold.replace('>=0%', '')
    expect([name, Math.abs((theirs.shares[name] as number) - observed) < 0.12]).toEqual([name, true])
  }
  expect(report.counts.late).toBeGreaterThan(0)
})
