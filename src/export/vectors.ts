import { type Callback, type CallbackPlan, compose, sampleOf, textOf } from '../callback/callback.ts'
import { contractVersion, type Webhook } from '../contract/contract.ts'
import type { Decision } from '../delivery/decision.ts'
import { judge } from '../delivery/verdict.ts'

/** A callback as it arrives, and what a right receiver does with it. */
export interface CallbackVector {
  name: string
  webhook: string
  method: string
  /** Path and query: what stands in the request line behind the method. */
  path: string
  headers: Readonly<Record<string, string>>
  body: string
  /** `accept`: answer OK, and of a webhook that decides anything its pages know. `refuse`: answer FAIL, or with a 4xx. */
  expect: 'accept' | 'refuse'
}

/** An answer of a receiver, and what Chat makes of it. */
export interface AnswerVector {
  name: string
  webhook: string
  answer: object
  outcome: 'acknowledged' | 'refused'
  /** Null where the webhook is a notification. */
  effect: Decision['effect'] | null
  /** The code that the caller of Chat gets; null if it gets none of the receiver's. */
  code: number | null
}

/** Signed callbacks for unit tests in any language. Set the clock of the receiver to `clock`: then every signature stays as it is. */
export interface Vectors {
  contract: string
  sdkAppId: string
  token: string
  /** Unix seconds. */
  clock: number
  callbacks: readonly CallbackVector[]
  answers: readonly AnswerVector[]
}

/** The published pair of token and time (1047/34354). */
const token = 'xxxxyyyy'
const clock = 1_669_872_112
const sdkAppId = '1400000001'

/** Ways in which a callback is not Chat's, or not this app's. */
const faults: Readonly<Record<string, Partial<CallbackPlan>>> = {
  'sign-wrong': { query: { Sign: '0'.repeat(64) } },
  'sign-one-digit': { fault: { signing: { wrongDigit: 17 } } },
  'sign-missing': { query: { Sign: null } },
  'sign-empty': { query: { Sign: '' } },
  'sign-other-token': { fault: { signing: { token: 'yyyyxxxx' } } },
  'sign-truncated': { fault: { signing: { length: 32 } } },
  'request-time-missing': { query: { RequestTime: null } },
  'request-time-after-signing': { fault: { signing: { sentSecondsLater: 1 } } },
  'request-time-old': { fault: { signing: { ageSeconds: 3600 } } },
  'request-time-ahead': { fault: { signing: { ageSeconds: -3600 } } },
  'sdkappid-foreign': { sdkAppId: '1400000002' },
  'sdkappid-missing': { query: { SdkAppid: null } },
}

/** The vectors of these webhooks: each example, each fault with the first of them, and each answer that the contract shows. */
export function vectors(webhooks: readonly Webhook[]): Vectors {
  const first = webhooks[0] as Webhook
  // What a query may look like is the same for every webhook: one shows it.
  const shown = (webhook: Webhook) => webhook.examples.filter(({ query }) => webhook === first || Object.keys(query).length === 0)
  const right = webhooks.flatMap((webhook) => shown(webhook).map(({ name }) => callback(webhook, name, { example: name }, 'accept')))
  const wrong = Object.entries(faults).map(([name, fault]) => callback(first, name, fault, 'refuse'))
  return {
    contract: contractVersion,
    sdkAppId,
    token,
    clock,
    callbacks: [...right, ...wrong],
    answers: webhooks.flatMap((webhook) => webhook.replyExamples.map(({ name, body }) => answer(webhook, name, body))),
  }
}

function callback(webhook: Webhook, name: string, change: Partial<CallbackPlan>, expect: 'accept' | 'refuse'): CallbackVector {
  const plan = { webhook, target: 'http://127.0.0.1/im', sdkAppId, token, example: sampleOf(webhook).name, ...change }
  const { method, url, headers, body }: Callback = compose(plan, clock * 1000)
  const path = url.slice(url.indexOf('/im'))
  return { name: `${webhook.name} ${name}`, webhook: webhook.name, method, path, headers, body: textOf(body), expect }
}

function answer({ name: webhook }: Webhook, name: string, body: object): AnswerVector {
  const reply = { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), isUtf8: true, ms: 0 }
  const { outcome, decision } = judge(webhook, reply)
  if (outcome === 'failed') throw new Error(`The contract's own answer ${name} to ${webhook} is not one.`)
  return { name: `${webhook} ${name}`, webhook, answer: body, outcome, effect: decision?.effect ?? null, code: decision?.code ?? null }
}
