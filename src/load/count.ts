import type { CallbackPlan } from '../callback/callback.ts'
import type { Webhook, WebhookName } from '../contract/contract.ts'
import type { Effect } from '../contract/terms.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { createHistogram, type Times, timesOf } from '../delivery/histogram.ts'
import { createTally, type Tally } from '../delivery/tally.ts'
import type { Verdict } from '../delivery/verdict.ts'

/** What became of the callbacks that were due. */
export interface Counts extends Record<Verdict['outcome'], number> {
  /** How many were due. The others below add up to it, but for `late`. */
  due: number
  /** How many could not begin, because too many were in flight. */
  dropped: number
  /** How many had begun and had no reply yet when the run was ended. */
  unfinished: number
  /** How many of the failed ones had no complete reply within the deadline. */
  late: number
}

/** What became of the callbacks of one webhook. */
export interface WebhookCounts extends Counts {
  webhook: WebhookName
  /** Response times, from when each callback was due. */
  times: Times
}

/** What happened in one second of a run: replies count when they came. */
export interface Second extends Omit<Counts, 'unfinished'> {
  /** From 0. */
  second: number
  /** The most that were in flight. */
  inFlight: number
  /** Response times, from when each callback was due. 0 if no reply came. */
  p50: number
  p99: number
  max: number
}

/** One reason why callbacks were not acknowledged, and how often. */
export interface Problem extends Pick<Delivery, 'reply' | 'verdict'> {
  webhook: WebhookName
  count: number
}

/** What a run came to. */
export interface LoadSums {
  counts: Counts
  /** How often a reply decided so. */
  decisions: Partial<Record<Effect, number>>
  times: {
    /** Response times from when a callback was due to its reply: what Chat's user would have waited. */
    fromDue: Times
    /** Response times from the first byte sent to the last byte received. */
    fromSent: Times
    /** How long after it was due a callback began: the error of this program. */
    begun: Times
  }
  webhooks: readonly WebhookCounts[]
  seconds: readonly Second[]
  problems: readonly Problem[]
}

/** Counts a run. The memory it uses grows with the seconds, and not with the callbacks. */
export interface LoadCounter {
  dropped(webhook: Webhook): void
  begun(webhook: Webhook, lateByMs: number): void
  /** @param ms from when the callback was due */
  settled(plan: CallbackPlan, delivery: Delivery, ms: number): void
  inFlight(): number
  /** The sums so far. */
  sums(): LoadSums
  /** The last whole second; undefined in the first one. */
  latest(): Second | undefined
}

interface OfWebhook {
  counts: Counts
  histogram: ReturnType<typeof createHistogram>
  tally: Tally
}

const noCounts = (): Counts => ({ due: 0, acknowledged: 0, refused: 0, failed: 0, late: 0, dropped: 0, unfinished: 0 })

/** @param elapsed milliseconds since the start */
export function createLoadCounter(elapsed: () => number): LoadCounter {
  const counts = noCounts()
  const decisions: Partial<Record<Effect, number>> = {}
  const [fromDue, fromSent, begun, thisSecond] = [createHistogram(), createHistogram(), createHistogram(), createHistogram()]
  const webhooks = new Map<WebhookName, OfWebhook>()
  const seconds: Second[] = []
  let inFlight = 0
  let current = newSecond(0)

  const ofWebhook = ({ name }: Webhook): OfWebhook => {
    const known = webhooks.get(name)
    if (known !== undefined) return known
    const made = { counts: noCounts(), histogram: createHistogram(), tally: createTally() }
    webhooks.set(name, made)
    return made
  }
  const close = (): Second => ({
    ...current,
    p50: thisSecond.quantile(0.5),
    p99: thisSecond.quantile(0.99),
    max: thisSecond.quantile(1),
  })
  /** The second that it is now. Those before it are closed. */
  const now = (): Second => {
    for (const second = Math.floor(elapsed() / 1000); current.second < second; ) {
      seconds.push(close())
      thisSecond.clear()
      current = { ...newSecond(current.second + 1), inFlight }
    }
    return current
  }
  const add = (webhook: Webhook, kind: keyof Omit<Counts, 'unfinished'>) => {
    counts[kind]++
    ofWebhook(webhook).counts[kind]++
    now()[kind]++
  }
  return {
    dropped(webhook) {
      add(webhook, 'due')
      add(webhook, 'dropped')
    },
    begun(webhook, lateByMs) {
      add(webhook, 'due')
      begun.add(lateByMs)
      inFlight++
      current.inFlight = Math.max(current.inFlight, inFlight)
    },
    settled({ webhook }, delivery, ms) {
      const { reply, verdict } = delivery
      inFlight--
      add(webhook, verdict.outcome)
      if (verdict.failure === 'timeout') add(webhook, 'late')
      if (verdict.outcome === 'acknowledged' && verdict.decision !== undefined)
        decisions[verdict.decision.effect] = (decisions[verdict.decision.effect] ?? 0) + 1
      fromDue.add(ms)
      fromSent.add(reply.ms)
      thisSecond.add(ms)
      const { histogram, tally } = ofWebhook(webhook)
      histogram.add(ms)
      tally.add(delivery)
    },
    inFlight: () => inFlight,
    latest() {
      now()
      return seconds.at(-1)
    },
    sums() {
      now()
      const unfinished = ({ due, acknowledged, refused, failed, dropped }: Counts) => due - acknowledged - refused - failed - dropped
      return {
        counts: { ...counts, unfinished: unfinished(counts) },
        decisions,
        times: { fromDue: timesOf(fromDue), fromSent: timesOf(fromSent), begun: timesOf(begun) },
        webhooks: [...webhooks].map(([webhook, { counts: own, histogram }]) => ({
          webhook,
          ...own,
          unfinished: unfinished(own),
          times: timesOf(histogram),
        })),
        seconds: [...seconds, close()],
        problems: [...webhooks].flatMap(([webhook, { tally }]) => tally.problems().map((problem) => ({ webhook, ...problem }))),
      }
    },
  }
}

function newSecond(second: number): Second {
  return { second, due: 0, acknowledged: 0, refused: 0, failed: 0, late: 0, dropped: 0, inFlight: 0, p50: 0, p99: 0, max: 0 }
}
