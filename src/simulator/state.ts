import type { RequestOf } from './api.ts'
import { Listing } from './listing.ts'
import type { Bots } from './state/bots.ts'
import { createMessages, type Messages } from './state/messages.ts'
import { createOfficialAccounts, type OfficialAccounts } from './state/official-accounts.ts'
import { forgetGroup } from './state/timelines.ts'

/** The fields of a group that are given at its creation and answered unchanged. */
export const profileFields = [
  'Introduction',
  'Notification',
  'FaceUrl',
  'ApplyJoinOption',
  'InviteJoinOption',
  'MaxMemberCount',
  'AppDefinedData',
  'SupportTopic',
] as const

export type GroupProfile = Pick<RequestOf<'group_open_http_svc/create_group'>, (typeof profileFields)[number]>

/** A group as Chat keeps it. Times are Unix seconds, as in the REST API. */
export interface Group {
  id: string
  type: string
  name: string
  owner: string
  profile: GroupProfile
  createdAt: number
  members: Map<string, { joinedAt: number; role: string }>
  /** Until when a member may not send messages. */
  muted: Map<string, number>
  /** Sequence number of the last message. */
  lastSeq: number
  lastMessageAt: number
  /** How many messages were sent in the current second. */
  sent: { second: number; count: number }
}

/** Everything the simulator knows. Each look-up and each change takes the same time, however much it knows. */
export interface State {
  groups: Map<string, Group>
  /** The IDs of all groups, and those of each type. */
  listings: Map<string | undefined, Listing>
  accounts: Set<string>
  messages: Messages
  bots: Bots
  officialAccounts: OfficialAccounts
  nextGroup: number
  /** How many calls there have been. */
  calls: number
}

export function createState(): State {
  return {
    groups: new Map(),
    listings: new Map(),
    accounts: new Set(),
    messages: createMessages(),
    bots: new Map(),
    officialAccounts: createOfficialAccounts(),
    nextGroup: 1,
    calls: 0,
  }
}

export function addGroup({ groups, listings }: State, group: Group): void {
  groups.set(group.id, group)
  for (const key of [undefined, group.type]) {
    const listing = listings.get(key) ?? new Listing()
    listing.add(group.id)
    listings.set(key, listing)
  }
}

export function removeGroup({ groups, listings, messages }: State, group: Group): void {
  groups.delete(group.id)
  forgetGroup(messages, group.id)
  for (const key of [undefined, group.type]) listings.get(key)?.delete(group.id)
}

/** A group ID of the form that Chat gives, such as @TGS#1A2B3C4D5. The ID of a Community begins with @TGS#_. */
export function makeGroupId(state: State, type: string): string {
  const serial = `${(state.nextGroup++).toString(36).toUpperCase().padStart(9, '0')}`
  return type === 'Community' ? `@TGS#_@TGS#c${serial}` : `@TGS#2${serial}`
}
