import { expect } from 'vitest'
import { queryIn } from '../../src/callback/message.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import type { Receiver, Reply } from '../../src/delivery/receiver.ts'
import { type UrlReceiver, urlReceiver } from '../../src/delivery/url-receiver.ts'
import type { BackendOptions } from '../../src/simulator/backend-options.ts'
import type { DueCallback } from '../../src/simulator/due-callback.ts'
import { shared } from './shared.ts'
import { simulate, text } from './simulator.ts'

/** The decisions of a receiver, one after the other. Some of them decide nothing. */
const decisions = [
  { ErrorCode: 1 },
  { ErrorCode: 120001 },
  { ErrorCode: 10100 },
  { ErrorCode: 2 },
  { MsgBody: text('soft'), CloudCustomData: 'x', RefusedMembers_Account: ['rong'], RefusedSubscribers_Account: ['rong'] },
  { MsgBody: text('spam') },
  { ActionStatus: 'FAIL', ErrorCode: 1 },
]

/** What Prism has against a callback, in its own words. */
function violationsOf({ webhook, body, delivery }: DueCallback): string[] {
  const reply = delivery?.reply as Reply
  const listed = reply.headers['sl-violations'] ?? ''
  return reply.status === 200 && listed === '' ? [] : [`${webhook} ${body}: HTTP ${reply.status} ${listed} ${reply.body}`]
}

/** The real Prism as the receiver. However long it takes is in time. */
export async function openPrism() {
  const target = await shared('prism')
  const receiver: UrlReceiver = urlReceiver(target)
  const asked = new Map<string, number>()

  const receive: Receiver = (callback) => receiver.send(callback, 20_000)

  /** Lets Prism judge each callback, and decides about one question of each webhook in eight. */
  const decide: Receiver = async (callback, deadlineMs) => {
    const reply = await receive(callback, deadlineMs)
    const webhook = queryIn(callback.url).get('CallbackCommand') as string
    if ('failure' in reply || findWebhook(webhook).terms.kind !== 'before') return reply
    const count = asked.get(webhook) ?? 0
    asked.set(webhook, count + 1)
    // So many messages are allowed that a group gets more than 40 in a second.
    const decision = count % 8 === 0 ? decisions[(count / 8) % decisions.length] : {}
    return { ...reply, body: JSON.stringify({ ...JSON.parse(reply.body), ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: 'no', ...decision }) }
  }

  return {
    decide,
    close: () => receiver.close(),
    /** A simulation whose callbacks go to Prism, and a way to judge them when all are done. */
    simulate(options: Partial<BackendOptions> = {}) {
      const usual = { target, receive, queueLimit: 100_000, bannedWords: ['spam'], groupQuota: 10, groupOverflow: 'refuse' as const }
      const simulation = simulate({ ...usual, ...options })
      const posted: DueCallback[] = []
      simulation.backend.watch((event) => {
        if (event.type === 'callback' && event.callback.status !== 'queued' && event.callback.status !== 'sending')
          posted.push(event.callback)
      })
      return {
        ...simulation,
        async judge() {
          await simulation.backend.poster.settled()
          expect(posted).toHaveLength(simulation.callbacks.length)
          return {
            count: (webhook: string) => posted.filter((callback) => callback.webhook === webhook).length,
            webhooks: posted.map(({ webhook }) => webhook),
            violations: posted.flatMap(violationsOf),
            outcomes: new Set(posted.map(({ delivery }) => delivery?.verdict.outcome)),
          }
        },
      }
    },
  }
}
