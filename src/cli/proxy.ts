import { resolve } from 'node:path'
import { splitTarget } from '../callback/callback.ts'
import { ChatproofError } from '../error.ts'
import { openBacklog } from '../proxy/backlog.ts'
import { type Exchange, sizeOf } from '../proxy/exchange.ts'
import { forward } from '../proxy/forward.ts'
import { openRecording, type Recording } from '../proxy/har.ts'
import { commandOf, describeExchangeViolation, type Judgement, openJudge } from '../proxy/judge.ts'
import { type Masked, mask, maskQuery } from '../proxy/mask.ts'
import { say } from '../say.ts'
import { type Hide, showTarget } from '../secrets/secrets.ts'
import { oneLine, toJsonText } from '../text.ts'
import { readTls } from './input.ts'
import { version } from './package.ts'
import { clockTime, formatMs } from './print.ts'
import { describeBug, paint, printEvent, type Terminal, telling, tellTls, untilInterrupted } from './terminal.ts'
import { openUi, type Ui } from './ui.ts'
import type { FlagsOf } from './verbs.ts'

type ProxyFlags = FlagsOf<'proxy'>

/** How many exchanges may wait to be judged, and how many bytes they may hold. The longest request fits. */
const limits = { most: 1000, mostBytes: 32 * 1024 * 1024 }

/** How long a stopping proxy still judges, in milliseconds. */
const patienceMs = 3000

interface Passed {
  exchange: Exchange
  /** Set where there is a recording. */
  masked: Masked | undefined
}

interface Totals {
  callbacks: number
  wrong: number
  violations: number
  others: number
  notJudged: number
}

/** `chatproof proxy`: passes callbacks on to a receiver and its replies back, and says where they break the contract. */
export async function proxy(_argument: undefined, flags: ProxyFlags, terminal: Terminal): Promise<number> {
  const { origin } = splitTarget(flags.upstream)
  const judge = await openJudge(terminal.folder)
  const tls = await readTls(flags, terminal)
  const totals: Totals = { callbacks: 0, wrong: 0, violations: 0, others: 0, notJudged: 0 }
  let recording: Recording | undefined
  let exitCode: number | undefined
  let isTold = false
  let ui: Ui | undefined

  const fail = (error: unknown, hide: Hide = (text) => text) => {
    if (!isTold) terminal.err(`${hide(describeBug(error))}\n${say`The traffic goes on; further errors are not shown.`}`)
    isTold = true
    exitCode = 4
  }
  const record = (perform: (to: Recording) => void) => {
    try {
      if (recording !== undefined) perform(recording)
    } catch (error) {
      terminal.err(say`chatproof: ${unwritable(flags, error)} The recording ends here; the traffic goes on.`)
      recording = undefined
      exitCode = 4
    }
  }
  const print = ({ exchange }: Passed, judgement?: Judgement) => {
    const violations = judgement?.violations.map(describeExchangeViolation) ?? []
    try {
      ui?.show(exchange, violations.length === 0 ? undefined : `${violations.join('; ')}.`)
    } catch (error) {
      fail(error, mask(exchange).hide)
    }
    const line = flags.json ? toJsonText(toJson(exchange, judgement, totals.notJudged)) : describe(exchange, judgement, terminal)
    printEvent(terminal, line, flags)
  }
  const passOver = (passed: Passed) => {
    totals.notJudged++
    print(passed)
  }
  const backlog = openBacklog<Passed, Judgement>({
    ...limits,
    perform: async ({ exchange, masked = mask(exchange) }) => judge(exchange, masked),
    onDone(passed, judgement) {
      totals[judgement.verdict === undefined ? 'others' : 'callbacks']++
      totals.violations += judgement.violations.length
      if (judgement.violations.length > 0) totals.wrong++
      print(passed, judgement)
    },
    onError(passed, error) {
      fail(error, mask(passed.exchange).hide)
      passOver(passed)
    },
  })
  const server = await forward({
    ...flags,
    tls,
    onTls: tellTls(telling(terminal)),
    onExchange(exchange) {
      const passed = { exchange, masked: recording && mask(exchange) }
      record((to) => passed.masked && to.add(passed.masked.seen))
      if (!backlog.add(passed, heldBy(passed))) passOver(passed)
    },
    onError: fail,
  })
  try {
    recording = openRecordingFile(flags, origin, terminal)
    if (flags.ui) ui = await openUi(terminal)
  } catch (error) {
    await Promise.all([server.close(), ui?.close()])
    throw error
  }
  terminal.out(flags.json ? toJsonText({ type: 'ready', url: server.url, upstream: origin }) : server.url)
  terminal.err(say`Passing everything on to ${showTarget(flags.upstream)}. Ctrl-C ends it.`)
  const interruption = await untilInterrupted(terminal)
  await Promise.all([server.close(), ui?.close()])
  for (const passed of await backlog.end(patienceMs)) passOver(passed)
  record((to) => to.close())
  terminal.err(describeTotals(totals))
  return exitCode ?? (flags.fail && totals.wrong > 0 ? 1 : interruption)
}

