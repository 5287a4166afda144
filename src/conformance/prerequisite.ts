import type { CallbackPlan } from '../callback/callback.ts'
import { adviceOn } from '../delivery/advice.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Check } from './check.ts'
import type { CheckOptions } from './check-options.ts'
import { ownerOf } from './checks/answer.ts'
import { type Status, statusOf } from './result.ts'

/** How a case came out. */
export interface Outcome {
  status: Status
  /** Undefined when it passed. */
  observed?: string | undefined
  /** The check whose failure kept this one from being judged. */
  cause?: string | undefined
  /** What was sent last, for this case or in its place. */
  sent?: { plan: CallbackPlan; delivery: Delivery } | undefined
}

/** The check that fails for a receiver that is gone. */
export const aliveCheck = 'repeat-alive'

/** What has to be given before a check can be run. */
export function missingFor({ needs }: Check, { token, observe, target }: CheckOptions): Outcome | undefined {
  const reasons = {
    token: token === undefined && 'Callbacks are not signed: give the token with --token to check this.',
    'no-token': token !== undefined && 'Callbacks are signed: leave the token out to check this.',
    observe: observe === undefined && 'Give a URL whose text changes with each effect with --observe to check this.',
    connection: typeof target !== 'string' && 'A handler in the same process has no connections.',
  }
  const observed = needs && reasons[needs]
  return observed ? { status: 'skipped', observed } : undefined
}

/** A check proves nothing where the documented sample itself is not acknowledged, unless it is about that. */
export function waitForSample(
  check: Check,
  sample: { plan: CallbackPlan; delivery: Delivery },
  selected: readonly Check[],
): Outcome | undefined {
  const { plan, delivery } = sample
  if (delivery.verdict.outcome === 'acknowledged' || check.standsAlone) return undefined
  const owner = ownerOf(delivery.verdict, plan.webhook.fixesReply)
  if (check.id === owner) return undefined
  if (isSelected(owner, selected))
    return { status: 'skipped', observed: `Waits for ${owner}: the documented sample is not acknowledged.`, cause: owner }
  const reason = `${delivery.verdict.reason}${adviceOn(delivery, plan.token)}`
  return { status: statusOf(check), observed: `Not judged, as the documented sample itself is not acknowledged: ${reason}`, sent: sample }
}

/**
 * For a check that is not judged as the receiver is not there. It is skipped where the check that is about this is run, and so tells
 * of it; otherwise it fails itself.
 */
export function waitForReceiver(check: Check, selected: readonly Check[], observed: string): Outcome | undefined {
  if (check.id === aliveCheck || check.standsAlone) return undefined
  return isSelected(aliveCheck, selected) ? { status: 'skipped', observed, cause: aliveCheck } : { status: statusOf(check), observed }
}

function isSelected(id: string, selected: readonly Check[]): boolean {
  return selected.some((check) => check.id === id)
}
