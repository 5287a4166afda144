import type { Accounts } from './state/accounts.ts'
import type { Bots } from './state/bots.ts'
import { createGroupState, type GroupState } from './state/groups.ts'
import { createMessages, type Messages } from './state/messages.ts'
import type { Mutes } from './state/mutes.ts'
import { createOfficialAccounts, type OfficialAccounts } from './state/official-accounts.ts'

/** How many groups of a day count towards the quota. */
export interface CountedGroups {
  /** Counts the days. */
  day: number
  created: number
  dissolved: number
  /** Whether there was an alarm that day. */
  hasFired: boolean
}

/** Everything the simulator knows. Each look-up and each change takes the same time, however much it knows. */
export interface State extends GroupState {
  accounts: Accounts
  mutes: Mutes
  messages: Messages
  bots: Bots
  officialAccounts: OfficialAccounts
  groupsToday: CountedGroups
  /** How many calls there have been. */
  calls: number
}

export function createState(): State {
  return {
    ...createGroupState(),
    accounts: new Map(),
    mutes: new Map(),
    messages: createMessages(),
    bots: new Map(),
    officialAccounts: createOfficialAccounts(),
    groupsToday: { day: -1, created: 0, dissolved: 0, hasFired: false },
    calls: 0,
  }
}
