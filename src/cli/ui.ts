import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { queryIn } from '../callback/message.ts'
import { webhooks } from '../contract/contract.ts'
import type { Reply } from '../delivery/receiver.ts'
import { judge, judgeLate, type Verdict } from '../delivery/verdict.ts'
import { fetching } from '../fetching.ts'
import { isDeeperThan, parseObject } from '../json.ts'
import type { Exchange } from '../proxy/exchange.ts'
import { mask } from '../proxy/mask.ts'
import type { Hide } from '../secrets/secrets.ts'
import { listenOn, type Server } from '../server.ts'
import { admitting } from '../simulator/access.ts'
import type { DueCallback } from '../simulator/due-callback.ts'
import { createViewer } from '../simulator/viewer.ts'
import { shorten } from '../text.ts'
import { describeBug, type Terminal } from './terminal.ts'

/** How much of a reply is shown, in characters. */
const longestReply = 16 * 1024

/** The page of --ui. */
export interface Ui extends Pick<Server, 'close'> {
  /**
   * @param problem what is wrong with the callback, as a sentence
   * @param hide removes what the exchange itself does not give away as a secret
   */
  show(exchange: Exchange, problem?: string, hide?: Hide): void
}

/** Serves the dashboard on a free port of this machine, and says where. It shows callbacks that others send. */
export async function openUi(terminal: Terminal): Promise<Ui> {
  const server = createServer()
  const listening = await listenOn(server, {})
  const { port } = server.address() as AddressInfo
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const viewer = createViewer(admitting({ hosts, isOnLoopback: true }, true))
  server.on(
    'request',
    fetching(viewer.fetch, (error) => terminal.err(describeBug(error))),
  )
  terminal.err(`See what comes: ${listening.url}/_/`)
  return {
    close: listening.close,
    show(exchange, problem, hide = (data) => data) {
      viewer.show(hide(describe(exchange, problem)))
    },
  }
}

function describe(given: Exchange, problem: string | undefined): Omit<DueCallback, 'id'> {
  const { request, reply, startedAt, ms, failure } = mask(given).seen
  const text = request.body.toString()
  const command = queryIn(request.path).get('CallbackCommand') ?? `${request.method} without CallbackCommand`
  // The page shows objects. What is none is the only field of one.
  const body = !isDeeperThan(text) && parseObject(text) !== undefined ? text : JSON.stringify({ '': text })
  const said = reply?.body.toString() ?? ''
  const shown = { status: reply?.status ?? 0, headers: {}, body: shorten(said, longestReply), isUtf8: true, ms }
  const told = [problem, failure].filter((each) => each !== undefined)
  return {
    webhook: command as DueCallback['webhook'],
    dueAt: new Date(startedAt).toISOString(),
    status: 'done',
    ...(told.length === 0 ? {} : { problem: told.join(' ') }),
    body,
    query: {},
    delivery: {
      callback: { method: request.method, url: request.path, headers: {}, body: '' },
      reply: reply === undefined ? { failure: 'dropped', message: failure ?? '', hasBegun: false, ms } : shown,
      // What is judged has no secrets: the reason may quote it.
      verdict: judgeReply(command, { ...shown, body: said }),
      attempts: 1,
    },
  }
}

/** What Chat makes of a reply. Of a command that the contract does not have, nothing is known. */
function judgeReply(command: string, reply: Reply): Verdict {
  const webhook = webhooks.get(command)
  if (webhook === undefined) return { outcome: 'refused', reason: 'The contract does not have this command, so nothing is judged.' }
  return reply.ms > webhook.terms.deadlineMs ? judgeLate(reply, webhook) : judge(webhook.name, reply)
}
