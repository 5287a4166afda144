import type { WebhookName } from '../contract/contract.ts'
import type { Reply } from '../delivery/receiver.ts'
import type { Verdict } from '../delivery/verdict.ts'
import { shorten } from '../text.ts'
import type { Backend } from './backend.ts'
import type { DueCallback } from './due-callback.ts'
import { quotaThreshold } from './rules/daily-group-quota.ts'
import { rateThreshold } from './rules/request-over-limit.ts'
import type { CallEvent } from './watchers.ts'

/** How much of the request of a call is shown, and of the name of its caller, in characters. */
const longestShown = 16 * 1024
const longestName = 200

/** The state in short. */
export interface StateView extends Pick<Backend, 'unsimulated'> {
  /** ISO 8601. */
  now: string
  groups: number
  accounts: number
  groupsToday: ReturnType<Backend['groupsToday']>
  sdkAppId: string
  target: string
  limits: Readonly<Record<string, number>>
  groupQuota: number
  rates: ReturnType<Backend['rates']>
  /** The shares of a rate and of the quota of groups above which their alarms come. */
  alarmsAbove: { rate: number; groups: number }
  deliveries: ReturnType<Backend['poster']['counts']>
}

/** The state as the control API shows it. */
export function describeState({ state, clock, poster, rates, groupsToday, settings, unsimulated }: Backend): StateView {
  return {
    now: new Date(clock.now()).toISOString(),
    groups: state.groups.size,
    accounts: state.accounts.size,
    groupsToday: groupsToday(),
    ...settings,
    unsimulated,
    rates: rates(),
    alarmsAbove: { rate: rateThreshold, groups: quotaThreshold },
    deliveries: poster.counts(),
  }
}

/** A call that was answered, as the event stream shows it. */
export interface CallView extends Pick<CallEvent, 'method' | 'api' | 'simulated' | 'as' | 'reply' | 'ms'> {
  /** ISO 8601, by the clock of the simulator. */
  at: string
  /** Of a long body it has the beginning. */
  request: { body: string }
}

/** A call as the event stream shows it. */
export function describeCall({ method, api, simulated, at, as, body, reply, ms }: CallEvent): CallView {
  const request = { body: shorten(body, longestShown) }
  return { method, api, simulated, at: new Date(at).toISOString(), as: shorten(as, longestName), request, reply, ms }
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
