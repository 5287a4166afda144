import { resolve } from 'node:path'
import { splitTarget } from '../callback.ts'
import { ChatproofError } from '../error.ts'
import type { Exchange } from '../proxy/exchange.ts'
import { forward } from '../proxy/forward.ts'
import { openRecording, type Recording } from '../proxy/har.ts'
import { describeViolation, type Judgement, openJudge } from '../proxy/judge.ts'
import { mask } from '../proxy/mask.ts'
import { oneLine } from '../text.ts'
import type { Flags } from './flags.ts'
import { readTls } from './input.ts'
import { version } from './package.ts'
import { formatMs } from './print.ts'
import { paint, type Terminal, untilInterrupted } from './terminal.ts'

/** `chatproof proxy`: passes callbacks on to a receiver and its replies back, and says where either breaks the contract. */
export async function proxy(_argument: string | undefined, flags: Flags, terminal: Terminal): Promise<number> {
  const { origin } = splitTarget(flags.upstream)
  const judge = await openJudge(terminal.folder)
  const tls = readTls(flags, terminal)
  const tally = { callbacks: 0, wrong: 0, violations: 0, others: 0 }
  let failure: unknown
  let recording: Recording | undefined

  const note = async (exchange: Exchange): Promise<void> => {
    const masked = mask(exchange)
    const { seen } = masked
    const judgement = await judge(exchange, masked)
    tally[judgement.verdict === undefined ? 'others' : 'callbacks']++
    tally.violations += judgement.violations.length
    if (judgement.violations.length > 0) tally.wrong++
    write(flags.record, () => recording?.add(seen, judgement))
    terminal.out(flags.json ? JSON.stringify(toJson(seen, judgement)) : describe(seen, judgement, terminal))
  }
  // One after the other, and after the traffic: a judgement takes time from what passes meanwhile.
  let judged = Promise.resolve()
  const failed = Promise.withResolvers<void>()
  const server = await forward({
    ...flags,
    tls,
    onExchange: (exchange) => {
      judged = judged
        .then(() => new Promise((next) => setImmediate(next)))
        .then(() => note(exchange))
        .catch((error) => {
          failure ??= error
          failed.resolve()
        })
    },
  })
  try {
    recording = openRecordingFile(flags, origin, terminal)
  } catch (error) {
    await server.close()
    throw error
  }
  terminal.out(flags.json ? JSON.stringify({ type: 'ready', url: server.url, upstream: origin }) : server.url)
  terminal.err(`Passing everything on to ${flags.upstream.replace(/\?.*/, '?…')}. Ctrl-C ends it.`)
  await Promise.race([untilInterrupted(terminal), failed.promise])
  await server.close()
  await judged
  recording?.close()
  terminal.err(
    `${tally.callbacks} callbacks, ${tally.wrong} of them not as the contract has it (${tally.violations} violations); ${tally.others} other requests, not judged.`,
  )
  if (failure !== undefined) throw failure
  return terminal.interrupted.reason
}

function openRecordingFile({ record }: Flags, origin: string, terminal: Terminal): Recording | undefined {
  if (record === undefined) return undefined
  return write(record, () => openRecording(resolve(terminal.folder, record), origin, version))
}

function write<Result>(file: string | undefined, perform: () => Result): Result {
  try {
    return perform()
  } catch (error) {
    throw new ChatproofError('output', `--record: ${file} cannot be written: ${(error as Error).message}.`)
  }
}

function toJson({ startedAt, ms, request, reply, failure }: Exchange, { command, verdict, violations }: Judgement): object {
  return {
    type: 'exchange',
    time: new Date(startedAt).toISOString(),
    method: request.method,
    path: request.path,
    command,
    status: reply?.status ?? null,
    ...(failure !== undefined && { failure }),
    verdict: verdict?.outcome ?? null,
    ms,
    violations,
  }
}

function describe(
  { startedAt, ms, request, reply, failure }: Exchange,
  { command, verdict, violations }: Judgement,
  terminal: Terminal,
): string {
  const time = paint(terminal, 'dim', new Date(startedAt).toISOString().slice(11, 23))
  const name = command === null ? `${request.method} ${request.path}` : command
  const outcome = verdict === undefined ? paint(terminal, 'dim', 'not in the contract') : verdict.outcome
  const mark = verdict === undefined ? ' ' : violations.length === 0 ? paint(terminal, 'green', '✔') : paint(terminal, 'red', '✘')
  const came = failure ?? String(reply?.status)
  const first = `${time}  ${mark} ${paint(terminal, 'bold', oneLine(name))}  ${outcome}  ${came}  ${paint(terminal, 'dim', formatMs(ms))}`
  return [first, ...violations.map((each) => oneLine(describeViolation(each)))].join('\n    ')
}
