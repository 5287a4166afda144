import { type CallbackPlan, type Pair, splitTarget } from '../callback/callback.ts'
import { parameterNames, webhooks } from '../contract/contract.ts'
import { toJson } from '../delivery/describe.ts'
import { sendAll } from '../delivery/send-all.ts'
import { createTally } from '../delivery/tally.ts'
import { urlReceiver } from '../delivery/url-receiver.ts'
import { ChatproofError } from '../error.ts'
import { type Recorded, readRecording } from '../proxy/recording.ts'
import { say } from '../say.ts'
import { toJsonText } from '../text.ts'
import { readFile, readHeaders, readTls, readToken } from './input.ts'
import { exitCodeOfTally, printDelivery, printVerdict } from './print.ts'
import type { Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** About the longest text that V8 can hold, in bytes. */
const longestRecording = 500 * 1024 * 1024

/** `chatproof replay`: sends the callbacks of a recording again, in their order, and judges the replies. */
export async function replay(file: string, flags: FlagsOf<'replay'>, terminal: Terminal): Promise<number> {
  splitTarget(flags.target)
  const recorded = readRecording(await readFile(file, 'replay', terminal, longestRecording), file)
  const token = await readToken(flags, terminal)
  const plans = recorded.flatMap((each) => planOf(each, token, flags) ?? [])
  const left = recorded.length - plans.length
  if (left > 0) terminal.err(say`Not sent: ${left} of ${recorded.length} requests in ${file}, because the contract does not describe them.`)
  if (plans.length === 0) throw new ChatproofError('usage', say`${file} holds no callback of the contract: nothing was sent.`)
  if (token === undefined && recorded.some(({ query }) => query.has('Sign'))) {
    terminal.err(say`The recorded callbacks were signed, but these are not. Give --token to sign them.`)
  }

  const receiver = urlReceiver(flags.target, await readTls(flags, terminal))
  const tally = createTally()
  // One after the other: how a receiver answers may depend on earlier callbacks.
  const how = { concurrency: 1, deadlineMs: flags.timeout, signal: terminal.interrupted }
  try {
    for await (const [plan, delivery] of sendAll(plans, receiver.send, how)) {
      tally.add(delivery)
      if (flags.json) terminal.out(toJsonText(toJson(plan, delivery)))
      else if (plans.length === 1) printDelivery(plan, delivery, terminal)
      else printVerdict(plan, delivery, terminal)
      await terminal.drained()
    }
  } finally {
    await receiver.close()
  }
  return terminal.interrupted.aborted ? terminal.interrupted.reason : exitCodeOfTally(tally)
}

const isSignature = (name: string) => name === 'Sign' || name === 'RequestTime'

/** Parameters of any webhook. Others belong to the recorded URL, and may be secret. */
const known = new Set(parameterNames)

/** The recorded callback: the same body, byte for byte, and the same parameters, but with a new Sign and RequestTime. */
function planOf(
  { method, query, contentType, body }: Recorded,
  token: string | undefined,
  flags: FlagsOf<'replay'>,
): CallbackPlan | undefined {
  const webhook = webhooks.get(query.get('CallbackCommand') ?? '')
  if (webhook === undefined) return undefined
  const sdkAppId = flags.sdkAppId ?? query.get('SdkAppid')
  const recorded: Pair[] = [...query]
    .filter(([name]) => known.has(name))
    .map(([name, value]) => [name, name === 'SdkAppid' ? (sdkAppId ?? value) : value])
  return {
    webhook,
    target: flags.target,
    sdkAppId: sdkAppId ?? '',
    token,
    body,
    headers: readHeaders(flags),
    fault: {
      method,
      contentType: contentType ?? null,
      rearrange: (composed) => [...recorded, ...composed.filter(([name]) => isSignature(name))],
    },
  }
}
