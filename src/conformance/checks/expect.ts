import { reply as isAnswer } from '../../../generated/validators.js'
import { sampleOf } from '../../callback/callback.ts'
import type { Webhook } from '../../contract/contract.ts'
import { accepted, plainAnswer } from '../../delivery/decision.ts'
import type { Delivery } from '../../delivery/delivery.ts'
import type { NoReply } from '../../delivery/failure.ts'
import type { Reply } from '../../delivery/receiver.ts'
import type { Verdict } from '../../delivery/verdict.ts'
import { parseObject } from '../../json.ts'
import { say } from '../../say.ts'
import type { Check, Expectation, Judgement, Probe } from '../check.ts'

/** For each expectation: how to judge the reply, and what a right answer looks like. */
export const expectations: Record<Expectation, { judge: Judgement; right: string }> = {
  acknowledged: {
    judge: async (probe) => unlessAcknowledged(await probe.send(probe.case.change), probe.webhook),
    right: rightAnswer(accepted),
  },
  refused: {
    judge: async (probe) => unlessRefused(await probe.send(probe.case.change)),
    right: say`HTTP 200 with {"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"…"}; a 4xx is taken as a refusal too.`,
  },
  survived: {
    judge: async (probe) => {
      const { reply, verdict } = await probe.send(probe.case.change)
      if (isNoReply(reply)) return verdict.reason
      if (!('failure' in reply) && reply.status >= 500) return say`The receiver answered with HTTP ${reply.status}.`
      return stillAcknowledges(probe)
    },
    right: say`Any complete reply that is not a 5xx, and the next good callback acknowledged.`,
  },
}

/** Passes if the receiver gave a complete reply, also a 5xx, and acknowledges the next good callback. */
export async function survives(probe: Probe): Promise<string | undefined> {
  const { reply, verdict } = await probe.send(probe.case.change)
  return isNoReply(reply) ? verdict.reason : stillAcknowledges(probe)
}

/** Whether no reply came. One that is too long to be read did: it may answer about each of many persons. */
function isNoReply(reply: Reply | NoReply): reply is NoReply {
  return 'failure' in reply && reply.isTooLong !== true
}

/** What a right answer to a check with {@link survives} looks like. */
export const survivalIsRight = 'Any complete reply, and the next good callback acknowledged.'

/** Passes if the receiver acknowledges the documented sample now. */
export async function stillAcknowledges(probe: Probe): Promise<string | undefined> {
  const problem = unlessAcknowledged(await probe.send(), probe.webhook)
  return problem && say`A good callback sent after it was not acknowledged: ${problem}`
}

/** Passes if the receiver acknowledged it. Whether the reply is the one that a page fixes is the subject of `answer-fixed`. */
export function unlessAcknowledged(delivery: Delivery, webhook: Webhook): string | undefined {
  return isAcknowledged(delivery, webhook) ? undefined : delivery.verdict.reason
}

/** A decision about a callback acknowledges it, whatever it is. So does OK where the page fixes the reply, also in other words. */
export function isAcknowledged(delivery: Delivery, { fixesReply }: Webhook): boolean {
  return delivery.verdict.outcome === 'acknowledged' || (fixesReply && isTaken(delivery))
}

/** Whether the receiver took a callback: it decided about it, or said OK, be it in a reply with a fault that Chat cannot use. */
export function isTaken({ reply, verdict }: Delivery): boolean {
  return verdict.outcome === 'acknowledged' || (verdict.failure === 'fields' && saysOk(reply))
}

/** Passes if the receiver refused it. A reply of another form is neither an acknowledgement nor a refusal. */
export function unlessRefused(delivery: Delivery): string | undefined {
  const { reply, verdict } = delivery
  if (isRefusal(reply) || stopsIt(verdict)) return undefined
  if (isTaken(delivery)) return say`The receiver acknowledged it.`
  if ('failure' in reply) return say`The receiver did not refuse it: ${verdict.reason}`
  if (reply.status >= 500) return say`HTTP ${reply.status} is no refusal: it looks like an accident.`
  return say`Chat cannot read a refusal in the answer: ${verdict.reason}`
}

/** Passes unless the receiver acknowledged it: for callbacks that a server or a proxy in front may answer in its own way. */
export async function unlessTaken(probe: Probe): Promise<string | undefined> {
  const delivery = await probe.send(probe.case.change)
  return isTaken(delivery) && !stopsIt(delivery.verdict) ? say`The receiver acknowledged it.` : undefined
}

/** Whether the receiver decided that Chat must not go on. About a callback that is not for this app, that is a refusal. */
function stopsIt({ outcome, decision }: Verdict): boolean {
  return outcome === 'acknowledged' && (decision?.effect === 'reject' || decision?.effect === 'discard')
}

/** A refusal is HTTP 200 with ActionStatus FAIL, or a 4xx. 429 refuses nothing: it only limits the rate. */
export function isRefusal(reply: Reply | NoReply): boolean {
  if ('failure' in reply) return false
  if (reply.status >= 400 && reply.status < 500) return reply.status !== 429
  return reply.status === 200 && readAnswer(reply)?.ActionStatus === 'FAIL'
}

/** Whether a rate limiter answered in place of the receiver. */
export function isThrottled(reply: Reply | NoReply): boolean {
  if ('failure' in reply) return false
  return reply.status === 429 || (reply.status === 503 && reply.headers['retry-after'] !== undefined)
}

/** Whether a reply has the three fields that every reply has. */
export function hasReplyForm(reply: Reply | NoReply): boolean {
  return !('failure' in reply) && reply.status === 200 && isAnswer(readAnswer(reply))
}

/** Whether a reply has the right form and says OK with ErrorCode 0. */
function saysOk(reply: Reply | NoReply): boolean {
  const answer = readAnswer(reply)
  return hasReplyForm(reply) && answer?.ActionStatus === 'OK' && answer.ErrorCode === 0
}

/** The JSON object in a reply; undefined if there is no reply, or none in it. */
export function readAnswer(reply: Reply | NoReply): Record<string, unknown> | undefined {
  return 'failure' in reply ? undefined : parseObject(reply.body)
}

/** What a right answer to a check looks like, of a webhook where one is given. */
export function rightOf({ right, expects }: Pick<Check, 'right' | 'expects'>, webhook?: Webhook): string {
  if (right !== undefined || expects !== 'acknowledged' || webhook === undefined) return right ?? expectations[expects].right
  const isFree = webhook.terms.kind === 'before'
  const other = isFree ? ` ${say`Any other decision that the page of the webhook knows is right too.`}` : ''
  return `${rightAnswer(plainAnswer(webhook, sampleOf(webhook).body))}${other}`
}

function rightAnswer(answer: object): string {
  return say`HTTP 200 with ${JSON.stringify(answer)}, within 2 s.`
}
