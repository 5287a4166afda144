import type { Check } from './check.ts'
import type { CheckId } from './checks/all.ts'
import { isAcknowledged } from './checks/expect.ts'
import type { Outcome, Result } from './result.ts'

/** A result, and the checks whose failure would explain it, the first one first. */
export interface Judged {
  result: Result
  explainedBy: readonly CheckId[]
}

/** A reply that is neither an acknowledgement nor a refusal is explained by the form of the refusal alone. */
export function explanationsOf({ expects, explainedBy = [] }: Check, { sent }: Outcome): readonly CheckId[] {
  const hasOtherForm = expects === 'refused' && sent !== undefined && !('failure' in sent.delivery.reply) && !isAcknowledged(sent.delivery)
  return hasOtherForm ? ['answer-refusal'] : (explainedBy as readonly CheckId[])
}

/** Names, for each failure, the check whose failure explains it, so that one cause is one finding. */
export class Causes {
  /** For each check that failed for a webhook, what explains it: another check, or the check itself. */
  readonly #failed = new Map<string, CheckId>()

  /** The same result, with its cause. The results of the checks that may explain it must have come before. */
  explain({ result, explainedBy }: Judged): Result {
    if (!['failed', 'warned', 'noted'].includes(result.status)) return result
    const roots = explainedBy.filter((id) => id !== result.check).map((id) => this.#failed.get(`${id} ${result.webhook}`))
    const cause = result.cause ?? roots.find((root) => root !== undefined) ?? null
    this.#failed.set(`${result.check} ${result.webhook}`, cause ?? result.check)
    return { ...result, cause }
  }
}
