import type { Accounts } from './state/accounts.ts'
import type { Bots } from './state/bots.ts'
import { createGroupState, type GroupState } from './state/groups.ts'
import type { Mutes } from './state/mutes.ts'
import { createOfficialAccounts, type OfficialAccounts } from './state/official-accounts.ts'

/** Everything the simulator knows. Each look-up and each change takes the same time, however much it knows. */
export interface State extends GroupState {
  accounts: Accounts
  mutes: Mutes
  bots: Bots
  officialAccounts: OfficialAccounts
  /** How many calls there have been. */
  calls: number
}

export function createState(): State {
  return {
    ...createGroupState(),
    accounts: new Map(),
    mutes: new Map(),
    bots: new Map(),
    officialAccounts: createOfficialAccounts(),
    calls: 0,
  }
}
