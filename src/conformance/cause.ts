import type { Check } from './check.ts'
import { type CheckId, checks } from './checks/all.ts'
import type { Result } from './result.ts'

const known: ReadonlyMap<CheckId, Check> = new Map(checks.map((check) => [check.id, check]))

/** Names, for each failure, the check whose failure explains it, so that one cause is one finding. */
export class Causes {
  /** For each check that failed for a webhook, what explains it: another check, or the check itself. */
  readonly #failed = new Map<string, CheckId>()

  /** The same result, with its cause. The results of the checks that may explain it must have come before. */
  explain(result: Result): Result {
    if (!['failed', 'warned', 'noted'].includes(result.status)) return result
    const cause = result.cause ?? this.#find(result)
    this.#failed.set(`${result.check} ${result.webhook}`, cause ?? result.check)
    return { ...result, cause }
  }

  #find(result: Result): CheckId | null {
    for (const id of explanationsOf(result)) {
      const found = id === result.check ? undefined : this.#failed.get(`${id} ${result.webhook}`)
      if (found !== undefined) return found
    }
    return null
  }
}

/** A reply that is neither an acknowledgement nor a refusal is explained by the form of the refusal alone. */
function explanationsOf({ check: id, reply }: Result): readonly CheckId[] {
  const check = known.get(id)
  const hasOtherForm = check?.expects === 'refused' && reply !== null && !/"ActionStatus"\s*:\s*"OK"/.test(reply.body)
  return hasOtherForm ? ['answer-refusal'] : ((check?.explainedBy ?? []) as readonly CheckId[])
}