function openRecordingFile(flags: ProxyFlags, origin: string, terminal: Terminal): Recording | undefined {
  if (flags.record === undefined) return undefined
  try {
    return openRecording(resolve(terminal.folder, flags.record), origin, version)
  } catch (error) {
    throw new ChatproofError('output', unwritable(flags, error))
  }
}

function unwritable({ record }: ProxyFlags, error: unknown): string {
  return say`--record: ${record ?? ''} cannot be written: ${(error as Error).message}.`
}

/** How much memory a waiting exchange takes, in bytes. A reply that needed no masking is held once only. */
function heldBy({ exchange, masked }: Passed): number {
  const shown = masked?.seen.reply?.body
  return sizeOf(exchange) + (shown === undefined || shown === exchange.reply?.body ? 0 : shown.length)
}

function describeTotals({ callbacks, wrong, violations, others, notJudged }: Totals): string {
  const passed = callbacks === 1 ? say`1 callback` : say`${callbacks} callbacks`
  const broken = violations === 1 ? say`1 violation` : say`${violations} violations`
  const rest = others === 1 ? say`1 other request` : say`${others} other requests`
  const judged = say`${passed}, of which ${wrong} broke the contract (${broken}); ${rest}, not judged.`
  if (notJudged === 0) return judged
  const missed = notJudged === 1 ? say`1 exchange` : say`${notJudged} exchanges`
  return `${judged} ${say`Not judged: ${missed} (there was no time, or the judging failed).`}`
}

/** @param notJudged how many so far; shown where there is no judgement */
function toJson({ startedAt, ms, request, reply, failure }: Exchange, judgement: Judgement | undefined, notJudged: number): object {
  return {
    type: 'exchange',
    time: new Date(startedAt).toISOString(),
    method: request.method,
    path: maskQuery(request.path),
    command: commandOf(request.path),
    status: reply?.status ?? null,
    ...(failure !== undefined && { failure }),
    verdict: judgement?.verdict?.outcome ?? null,
    judged: judgement !== undefined,
    ...(judgement === undefined && { notJudged }),
    ms,
    violations: judgement?.violations ?? [],
  }
}

function describe({ startedAt, ms, request, reply, failure }: Exchange, judgement: Judgement | undefined, terminal: Terminal): string {
  const { verdict, violations = [] } = judgement ?? {}
  const dim = (text: string) => paint(terminal, 'dim', text)
  const name = oneLine(commandOf(request.path) ?? `${request.method} ${maskQuery(request.path)}`)
  const { translate } = terminal
  const unjudged = judgement === undefined ? say`not judged` : say`not in the contract`
  const outcome = verdict === undefined ? dim(translate(unjudged)) : translate(verdict.outcome)
  const mark = verdict === undefined ? ' ' : violations.length === 0 ? paint(terminal, 'green', '✔') : paint(terminal, 'red', '✘')
  const first = `${dim(clockTime(new Date(startedAt)))}  ${mark} ${paint(terminal, 'bold', name)}`
  const line = [first, outcome, failure ?? String(reply?.status), dim(formatMs(ms))].join('  ')
  return [line, ...violations.map((each) => translate(oneLine(describeExchangeViolation(each))))].join('\n    ')
}
