import { type CallbackPlan, splitTarget } from '../callback/callback.ts'
import { toCurl } from '../callback/curl.ts'
import { findWebhook } from '../contract/contract.ts'
import { deliver } from '../delivery/delivery.ts'
import { createTally } from '../delivery/tally.ts'
import { urlReceiver } from '../delivery/url-receiver.ts'
import { toJsonText } from '../text.ts'
import { composeBody } from './body.ts'
import { readHeaders, readTls, readToken } from './input.ts'
import { exitCodeOf, printDelivery, printSummary, toJson } from './print.ts'
import { type Terminal, untilInterrupted } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** `chatproof trigger`: composes a callback, sends it, and says what Chat would make of the reply. */
export async function trigger(name: string, flags: FlagsOf<'trigger'>, terminal: Terminal): Promise<number> {
  const plan = await readPlan(name, flags, terminal)
  if (flags.curl) {
    terminal.out(toCurl(plan, flags))
    return 0
  }
  const receiver = urlReceiver(plan.target, await readTls(flags, terminal))
  const tally = createTally()
  const startedAt = performance.now()
  let remaining = flags.count
  const sendNext = async (): Promise<void> => {
    while (remaining-- > 0) {
      await terminal.drained()
      if (terminal.interrupted.aborted) return
      const delivery = await deliver(plan, receiver.send, { deadlineMs: flags.timeout, retries: flags.retry })
      if (terminal.interrupted.aborted) return
      tally.add(delivery)
      if (flags.json) terminal.out(toJsonText(toJson(plan, delivery)))
      else if (flags.count === 1) printDelivery(plan, delivery, terminal)
    }
  }
  try {
    const senders = Array.from({ length: Math.min(flags.concurrency, flags.count) }, sendNext)
    await Promise.race([Promise.all(senders), untilInterrupted(terminal)])
  } finally {
    await receiver.close()
  }
  if (flags.count > 1 && !flags.json) printSummary(plan, tally, performance.now() - startedAt, terminal)
  return terminal.interrupted.aborted ? terminal.interrupted.reason : exitCodeOf(tally)
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
