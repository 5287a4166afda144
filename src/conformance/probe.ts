import type { Webhook } from '../contract/contract.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Receiver } from '../delivery/receiver.ts'
import type { Case, Change, Probe } from './check.ts'
import type { RunOptions } from './check-options.ts'
import { isThrottled } from './checks/expect.ts'
import { readObserved } from './observe.ts'
import type { Sender, Sent } from './sender.ts'

/** What a check works with, and what it sent. */
export interface Attempt {
  probe: Probe
  /** What was sent last, or what the check wants to be shown. The sample if it sent nothing. */
  shown(): Sent
  /** Whether a rate limiter answered any of it. */
  wasThrottled(): boolean
}

/** @param sample the documented sample, which was sent before */
export function beginAttempt(options: RunOptions, sender: Sender, webhook: Webhook, given: Case, sample: Sent): Attempt {
  let shown = sample
  let isLimited = false
  const sents = new Map<Delivery, Sent>()
  const send = async (change: Change = {}, receive?: Receiver) => {
    shown = await sender.send(webhook, change, receive)
    isLimited ||= isThrottled(shown.delivery.reply)
    sents.set(shown.delivery, shown)
    return shown.delivery
  }
  const showing = (sent: Sent) => () => {
    shown = sent
  }
  const probe: Probe = {
    webhook,
    sdkAppId: String(options.sdkAppId),
    token: options.token,
    seed: options.seed,
    fuzz: options.fuzz,
    case: given,
    sample: sample.delivery,
    send: (change) => send(change),
    show: (delivery) => {
      shown = sents.get(delivery) ?? shown
    },
    openConnection: () => {
      const connection = sender.openConnection()
      return { send: (change) => send(change, connection.send), opened: connection.opened, close: connection.close }
    },
    observe: () => readObserved(options.observe as string, options),
    leak: () => sender.leak && { text: sender.leak.text, webhook: sender.leak.sent.plan.webhook, show: showing(sender.leak.sent) },
    throttled: () => {
      const { count, of, first } = sender.throttled
      return { count, of, first: first && limitOf(first), show: showing(first ?? shown) }
    },
  }
  return { probe, shown: () => shown, wasThrottled: () => isLimited }
}

/** `HTTP 429, Retry-After: 900` */
function limitOf({ delivery: { reply } }: Sent): string {
  if ('failure' in reply) return reply.message
  const { 'retry-after': retryAfter } = reply.headers
  return `HTTP ${reply.status}${retryAfter === undefined ? '' : `, Retry-After: ${retryAfter}`}`
}
