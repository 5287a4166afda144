import { type CallbackPlan, splitTarget } from '../callback/callback.ts'
import { toCurl } from '../callback/curl.ts'
import { findWebhook, type Webhook } from '../contract/contract.ts'
import { type Effect, effectsOf } from '../contract/terms.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { toJson } from '../delivery/describe.ts'
import { sendAll } from '../delivery/send-all.ts'
import { createTally } from '../delivery/tally.ts'
import { urlReceiver } from '../delivery/url-receiver.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { toJsonText } from '../text.ts'
import { composeBody } from './body.ts'
import { readHeaders, readTls, readToken } from './input.ts'
import { exitCodeOfTally, printDelivery, printSummary } from './print.ts'
import type { Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** `chatproof trigger`: composes a callback, sends it, and says what Chat would make of the reply. */
export async function trigger(name: string, flags: FlagsOf<'trigger'>, terminal: Terminal): Promise<number> {
  const { expect } = flags
  if (expect !== undefined) requireEffect(findWebhook(name), expect)
  const plan = await readPlan(name, flags, terminal)
  if (flags.curl) {
    terminal.out(toCurl(plan, flags))
    return 0
  }
  const receiver = urlReceiver(plan.target, await readTls(flags, terminal))
  const tally = createTally()
  const startedAt = performance.now()
  let unexpected = 0
  const { count, concurrency, timeout: deadlineMs, retry: retries } = flags
  const how = { concurrency, deadlineMs, retries, signal: terminal.interrupted }
  try {
    for await (const [, delivery] of sendAll(repeat(plan, count), receiver.send, how)) {
      tally.add(delivery)
      if (!isAsExpected(delivery, expect)) unexpected++
      if (flags.json) terminal.out(toJsonText(toJson(plan, delivery)))
      else if (count === 1) printDelivery(plan, delivery, terminal)
      await terminal.drained()
    }
  } finally {
    await receiver.close()
  }
  if (count > 1 && !flags.json) printSummary(plan, tally, performance.now() - startedAt, terminal)
  if (unexpected > 0) {
    const wanted = String(expect)
    terminal.err(
      count === 1
        ? say`The reply did not make Chat ${wanted}.`
        : say`${unexpected} of ${tally.count()} replies did not make Chat ${wanted}.`,
    )
  }
  if (terminal.interrupted.aborted) return terminal.interrupted.reason
  return exitCodeOfTally(tally) || (unexpected > 0 ? 1 : 0)
}

/** @throws ChatproofError `usage` if no reply to the webhook can have the effect */
function requireEffect({ name, outcomes }: Webhook, effect: Effect): void {
  const known = effectsOf(outcomes)
  if (known.includes(effect)) return
  throw new ChatproofError(
    'usage',
    known.length === 0
      ? say`--expect ${effect} cannot be: ${name} is a notification, and its reply decides nothing.`
      : say`--expect ${effect} cannot be: ${name} can have these effects: ${known.join(', ')}.`,
  )
}

/** A callback that was not delivered is no decision, also where Chat then goes on. */
function isAsExpected({ verdict }: Delivery, effect: Effect | undefined): boolean {
  return effect === undefined || (verdict.outcome === 'acknowledged' && verdict.decision?.effect === effect)
}

function* repeat(plan: CallbackPlan, times: number): Generator<CallbackPlan> {
  for (let time = 0; time < times; time++) yield plan
}

async function readPlan(name: string, flags: FlagsOf<'trigger'>, terminal: Terminal): Promise<CallbackPlan> {
  const webhook = findWebhook(name)
  splitTarget(flags.target)
  const query = {
    ...(flags.optPlatform === undefined ? {} : { OptPlatform: flags.optPlatform }),
    ...(flags.clientIp === undefined ? {} : { ClientIP: flags.clientIp }),
  }
  return {
    webhook,
    target: flags.target,
    sdkAppId: flags.sdkAppId,
    token: await readToken(flags, terminal),
    example: flags.example,
    body: await composeBody(webhook, flags, terminal),
    query,
    headers: readHeaders(flags),
  }
}
