import { shorten } from '../text.ts'
import type { Backend } from './backend.ts'
import type { DueCallback } from './poster.ts'
import type { CallEvent } from './watchers.ts'

/** How much of the request of a call is shown, and of the name of its caller, in characters. */
const longestShown = 16 * 1024
const longestName = 200

/** The state as the control API shows it. */
export function describeState({ state, clock, poster, rates, groupsToday, settings }: Backend): object {
  return {
    now: new Date(clock.now()).toISOString(),
    groups: state.groups.size,
    accounts: state.accounts.size,
    groupsToday: groupsToday(),
    ...settings,
    rates: rates(),
    deliveries: poster.counts(),
  }
}

/** A call as the event stream shows it. */
export function describeCall({ method, api, at, as, body, reply, ms }: CallEvent): object {
  const request = { body: shorten(body, longestShown) }
  return { method, api, at: new Date(at).toISOString(), as: shorten(as, longestName), request, reply, ms }
}

/** A callback as the control API and the event stream show it. */
export function describeCallback({ id, webhook, dueAt, status, problem, body, delivery }: DueCallback): object {
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
