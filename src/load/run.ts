import type { CallbackPlan } from '../callback/callback.ts'
import { deliver } from '../delivery/delivery.ts'
import { type FailureClass, isUnreached } from '../delivery/failure.ts'
import type { Receiver } from '../delivery/receiver.ts'
import type { Verdict } from '../delivery/verdict.ts'
import { createLoadCounter, type LoadSums, type Second } from './count.ts'
import type { Mix } from './mix.ts'
import { pace } from './pace.ts'
import { dueTimes, type Stage } from './stages.ts'

/** What {@link runLoad} needs. */
export interface LoadOptions extends Pick<CallbackPlan, 'target' | 'sdkAppId' | 'token' | 'headers'> {
  stages: readonly Stage[]
  mix: Mix
  send: Receiver
  /** How many callbacks are in flight at most. One that is due beyond that is dropped, and counted as that. */
  inFlight: number
  /** In milliseconds; that of each webhook by default. */
  deadlineMs?: number | undefined
  /** How often a callback is sent again after a timeout, if its webhook has retries. */
  retries?: number | undefined
  /** Whether the receiver is there in spite of this failure, which is one of {@link isUnreached}. */
  isThere(failure: FailureClass | undefined): Promise<boolean>
  /** Ends the run at once. */
  signal: AbortSignal
  /** Called once a second, with the second before. */
  onSecond?(second: Second, inFlight: number): void
}

/** How a run ended: as planned, because its signal was aborted, or because the receiver was gone. */
export type End = { kind: 'complete' | 'interrupted' } | { kind: 'gone'; afterMs: number; reason: string }

/** What a run came to, and how it ended. */
export interface LoadRun extends LoadSums {
  end: End
  durationMs: number
}

/**
 * Sends callbacks as they are due, whatever became of those before: an open loop, as Chat is. Each one is sent and judged by
 * {@link deliver}.
 *
 * @throws ChatproofError `usage` when a callback cannot be composed
 */
export async function runLoad(options: LoadOptions): Promise<LoadRun> {
  const { stages, mix, send, deadlineMs, retries, signal, onSecond } = options
  const { target, sdkAppId, token, headers } = options
  const startedAt = performance.now()
  const elapsed = () => performance.now() - startedAt
  const counter = createLoadCounter(elapsed)
  const over = new AbortController()
  const { promise: ended, resolve, reject } = Promise.withResolvers<End>()
  let isPaced = false
  let isAsking = false

  const finish = (end: End) => {
    resolve(end)
    over.abort()
  }
  const fail = (error: unknown) => {
    reject(error)
    over.abort()
  }
  const finishIfDone = () => {
    if (isPaced && !isAsking && counter.inFlight() === 0) finish({ kind: 'complete' })
  }
  const askWhetherGone = async ({ failure, reason }: Verdict) => {
    if (isAsking) return
    isAsking = true
    const afterMs = elapsed()
    if (!(await options.isThere(failure))) finish({ kind: 'gone', afterMs, reason })
    isAsking = false
    finishIfDone()
  }
  const sendOne = async (plan: CallbackPlan, dueAt: number) => {
    const isRetried = plan.webhook.terms.retry !== 'never'
    const delivery = await deliver(plan, send, { deadlineMs, retries: isRetried ? retries : 0 })
    // What comes after the end is of connections that were closed here.
    if (over.signal.aborted) return
    counter.settled(plan, delivery, performance.now() - dueAt)
    if (isUnreached(delivery.verdict.failure)) void askWhetherGone(delivery.verdict).catch(fail)
    finishIfDone()
  }
  const begin = (dueAt: number) => {
    const { part, body } = mix.next()
    const { webhook } = part
    if (counter.inFlight() >= options.inFlight) return counter.dropped(webhook)
    counter.begun(webhook, performance.now() - dueAt)
    sendOne({ webhook, target, sdkAppId, token, headers, body: body(Date.now()) }, dueAt).catch(fail)
  }

  const interrupt = () => finish({ kind: 'interrupted' })
  if (signal.aborted) interrupt()
  signal.addEventListener('abort', interrupt)
  const ticking = setInterval(() => {
    const second = counter.latest()
    if (second !== undefined) onSecond?.(second, counter.inFlight())
  }, 1000)
  const pacing = pace(dueTimes(stages), begin, over.signal).then(() => {
    isPaced = true
    finishIfDone()
  })
  pacing.catch(fail)
  try {
    const end = await ended
    return { end, durationMs: elapsed(), ...counter.sums() }
  } finally {
    clearInterval(ticking)
    signal.removeEventListener('abort', interrupt)
  }
}
