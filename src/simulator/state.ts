import type { Bots } from './state/bots.ts'
import { createGroupState, type GroupState } from './state/groups.ts'
import { createOfficialAccounts, type OfficialAccounts } from './state/official-accounts.ts'

/** Everything the simulator knows. Each look-up and each change takes the same time, however much it knows. */
export interface State extends GroupState {
  accounts: Set<string>
  bots: Bots
  officialAccounts: OfficialAccounts
  /** How many calls there have been. */
  calls: number
}

export function createState(): State {
  return { ...createGroupState(), accounts: new Set(), bots: new Map(), officialAccounts: createOfficialAccounts(), calls: 0 }
}
