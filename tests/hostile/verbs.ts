import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { run } from '../../src/cli/program.ts'
import type { Report } from '../../src/reports/report.ts'
import { freshFolder, here, type Outcome, quietTerminal } from '../support/cli.ts'
import { callControl } from '../support/mock.ts'
import { alert, exception, quota } from '../support/names.ts'
import { callbackBytes, findHarProblems, readHar, takeMessage } from '../support/proxy.ts'
import { sdkAppId } from '../support/recorder.ts'
import { findOrders, findReportFaults, reportEnv, reportFlags } from './outputs.ts'
import type { Hostile, Running, Until } from './receivers.ts'
import type { Expected } from './script.ts'

/** How long a callback waits for a reply, and how much longer everything else may take, in milliseconds. */
const patienceMs = ({ isSlow }: Hostile) => (isSlow ? 300 : 2000)
const slackMs = 8000

const flagsFor = (receiver: Hostile) => ['--timeout', `${patienceMs(receiver)}ms`]
const isGood = ({ expects }: Hostile) => expects.some(({ outcome }) => outcome === 'acknowledged')
const isAlwaysGood = ({ expects }: Hostile) => expects.every(({ outcome }) => outcome === 'acknowledged')
const all = ({ expects, later }: Hostile): readonly Expected[] => [...expects, ...later]

/** What is told of a reply. */
export interface Told {
  outcome: string
  failure?: string | undefined
  reason: string
}

export function fits({ outcome, failure, reason }: Told, expects: readonly Expected[]): boolean {
  return expects.some((each) => each.outcome === outcome && each.failure === failure && each.reason.test(reason))
}

export const told = ({ outcome, failure, reason }: Told) => `${outcome} ${failure ?? ''}: ${reason.slice(0, 200)}`

/** What any run must keep to. */
function findRunFaults({ code, stdout, stderr }: Outcome, allowed: readonly number[]): string[] {
  const faults = [...findOrders(stdout), ...findOrders(stderr)]
  if (!allowed.includes(code as number)) faults.push(`exit code ${code} in place of ${allowed}: ${stderr.slice(0, 300)}`)
  if (/internal error|\bat .*:\d+:\d+/.test(stderr)) faults.push(`stack: ${stderr.slice(0, 500)}`)
  if (stdout.length + stderr.length > 3_000_000) faults.push(`${stdout.length + stderr.length} characters of output`)
  return faults
}

async function timed(receiver: Hostile, callbacks: number, perform: () => Promise<string[]>): Promise<string[]> {
  const startedAt = performance.now()
  const faults = await perform()
  const ms = performance.now() - startedAt
  return ms > slackMs + callbacks * patienceMs(receiver) ? [...faults, `took ${Math.round(ms)} ms`] : faults
}

const exitCodesOf = (receiver: Hostile) => (isAlwaysGood(receiver) ? [0] : isGood(receiver) ? [0, 1] : [1])

/** What is wrong when a verb meets a receiver: nothing, where all is right. */
export type Meeting = (receiver: Hostile, running: Running) => Promise<string[]>

const triggerPretty: Meeting = (receiver, { url }) =>
  timed(receiver, 1, async () => {
    const outcome = await here(['trigger', alert, '--target', url, ...flagsFor(receiver)])
    const faults = findRunFaults(outcome, exitCodesOf(receiver))
    const last = outcome.stdout.trimEnd().split('\n').at(-1) ?? ''
    if (!/^[✔✘] (Acknowledged|Refused|Failed|Unreachable)/.test(last)) faults.push(`the last line is no verdict: ${last.slice(0, 200)}`)
    return faults
  })

const triggerJson: Meeting = (receiver, { url }) =>
  timed(receiver, 1, async () => {
    const outcome = await here(['trigger', alert, '--target', url, '--json', ...flagsFor(receiver)])
    const { verdict } = JSON.parse(outcome.stdout) as { verdict: Told }
    const faults = findRunFaults(outcome, exitCodesOf(receiver))
    return fits(verdict, receiver.expects) ? faults : [...faults, `told ${told(verdict)}`]
  })

const triggerMany: Meeting = (receiver, { url }) =>
  timed(receiver, 20, async () => {
    const allowed = receiver.later.length > 0 && isGood(receiver) ? [0, 1] : exitCodesOf(receiver)
    const many = ['--count', '20', '--concurrency', '5', ...flagsFor(receiver)]
    const pretty = await here(['trigger', alert, '--target', url, ...many])
    const json = await here(['trigger', alert, '--target', url, '--json', ...many])
    const verdicts = json.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { verdict: Told }).verdict)
    const wrong = verdicts.find((verdict) => !fits(verdict, all(receiver)))
    const faults = [...findRunFaults(pretty, allowed), ...findRunFaults(json, allowed)]
    if (verdicts.length !== 20) faults.push(`${verdicts.length} lines for 20 callbacks`)
    const [acknowledged, refused, failed] =
      /^(\d+) acknowledged, (\d+) refused, (\d+) failed$/m.exec(pretty.stdout)?.slice(1).map(Number) ?? []
    if (Number(acknowledged) + Number(refused) + Number(failed) !== 20) faults.push(`summary: ${pretty.stdout.slice(-200)}`)
    if ((acknowledged === 20) !== (pretty.code === 0)) faults.push(`${acknowledged} acknowledged, and exit code ${pretty.code}`)
    return wrong === undefined ? faults : [...faults, `told ${told(wrong)}`]
  })

