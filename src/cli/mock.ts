import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { serveBackend, serveReceiver } from '../../mocks/servers.ts'
import { splitTarget } from '../callback/callback.ts'
import type { CheckOptions } from '../conformance/check-options.ts'
import type { Result } from '../conformance/result.ts'
import { urlReceiver } from '../delivery/url-receiver.ts'
import { ChatproofError, messageOf } from '../error.ts'
import { say } from '../say.ts'
import { showTarget } from '../secrets/secrets.ts'
import type { Server } from '../server.ts'
import { type Backend, createBackend } from '../simulator/backend.ts'
import type { DueCallback } from '../simulator/due-callback.ts'
import { openJournal } from '../simulator/journal.ts'
import { checkUserSig } from '../simulator/usersig.ts'
import { oneLine, quote, toJsonText, visible } from '../text.ts'
import { readTls, readToken } from './input.ts'
import { eventPrinter } from './mock-events.ts'
import { describeBug, type Terminal, telling, tellTls, untilInterrupted } from './terminal.ts'
import { describeTrust, readIdentity } from './trust.ts'
import type { FlagsOf } from './verbs.ts'

type MockFlags = FlagsOf<'mock'>

/** How long a stopping simulator still delivers callbacks that are due, in milliseconds. */
const patienceMs = 5000

/** `chatproof mock`: the Chat backend on a port, which posts the callbacks to the target, or to its own receiver. */
export async function mock(_argument: undefined, flags: MockFlags, terminal: Terminal): Promise<number> {
  const token = await readToken(flags, terminal)
  const tls = await readTls(flags, terminal)
  const limits = Object.fromEntries((flags.limit ?? []).map(readLimit))
  const cors = (flags.cors ?? []).map(readOrigin)
  const tell = telling(terminal)
  const identity = await readIdentity(flags, terminal)
  const given = flags.target
  if (given !== undefined) splitTarget(given)
  const onError = (error: unknown) => terminal.err(describeBug(error))
  const journal = flags.journal === undefined ? undefined : openJournal(resolve(terminal.folder, flags.journal), flags)
  try {
    for (const warning of journal?.warnings ?? []) terminal.err(warning)
    const own =
      given === undefined
        ? await serveReceiver({ sdkAppId: flags.sdkAppId, token: token ?? null }, { onError, onTls: tellTls(tell) })
        : undefined
    const target = given ?? `${own?.url}/im`
    const receiver = urlReceiver(target, tls)
    const broken = Promise.withResolvers<never>()
    try {
      const backend = createBackend({
        ...flags,
        webhooks: flags.webhook,
        target,
        token,
        receive: receiver.send,
        journal,
        limits,
        bannedWords: flags.bannedWord,
        groupFields: flags.groupField,
        findUserSigProblem: flags.secretKey === undefined ? undefined : checkUserSig(flags.secretKey, flags.sdkAppId),
        alarmRepeatMs: flags.alarmRepeat,
        deadlineMs: flags.timeout,
        retries: flags.retry,
        queueLimit: flags.queue,
        onError,
        onOlderName: (older, name) =>
          terminal.err(say`${older} is the older name of ${name}. It is taken; whether Chat still takes it is not documented.`),
        onUnsimulated: (api) =>
          terminal.err(
            flags.unsimulated === 'error'
              ? say`${api} is not simulated: refused. See chatproof list apis.`
              : say`${api} is not simulated: answered without data. See chatproof list apis.`,
          ),
        onJournalFailure: (error) => broken.reject(describeJournalFailure(flags, error)),
      })
      backend.watch(eventPrinter(token, flags, terminal))
      const onTls = tellTls(tell, identity === undefined ? ', or start mock with --tls' : ' as HTTPS_PROXY, or the port of --tls-port')
      const server = await serveBackend(backend, {
        ...flags,
        cors,
        allowHosts: flags.allowHost,
        identity,
        check: (more) => checkLater({ target, sdkAppId: flags.sdkAppId, token, tls, ...more }),
        onTls,
        tell,
        onError,
      })
      const begin = () => {
        const shown = showTarget(target)
        const tls = identity && { tls: { url: server.tlsUrl ?? null, ca: identity.caFile } }
        terminal.out(flags.json ? toJsonText({ type: 'ready', url: server.url, target: shown, ...tls }) : server.url)
        const destination = own === undefined ? shown : say`a receiver of its own, ${shown}`
        terminal.err(
          token === undefined
            ? say`Chat backend of SDKAppID ${flags.sdkAppId}; callbacks go to ${destination}, unsigned. Ctrl-C ends it.`
            : say`Chat backend of SDKAppID ${flags.sdkAppId}; callbacks go to ${destination}, signed. Ctrl-C ends it.`,
        )
        terminal.err(say`See what happens: ${server.url}/_/`)
        if (identity !== undefined) terminal.err(visible(describeTrust(identity, server)))
        for (const callback of journal?.undelivered ?? []) {
          terminal.err(say`Callback ${nameOf(callback)} was not delivered before the restart; sending it now.`)
          backend.poster.resume(callback)
        }
      }
      return await run(backend, server, begin, broken.promise, flags, terminal)
    } finally {
      await Promise.all([receiver.close(), own?.close()])
    }
  } finally {
    journal?.close()
  }
}

