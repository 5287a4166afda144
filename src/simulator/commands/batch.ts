import { quote } from '../../text.ts'
import { type CallContext, RestError } from '../call.ts'
import type { Account } from '../state/accounts.ts'

/** The code of the APIs about friends, block lists and follows for a parameter that is wrong. */
export const wrongParameter = 30001

/** @throws RestError with this code for an account that was never imported; 30003 is that of the APIs about relations */
export function findAccount({ state }: Pick<CallContext, 'state'>, id: string, code = 30003): Account {
  const account = state.accounts.get(id)
  if (account === undefined) throw new RestError(code, `there is no account ${quote(id)}: it was never imported`)
  return account
}

/** @throws RestError if a list is longer than allowed */
export function checkLength({ length }: readonly unknown[], most: number, code = wrongParameter): void {
  if (length > most) throw new RestError(code, `at most ${most} accounts at once`)
}

/** What came of one account. */
export interface Result {
  To_Account: string
  ResultCode: number
  ResultInfo: string
}

/** Acts for each account. One that is refused, by a RestError, does not stop the others. */
export function forEachAccount<Extras extends object>(
  ids: readonly string[],
  act: (id: string, index: number) => Extras,
  otherwise: NoInfer<Extras>,
): (Result & Extras)[] {
  return ids.map((id, index) => {
    try {
      return { To_Account: id, ...act(id, index), ResultCode: 0, ResultInfo: '' }
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      return { To_Account: id, ...otherwise, ResultCode: error.code, ResultInfo: error.message }
    }
  })
}

/** The accounts that failed, as a reply has them: none of this name if none did. */
export function failedIn(results: readonly Result[]): { Fail_Account?: string[] } {
  const failed = results.filter(({ ResultCode: code }) => code !== 0).map(({ To_Account: id }) => id)
  return failed.length === 0 ? {} : { Fail_Account: failed }
}

/** What the APIs answer that say only what came of each account. */
export function resultsOf(ids: readonly string[], act: (id: string, index: number) => void) {
  const results = forEachAccount(
    ids,
    (id, index) => {
      act(id, index)
      return {}
    },
    {},
  )
  return { ResultItem: results, ...failedIn(results), ErrorDisplay: '' }
}

/** One page of a list: the items from a place on, and where the next page begins, or 0 after the last one. */
export function pageOf<Item>(items: Iterable<Item>, start: number, count: number): { page: Item[]; next: number } {
  const page: Item[] = []
  let place = 0
  for (const item of items) {
    if (page.length === count) return { page, next: place }
    if (place++ >= start) page.push(item)
  }
  return { page, next: 0 }
}