const replay: Meeting = (receiver, { url }) =>
  timed(receiver, 2, async () => {
    const cwd = freshFolder()
    const query = `CallbackCommand=${alert}&SdkAppid=${sdkAppId}&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI`
    const request = { method: 'POST', url: `https://recorded.example/?${query}`, postData: { mimeType: 'application/json', text: '{}' } }
    writeFileSync(join(cwd, 'traffic.har'), JSON.stringify({ log: { version: '1.2', entries: [{ request }, { request }] } }))
    const outcome = await here(['replay', 'traffic.har', '--target', url, ...flagsFor(receiver)], { cwd })
    const faults = findRunFaults(outcome, receiver.later.length > 0 && isGood(receiver) ? [0, 1] : exitCodesOf(receiver))
    const lines = outcome.stdout.trim().split('\n')
    if (lines.length !== 2 || !lines.every((line) => /^[✔✘] /.test(line))) faults.push(`lines of replay: ${outcome.stdout.slice(0, 300)}`)
    return faults
  })

/** A server of the CLI in this process. */
async function serveHere(args: readonly string[], cwd = freshFolder()) {
  const interrupted = new AbortController()
  const ready = Promise.withResolvers<string>()
  let stdout = ''
  let stderr = ''
  const out = (line: string) => {
    stdout += `${line}\n`
    ready.resolve(line)
  }
  const err = (line: string) => {
    stderr += `${line}\n`
  }
  const ended = run(args, quietTerminal({ out, err, folder: cwd, interrupted: interrupted.signal }))
  void ended.then((code) => ready.reject(new Error(`ended with ${code}: ${stderr}`)))
  return {
    url: await ready.promise,
    cwd,
    async stop(): Promise<Outcome> {
      interrupted.abort(143)
      return { code: await ended, signal: null, stdout, stderr }
    },
  }
}

const webhooks = [alert, quota, exception]

const mock: Meeting = (receiver, { url }) =>
  timed(receiver, 3, async () => {
    const server = await serveHere(['mock', '--port', '0', '--sdk-app-id', sdkAppId, '--target', url, ...flagsFor(receiver)])
    const events = await fetch(`${server.url}/_/events`)
    for (const webhook of webhooks) await callControl(server.url, 'fire', { webhook })
    const reader = (events.body as ReadableStream<Uint8Array>).getReader()
    let seen = ''
    while ((seen.match(/"status":"(done|lost)"/g) ?? []).length < webhooks.length) {
      const { value, done } = await reader.read()
      if (done) break
      seen += Buffer.from(value).toString()
    }
    await reader.cancel()
    const { status, body } = await callControl(server.url, 'deliveries')
    const deliveries = body as { webhook: string; status: string; verdict: Told; reply: { body: string } | null }[]
    const outcome = await server.stop()
    const faults = findRunFaults(outcome, [143])
    if (status !== 200 || deliveries.length !== 3) faults.push(`deliveries: ${status}, ${deliveries.length}`)
    for (const { webhook, verdict } of deliveries) {
      if (webhook === exception && verdict.failure === 'fields') continue
      if (!fits(verdict, all(receiver))) faults.push(`${webhook}: told ${told(verdict)}`)
    }
    const lines = outcome.stdout.trim().split('\n').slice(1)
    if (lines.filter((line) => /^\d\d:\d\d:\d\d\.\d{3} {2}callback {2}[✔✘] /.test(line)).length !== 3)
      faults.push(`lines of mock: ${outcome.stdout.slice(0, 500)}`)
    if (!lines.every((line) => /^(\d\d:\d\d:\d\d\.\d{3} {2}callback| {4})/.test(line)))
      faults.push(`a line of mock: ${outcome.stdout.slice(0, 500)}`)
    return faults
  })

/** Which check owns the fault of an answer. */
const owners: Record<string, string> = {
  refused: 'answer-acknowledges',
  status: 'answer-status',
  unparsable: 'answer-json',
  fields: 'answer-fields',
  timeout: 'answer-deadline',
  dropped: 'answer-complete',
}

