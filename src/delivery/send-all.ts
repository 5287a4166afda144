import type { CallbackPlan } from '../callback/callback.ts'
import { type Delivery, type DeliveryOptions, deliver } from './delivery.ts'
import type { Receiver } from './receiver.ts'

export interface SendOptions extends DeliveryOptions {
  /** How many callbacks are under way at once, at most. */
  concurrency: number
  /** When it is aborted, the sending ends at once: no delivery is yielded any more, and none is waited for. */
  signal?: AbortSignal | undefined
}

/**
 * Sends many callbacks side by side. It yields each plan with its delivery, as soon as there is one.
 *
 * A callback is sent only when the next delivery is asked for. So a slow reader slows the sender down, and a million callbacks take no
 * more memory than a few.
 *
 * @throws ChatproofError `usage` when a plan cannot be composed
 */
export async function* sendAll(
  plans: Iterable<CallbackPlan>,
  receive: Receiver,
  { concurrency, signal, ...options }: SendOptions,
): AsyncGenerator<readonly [CallbackPlan, Delivery]> {
  const waiting = plans[Symbol.iterator]()
  const delivered: (readonly [CallbackPlan, Delivery])[] = []
  let underWay = 0
  let failure: { error: unknown } | undefined
  let news = Promise.withResolvers<void>()

  const send = async (plan: CallbackPlan): Promise<void> => {
    underWay++
    try {
      delivered.push([plan, await deliver(plan, receive, options)])
    } catch (error) {
      failure ??= { error }
    }
    underWay--
    news.resolve()
  }
  const sendMore = () => {
    while (underWay + delivered.length < concurrency) {
      const next = waiting.next()
      if (next.done) return
      void send(next.value)
    }
  }
  const onAbort = () => news.resolve()
  signal?.addEventListener('abort', onAbort)
  try {
    while (!signal?.aborted) {
      if (failure !== undefined) throw failure.error
      sendMore()
      const sent = delivered.shift()
      if (sent !== undefined) yield sent
      else if (underWay === 0) return
      else {
        // A promise that outlives each delivery would collect a reaction for each of them.
        await news.promise
        news = Promise.withResolvers()
      }
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    waiting.return?.()
  }
}
