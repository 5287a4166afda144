import { say } from '../say.ts'
import type { Check } from './check.ts'
import type { CheckOptions } from './check-options.ts'
import type { CheckId, KnownCheck } from './checks/all.ts'
import { ownerOf } from './checks/answer.ts'
import { isAcknowledged } from './checks/expect.ts'
import { needs } from './need.ts'
import { type Outcome, statusOf } from './result.ts'
import type { Sent } from './sender.ts'

/** Skips a check that needs something which was not given. */
export function missingFor({ needs: need }: Check, options: CheckOptions): Outcome | undefined {
  return need === undefined || needs[need].isMet(options) ? undefined : { status: 'skipped', observed: needs[need].missing }
}

/** If the receiver does not acknowledge the documented sample, other checks prove nothing. They wait for the check that reports it. */
export function waitForSample(check: Check, sample: Sent, selected: readonly KnownCheck[], advise = () => ''): Outcome | undefined {
  const { delivery } = sample
  if (isAcknowledged(delivery, sample.plan.webhook) || check.standsAlone) return undefined
  const owner = ownerOf(delivery, sample.plan.webhook)
  if (check.id === owner) return undefined
  if (selected.some(({ id }) => id === owner))
    return { status: 'skipped', observed: say`Waits for ${owner}: the documented sample is not acknowledged.`, cause: owner }
  const reason = `${delivery.verdict.reason}${advise()}`
  return {
    status: statusOf(check),
    observed: say`Not judged, because the receiver does not acknowledge the documented sample: ${reason}`,
    sent: sample,
  }
}

/**
 * The outcome of a check that cannot be judged because the receiver is gone. It is skipped if the check that reports this is
 * selected too. Otherwise it fails.
 */
export function waitForReceiver(check: Check, selected: readonly KnownCheck[], observed: string): Outcome | undefined {
  if (check.about === 'presence' || check.standsAlone) return undefined
  const owner = selected.find(({ about }) => about === 'presence')
  return owner === undefined ? { status: statusOf(check), observed } : { status: 'skipped', observed, cause: owner.id }
}

/** A check whose callbacks a rate limiter answered was not judged. */
export function waitForLimiter(check: Check, sent: Sent, selected: readonly KnownCheck[]): Outcome {
  const owner: CheckId = 'answer-unthrottled'
  const observed = say`Not judged: a rate limiter answered.`
  if (selected.some(({ id }) => id === owner)) return { status: 'skipped', observed, cause: owner }
  return { status: statusOf(check), observed: `${observed} ${say`Run again with --rate, for example --rate 5/s.`}`, sent }
}
