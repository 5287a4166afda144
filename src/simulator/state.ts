import { createGroupState, type GroupState } from './state/groups.ts'

/** Everything the simulator knows. Each look-up and each change takes the same time, however much it knows. */
export interface State extends GroupState {
  accounts: Set<string>
  /** How many calls there have been. */
  calls: number
}

export function createState(): State {
  return { ...createGroupState(), accounts: new Set(), calls: 0 }
}
