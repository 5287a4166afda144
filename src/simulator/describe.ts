import type { Backend } from './backend.ts'
import type { DueCallback } from './poster.ts'

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
