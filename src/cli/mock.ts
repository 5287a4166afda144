import { resolve } from 'node:path'
import { serveBackend, serveReceiver } from '../../mocks/servers.ts'
import { splitTarget } from '../callback.ts'
import { ChatproofError } from '../error.ts'
import type { Server } from '../server.ts'
import { type Backend, createBackend, type Event } from '../simulator/backend.ts'
import { describePosting } from '../simulator/control.ts'
import { type FileJournal, openJournal } from '../simulator/journal.ts'
import type { Posting } from '../simulator/poster.ts'
import { checkUserSig } from '../simulator/usersig.ts'
import { oneLine, shorten } from '../text.ts'
import { urlReceiver } from '../url-receiver.ts'
import type { Flags } from './flags.ts'
import { readTls, readToken } from './input.ts'
import { formatMs, mark } from './print.ts'
import { paint, type Terminal, untilInterrupted } from './terminal.ts'

/** How long a stopping simulator goes on delivering what is due, in milliseconds. */
const patienceMs = 5000

/** `chatproof mock`: the Chat backend on a port, posting the callbacks to the target or to a receiver of its own. */
export async function mock(_argument: string | undefined, flags: Flags, terminal: Terminal): Promise<number> {
  const token = await readToken(flags, terminal)
  const limits = Object.fromEntries((flags.limit ?? []).map(readLimit))
  const given = flags.target as string | undefined
  if (given !== undefined) splitTarget(given)
  const journal = flags.journal === undefined ? undefined : openJournal(resolve(terminal.folder, flags.journal))
  const own = given === undefined ? await serveReceiver({ sdkAppId: flags.sdkAppId, token: token ?? null }) : undefined
  const target = given ?? `${own?.url}/im`
  const receiver = urlReceiver(target, readTls(flags, terminal))
  try {
    const backend = createBackend({
      ...flags,
      target,
      token,
      receive: receiver.send,
      journal,
      limits,
      bannedWords: flags.bannedWord,
      findUserSigProblem: flags.secretKey === undefined ? undefined : checkUserSig(flags.secretKey, flags.sdkAppId),
      alarmRepeatMs: flags.alarmRepeat,
      deadlineMs: flags.timeout,
      retries: flags.retry,
      queueLimit: flags.queue,
    })
    const server = await open(backend, flags, terminal)
    terminal.out(flags.json ? JSON.stringify({ type: 'ready', url: server.url, target }) : server.url)
    const whither = own === undefined ? target : `a receiver of its own, ${target}`
    terminal.err(
      `Chat backend of SDKAppID ${flags.sdkAppId}; callbacks go to ${whither}, ${token === undefined ? 'unsigned' : 'signed'}. Ctrl-C ends it.`,
    )
    resume(backend, journal, terminal)
    const exitCode = await untilInterrupted(terminal)
    await server.close()
    await drain(backend, terminal)
    return exitCode
  } finally {
    await Promise.all([receiver.close(), own?.close()])
    journal?.close()
  }
}

function open(backend: Backend, flags: Flags, terminal: Terminal): Promise<Server> {
  backend.watch((event) => {
    const line = flags.json ? JSON.stringify(toJson(event)) : describe(event, terminal)
    if (line !== undefined) terminal.out(line)
  })
  return serveBackend(backend, flags)
}

function readLimit(text: string): [string, number] {
  const match = /^([\w-]+\/[\w-]+)=(\d+)$/.exec(text)
  if (!match || Number(match[2]) === 0)
    throw new ChatproofError('usage', `--limit takes an API and its calls a second, such as openim/batchsendmsg=200, not "${text}".`)
  return [match[1] as string, Number(match[2])]
}

function resume(backend: Backend, journal: FileJournal | undefined, terminal: Terminal): void {
  for (const posting of journal?.undelivered ?? []) {
    terminal.err(`Never delivered, and delivered now: ${name(posting)}, due ${posting.dueAt}.`)
    backend.poster.resume(posting)
  }
}

/** Delivers what is due, for as long as patience lasts, and names what is left. */
async function drain({ poster }: Backend, terminal: Terminal): Promise<void> {
  const timer = Promise.withResolvers<void>()
  const timeout = setTimeout(timer.resolve, patienceMs)
  await Promise.race([poster.settled(), timer.promise])
  clearTimeout(timeout)
  const left = poster.postings().filter(({ status }) => status === 'sending' || status === 'queued')
  poster.close()
  for (const posting of left) terminal.err(`Not delivered: ${name(posting)}, due ${posting.dueAt}.`)
}

const name = ({ id, webhook }: Posting): string => `callback ${id} (${webhook})`

function toJson(event: Event): object {
  if (event.type === 'posting') return { type: 'delivery', ...describePosting(event.posting) }
  const { method, api, reply, ms } = event
  return {
    type: 'call',
    method,
    api,
    reply: { ActionStatus: reply.ActionStatus, ErrorCode: reply.ErrorCode, ErrorInfo: reply.ErrorInfo },
    ms,
  }
}

function describe(event: Event, terminal: Terminal): string | undefined {
  const time = paint(terminal, 'dim', new Date().toISOString().slice(11, 23))
  if (event.type === 'call') {
    const { ActionStatus, ErrorCode, ErrorInfo } = event.reply
    const said = ErrorCode === 0 ? ActionStatus : paint(terminal, 'yellow', `${ActionStatus} ${ErrorCode} ${oneLine(ErrorInfo)}`)
    return `${time}  call      ${oneLine(event.api)}  ${said}  ${paint(terminal, 'dim', formatMs(event.ms))}`
  }
  const { status, delivery, webhook, body } = event.posting
  if (status === 'lost')
    return `${time}  ${paint(terminal, 'red', 'lost')}      ${webhook}  not sent, as the queue is full or the simulator ends: ${oneLine(body)}`
  if (delivery === undefined) return undefined
  return `${time}  callback  ${mark(delivery.verdict, terminal)} ${paint(terminal, 'bold', webhook)}  ${delivery.verdict.outcome}  ${paint(terminal, 'dim', formatMs(delivery.reply.ms))}\n    ${oneLine(body)}${
    delivery.verdict.outcome === 'acknowledged' ? '' : `\n    ${oneLine(shorten(delivery.verdict.reason, 500))}`
  }`
}
