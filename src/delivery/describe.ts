import { type CallbackPlan, textOf } from '../callback/callback.ts'
import { say } from '../say.ts'
import { showTarget } from '../secrets/secrets.ts'
import { oneLine } from '../text.ts'
import { adviceOn } from './advice.ts'
import { describeDecision } from './decision.ts'
import { type Delivery, withoutSecrets } from './delivery.ts'
import { isUnreached } from './failure.ts'
import type { Verdict } from './verdict.ts'

/** The words for what Chat makes of a reply. */
export const outcomeWords: Record<Verdict['outcome'], string> = {
  acknowledged: say`acknowledged`,
  refused: say`refused`,
  failed: say`failed`,
}

/** What Chat makes of a delivery, and what to look at first, as one sentence or more. */
export function describeDelivery(plan: CallbackPlan, delivery: Pick<Delivery, 'reply' | 'verdict'>): string {
  const { verdict } = delivery
  const { outcome, failure, decision } = verdict
  const reason = oneLine(verdict.reason)
  const then = decision === undefined ? '' : `${oneLine(describeDecision(decision))}.`
  if (outcome === 'acknowledged' && then !== '') return say`Decided (${decision?.effect as string}): ${then}`
  if (outcome === 'acknowledged') return say`Acknowledged: Chat counts this callback as delivered.`
  if (outcome === 'refused') return `${say`Refused: ${reason}`}${adviceOn(plan, delivery)}`
  if (failure === 'unreachable')
    return [say`Unreachable: ${reason}`, say`Is the receiver running at ${showTarget(plan.target)}?`, say`Nothing was judged.`].join(' ')
  if (isUnreached(failure))
    return `${say`Unreachable: ${reason}`}${adviceOn(plan, delivery)} ${say`Chat would not deliver to this URL. Nothing was judged.`}`
  return `${say`Failed (${failure as string}): ${reason}`}${adviceOn(plan, delivery)}${then && ` ${say`Without a reply that it can use: ${then}`}`}`
}

/** A delivery as one JSON object, without secrets. */
export function toJson(plan: CallbackPlan, delivery: Delivery): object {
  const { callback, reply, verdict, attempts } = withoutSecrets(plan, delivery)
  return {
    webhook: plan.webhook.name,
    callback: { ...callback, body: textOf(callback.body) },
    reply: 'failure' in reply ? null : { status: reply.status, headers: reply.headers, body: reply.body },
    verdict,
    ms: reply.ms,
    attempts,
  }
}
