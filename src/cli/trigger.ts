import { type CallbackPlan, splitTarget } from '../callback/callback.ts'
import { toCurl } from '../callback/curl.ts'
import { findWebhook } from '../contract/contract.ts'
import { sendAll } from '../delivery/send-all.ts'
import { createTally } from '../delivery/tally.ts'
import { urlReceiver } from '../delivery/url-receiver.ts'
import { toJsonText } from '../text.ts'
import { composeBody } from './body.ts'
import { readHeaders, readTls, readToken } from './input.ts'
import { exitCodeOfTally, printDelivery, printSummary, toJson } from './print.ts'
import type { Terminal } from './terminal.ts'
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
  const { count, concurrency, timeout: deadlineMs, retry: retries } = flags
  const how = { concurrency, deadlineMs, retries, signal: terminal.interrupted }
  try {
    for await (const [, delivery] of sendAll(repeat(plan, count), receiver.send, how)) {
      tally.add(delivery)
      if (flags.json) terminal.out(toJsonText(toJson(plan, delivery)))
      else if (count === 1) printDelivery(plan, delivery, terminal)
      await terminal.drained()
    }
  } finally {
    await receiver.close()
  }
  if (count > 1 && !flags.json) printSummary(plan, tally, performance.now() - startedAt, terminal)
  return terminal.interrupted.aborted ? terminal.interrupted.reason : exitCodeOfTally(tally)
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
