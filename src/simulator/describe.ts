import type { WebhookName } from '../contract/contract.ts'
import type { Reply } from '../delivery/receiver.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Backend } from './backend.ts'
import type { DueCallback } from './due-callback.ts'

/** The state as the control API shows it. */
export function describeState({ state, clock, poster, rates, groupsToday, settings, unsimulated }: Backend): object {
  return {
    now: new Date(clock.now()).toISOString(),
    groups: state.groups.size,
    accounts: state.accounts.size,
    groupsToday: groupsToday(),
    ...settings,
    unsimulated,
    rates: rates(),
    deliveries: poster.counts(),
  }
}

/** A callback that Chat sent or will send, and what came of it: the same in code, in `/_/deliveries` and in `/_/events`. */
export interface ChatDelivery {
  id: number
  webhook: WebhookName
  /** ISO 8601, by the clock of the simulator. */
  dueAt: string
  /** `lost` when it was not sent; then `problem` says why. */
  status: DueCallback['status']
  problem?: string
  /** The payload. */
  body: Readonly<Record<string, unknown>>
  /** Null until it was sent. */
  request: { method: string; url: string } | null
  /** Null as long as there is none. Of a long body it has the beginning. */
  reply: Pick<Reply, 'status' | 'body' | 'ms'> | null
  /** What Chat makes of the reply, or of there being none. */
  verdict: Verdict | null
  /** How often it was sent. */
  attempts: number
}

/** A callback as everybody sees it. It has no secrets. */
export function describeCallback({ id, webhook, dueAt, status, problem, body, delivery }: DueCallback): ChatDelivery {
  const { callback, reply, verdict, attempts } = delivery ?? {}
  return {
    id,
    webhook,
    dueAt,
    status,
    body: JSON.parse(body),
    request: callback === undefined ? null : { method: callback.method, url: callback.url },
    reply: reply === undefined || 'failure' in reply ? null : { status: reply.status, body: reply.body, ms: reply.ms },
    verdict: verdict ?? null,
    attempts: attempts ?? 0,
    ...(problem === undefined ? {} : { problem }),
  }
}
