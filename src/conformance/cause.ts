import type { Check, Expectation } from './check.ts'
import { type AnyCheckId, checks } from './checks/all.ts'
import { ownerOf } from './checks/answer.ts'
import { isAcknowledged, isTaken } from './checks/expect.ts'
import type { Outcome, Result } from './result.ts'
import type { Sent } from './sender.ts'

/** A result, and the checks whose failure would explain it, the first one first. */
export interface Judged {
  result: Result
  explainedBy: readonly AnyCheckId[]
}

/** A reply that has a fault of its own is explained by the check of this fault first. */
export function explanationsOf({ expects, explainedBy = [] }: Check, { sent }: Outcome): readonly AnyCheckId[] {
  const form = sent === undefined ? undefined : faultOf(expects, sent)
  return [...(form === undefined ? [] : [form]), ...(explainedBy as readonly AnyCheckId[])]
}

/** The check of the form of a reply that is neither a refusal nor an acknowledgement, or that Chat cannot use. */
function faultOf(expects: Expectation, { delivery, plan: { webhook } }: Sent): AnyCheckId | undefined {
  if (expects === 'refused') return 'failure' in delivery.reply || isTaken(delivery) ? undefined : 'answer-refusal'
  return delivery.verdict.failure === 'fields' && !isAcknowledged(delivery, webhook) ? ownerOf(delivery, webhook) : undefined
}

/** Checks about the receiver: one that failed for a webhook explains what fails for another one. */
const aboutReceiver = new Set<string>(checks.filter(({ scope }) => scope !== 'webhook').map(({ id }) => id))

/** Names, for each failure, the check whose failure explains it, so that one cause is one finding. */
export class Causes {
  /** For each check that failed for a webhook, what explains it: another check, or the check itself. */
  readonly #failed = new Map<string, AnyCheckId>()
  /** The same for checks about the receiver, for whichever webhook they failed first. */
  readonly #failedAnywhere = new Map<AnyCheckId, AnyCheckId>()
  readonly #judged = new Set<string>()

  /** The same result, with its cause. The results of the checks that may explain it must have come before. */
  explain({ result, explainedBy }: Judged): Result {
    const { check, webhook, status } = result
    if (status !== 'skipped') this.#judged.add(`${check} ${webhook}`)
    if (!['failed', 'warned', 'noted'].includes(status)) return result
    const roots = explainedBy.filter((id) => id !== check).map((id) => this.#rootOf(id, webhook))
    const cause = result.cause ?? roots.find((root) => root !== undefined) ?? null
    this.#failed.set(`${check} ${webhook}`, cause ?? check)
    if (aboutReceiver.has(check) && !this.#failedAnywhere.has(check)) this.#failedAnywhere.set(check, cause ?? check)
    return { ...result, cause }
  }

  /** What explains that a check failed. If its cases were sent for other webhooks only, these count. */
  #rootOf(id: AnyCheckId, webhook: string): AnyCheckId | undefined {
    return this.#judged.has(`${id} ${webhook}`) ? this.#failed.get(`${id} ${webhook}`) : this.#failedAnywhere.get(id)
  }
}