/** The checks meet a receiver that is hostile from some callback on, or for all but good ones. */
export const check =
  (rightFor: Until): Meeting =>
  (receiver, { url }) =>
    timed(receiver, rightFor === 0 ? 40 : 300, async () => {
      const cwd = freshFolder()
      // A receiver that acknowledges the samples gets everything; these checks show as much in a tenth of the time.
      const only = rightFor === 0 ? ['answer-*', 'appid-foreign', 'body-*-survived', 'repeat-*'].flatMap((each) => ['--only', each]) : []
      const outcome = await here(['check', url, '--sdk-app-id', sdkAppId, '--seed', '1', ...only, ...reportFlags, ...flagsFor(receiver)], {
        cwd,
        env: reportEnv(cwd),
      })
      const faults = findRunFaults(outcome, rightFor === 0 ? [1] : [0, 1])
      faults.push(...findReportFaults(cwd, outcome.code))
      const { results, complete } = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')) as Report
      if (!complete) faults.push('incomplete')
      const found = results.filter(({ status }) => status === 'failed')
      const [{ outcome: expected, failure } = receiver.expects[0] as Expected] = receiver.expects
      if (rightFor === 0 && receiver.expects.length === 1 && expected !== 'acknowledged') {
        const owner = owners[failure ?? expected]
        const named = results.find((each) => each.webhook === alert && each.check === owner)
        if (named?.status !== 'failed')
          faults.push(`${owner} is ${named?.status}; failed: ${[...new Set(found.map((each) => each.check))]}`)
        else if (!receiver.expects[0]?.reason.test(named.observed ?? '') && (named.observed ?? '').length < 500)
          faults.push(`observed: ${named.observed}`)
      }
      // A refusal is what most checks ask for; all else that is hostile must be found out.
      const mayRefuse = receiver.expects.some(
        (each) => each.outcome === 'refused' || (each.failure === 'status' && /4\d\d/.test(each.reason.source)),
      )
      if (rightFor === 'good' && outcome.code === 0 && !mayRefuse) faults.push('exit code 0')
      for (const { observed } of found) {
        const [, reason] = /^The receiver did not refuse it: (.*)$/s.exec(observed ?? '') ?? []
        if (rightFor === 'good' && reason !== undefined && reason.length < 400 && !all(receiver).some((each) => each.reason.test(reason)))
          faults.push(`observed: ${observed}`)
      }
      return faults
    })

/** The proxy must give the caller an answer, or hang up as the upstream did. */
const proxy: Meeting = (receiver, { url }) =>
  timed(receiver, 2, async () => {
    const server = await serveHere(['proxy', '--upstream', url, '--port', '0', '--record', 'traffic.har'])
    const faults: string[] = []
    for (let time = 0; time < 2; time++) {
      const maySayNothing =
        receiver.isSlow || receiver.after === 'flood' || (time > 0 && receiver.later.some(({ failure }) => failure === 'timeout'))
      const { answer, hasEnded } = await ask(server.url, maySayNothing ? 300 : 2000)
      const taken = takeMessage(answer, { ended: hasEnded, isReply: true })
      if (answer.length > 0 && !/^HTTP\/1\.1 \d{3} /.test(answer.toString('latin1', 0, 13)))
        faults.push(`the caller got ${JSON.stringify(answer.toString('latin1', 0, 80))}`)
      if (!maySayNothing && !hasEnded && taken === undefined) faults.push('the caller got no answer')
      if (!maySayNothing && answer.length === 0) faults.push('the caller got no byte')
    }
    const outcome = await server.stop()
    faults.push(...findRunFaults(outcome, [143]))
    const har = readHar(join(server.cwd, 'traffic.har'))
    faults.push(...findHarProblems(har).map((problem) => `har: ${problem}`))
    if (har.log.entries.length !== 2) faults.push(`har has ${har.log.entries.length} entries`)
    if (!/2 callbacks, /.test(outcome.stderr)) faults.push(`summary: ${outcome.stderr.slice(-300)}`)
    return faults
  })

/** Sends a callback on a connection of its own, and reads until there is a whole reply, the end, or the patience is over. */
async function ask(url: string, ms: number): Promise<{ answer: Buffer; hasEnded: boolean }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {})
  const closed = once(socket, 'close').then(() => true)
  let answer: Buffer = Buffer.alloc(0)
  const whole = new Promise<false>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      if (answer.length < 4_000_000) answer = Buffer.concat([answer, chunk])
      if (answer.length > 2_000_000 || takeMessage(answer, { isReply: true }) !== undefined) resolve(false)
    })
  })
  socket.write(callbackBytes(alert))
  const over = new Promise<false>((resolve) => setTimeout(resolve, ms, false).unref())
  const hasEnded = await Promise.race([closed, whole, over])
  socket.destroy()
  return { answer, hasEnded }
}

/** Every way but `check` in which the CLI meets a receiver. */
export const meetings: Readonly<Record<string, Meeting>> = {
  trigger: triggerPretty,
  'trigger --json': triggerJson,
  'trigger --count 20': triggerMany,
  replay,
  mock,
  proxy,
}
