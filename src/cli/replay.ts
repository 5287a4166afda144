import { type CallbackPlan, splitTarget } from '../callback.ts'
import { webhooks } from '../contract.ts'
import { type Delivery, deliver } from '../delivery.ts'
import { ChatproofError } from '../error.ts'
import { type Recorded, readRecording } from '../proxy/recording.ts'
import { urlReceiver } from '../url-receiver.ts'
import type { Flags } from './flags.ts'
import { readFile, readHeaders, readTls, readToken } from './input.ts'
import { exitCodeOf, printDelivery, printVerdict, toJson } from './print.ts'
import type { Terminal } from './terminal.ts'

/** `chatproof replay`: sends the callbacks of a recording again, in their order, and judges the replies. */
export async function replay(file: string | undefined, flags: Flags, terminal: Terminal): Promise<number> {
  splitTarget(flags.target)
  const recorded = readRecording(readFile(file as string, 'replay', terminal), file as string)
  const token = await readToken(flags, terminal)
  const plans = recorded.flatMap((each) => planOf(each, token, flags) ?? [])
  const left = recorded.length - plans.length
  if (left > 0) terminal.err(`${left} of ${recorded.length} requests in ${file} are no callbacks of the contract, and are not sent.`)
  if (plans.length === 0) throw new ChatproofError('usage', `${file} holds no callback of the contract: nothing was sent.`)
  if (token === undefined && recorded.some(({ query }) => query.has('Sign'))) {
    terminal.err('The recorded callbacks were signed; these are not. Give --token to sign them anew.')
  }

  const receiver = urlReceiver(flags.target, readTls(flags, terminal))
  const deliveries: Delivery[] = []
  try {
    for (const plan of plans) {
      if (terminal.interrupted.aborted) break
      const delivery = await deliver(plan, receiver.send, { deadlineMs: flags.timeout })
      deliveries.push(delivery)
      if (flags.json) terminal.out(JSON.stringify(toJson(plan, delivery)))
      else if (plans.length === 1) printDelivery(plan, delivery, terminal)
      else printVerdict(plan, delivery, terminal)
    }
  } finally {
    await receiver.close()
  }
  return terminal.interrupted.aborted ? terminal.interrupted.reason : exitCodeOf(deliveries)
}

/** The callback as it was: its body byte for byte, its parameters but for Sign and RequestTime, which are made anew. */
function planOf({ method, query, contentType, body }: Recorded, token: string | undefined, flags: Flags): CallbackPlan | undefined {
  const webhook = webhooks.get(query.get('CallbackCommand') ?? '')
  if (webhook === undefined) return undefined
  const kept = webhook.parameters.map(({ name }) => name).filter((name) => !['Sign', 'RequestTime', 'SdkAppid'].includes(name))
  const sdkAppId = (flags.sdkAppId as string | undefined) ?? query.get('SdkAppid')
  return {
    webhook,
    target: flags.target,
    sdkAppId: sdkAppId ?? '',
    token,
    body,
    query: { ...Object.fromEntries(kept.map((name) => [name, query.get(name)])), ...(sdkAppId === null && { SdkAppid: null }) },
    headers: readHeaders(flags),
    fault: { method, contentType: contentType ?? null },
  }
}