/** The conformance suite is loaded when somebody asks for it: without it, the simulator starts faster. */
async function* checkLater(options: CheckOptions): AsyncGenerator<Result> {
  const { check } = await import('../conformance/conformance.ts')
  yield* check(options)
}

/**
 * Serves until the user ends it. However it ends, the server is closed, and callbacks that were not delivered are named.
 *
 * @param broken rejects when the simulator cannot go on
 */
async function run(
  backend: Backend,
  server: Server,
  begin: () => void,
  broken: Promise<never>,
  flags: MockFlags,
  terminal: Terminal,
): Promise<number> {
  const { poster } = backend
  // While the server closes, nobody waits for this promise.
  broken.catch(() => {})
  const patience = Promise.withResolvers<void>()
  let timer: NodeJS.Timeout | undefined
  const patiently = (end: Promise<void>) => {
    timer ??= setTimeout(patience.resolve, patienceMs)
    return Promise.race([end, patience.promise, broken])
  }
  try {
    let exitCode: number
    try {
      begin()
      exitCode = await Promise.race([untilInterrupted(terminal), broken])
      await patiently(backend.answered())
    } finally {
      // A call that is being answered still gets its answer.
      await setImmediate()
      await server.close()
    }
    await patiently(poster.settled())
    return exitCode
  } finally {
    clearTimeout(timer)
    const left = poster.close()
    for (const callback of left) terminal.err(say`Not delivered: callback ${nameOf(callback)}.`)
    if (left.length > 0 && flags.journal !== undefined)
      terminal.err(
        left.length === 1
          ? say`The next start with --journal ${oneLine(flags.journal)} delivers it.`
          : say`The next start with --journal ${oneLine(flags.journal)} delivers these ${left.length}.`,
      )
  }
}

function describeJournalFailure({ journal = '' }: MockFlags, error: unknown): ChatproofError {
  const reason = error instanceof Error ? error.message : messageOf(error)
  return new ChatproofError(
    'output',
    say`The journal ${oneLine(journal)} cannot be written any more: ${reason}. The simulator ends, because it could lose callbacks.`,
  )
}

function readLimit(text: string): [string, number] {
  const match = /^([\w-]+\/[\w-]+)=(\d+)$/.exec(text)
  if (!match || Number(match[2]) === 0)
    throw new ChatproofError(
      'usage',
      say`--limit takes an API and its calls a second, such as openim/batchsendmsg=200, not ${quote(text)}.`,
    )
  return [match[1] as string, Number(match[2])]
}

function readOrigin(text: string): string {
  if (text === '*') return text
  if (/^https?:\/\/[^\s/?#@\\]+$/i.test(text) && URL.canParse(text)) return new URL(text).origin
  throw new ChatproofError(
    'usage',
    say`--cors takes the origin of a page, such as http://localhost:5173, or * for all, not ${quote(text)}.`,
  )
}

function nameOf({ id, webhook, dueAt }: DueCallback): string {
  return say`${id} (${webhook}, due ${oneLine(dueAt)})`
}
