import type { RequestOf } from '../api.ts'
import { addTo, createListing, deleteFrom, type Listing } from '../listing.ts'

/** The fields of a group that are given and answered unchanged. */
export const profileFields = [
  'Introduction',
  'Notification',
  'FaceUrl',
  'ApplyJoinOption',
  'InviteJoinOption',
  'EnablePermission',
  'DefaultPermission',
  'HistoryMsgBeforeJoin',
  'MuteAllMember',
  'MaxMemberNum',
] as const

export type GroupProfile = Pick<RequestOf<'group_open_http_svc/modify_group_base_info'>, (typeof profileFields)[number]>

/** Custom fields of a group or a member, by key. */
export type CustomFields = Map<string, string>

/** A member of a group. */
export interface Member {
  joinedAt: number
  role: string
  nameCard: string
  /** How the member takes messages. */
  msgFlag: string
  /** Sequence number of the last message that the member has read. */
  readSeq: number
  /** 0 for a member who has sent nothing. */
  lastSentAt: number
  fields: CustomFields
}

/** A topic of a Community. */
export interface Topic {
  id: string
  name: string
  createdAt: number
  profile: Pick<RequestOf<'million_group_open_http_svc/modify_topic'>, (typeof topicFields)[number]>
  muted: Map<string, number>
  lastSeq: number
  lastMessageAt: number
}

/** The fields of a topic that are given and answered unchanged. */
export const topicFields = ['FaceUrl', 'Notification', 'Introduction', 'CustomString', 'MuteAllMember'] as const

/** A group as Chat keeps it. Times are Unix seconds, as in the REST API. */
export interface Group {
  id: string
  type: string
  name: string
  /** Empty for a group without one. */
  owner: string
  profile: GroupProfile
  /** Whether a Community has topics. */
  hasTopics: boolean
  fields: CustomFields
  createdAt: number
  /** When the profile last changed. */
  changedAt: number
  members: Map<string, Member>
  /** Until when a member may not send messages. */
  muted: Map<string, number>
  /** Until when a user may not join. */
  banned: Map<string, number>
  /** Who applied to join, and waits for an admin. */
  applicants: Set<string>
  /** Who was made an admin of an AVChatRoom. They need not be members. */
  roomAdmins: Set<string>
  /** Members of an AVChatRoom who lost the connection. */
  away: Set<string>
  /** The marks of members of an AVChatRoom. */
  marks: Map<string, Set<number>>
  attributes: Map<string, string>
  counters: Map<string, number>
  topics: Map<string, Topic>
  /** Sequence number of the last message. */
  lastSeq: number
  lastMessageAt: number
  /** How many messages were sent in the current second. */
  sent: { second: number; count: number }
  /** How many times the attributes were written in the current second. */
  written: { second: number; count: number }
}

/** What the simulator knows of groups. */
export interface GroupState {
  groups: Map<string, Group>
  /** The IDs of all groups, and those of each type. */
  listings: Map<string | undefined, Listing>
  /** The IDs of the groups that each user is in. */
  joined: Map<string, Set<string>>
  /** Numbers groups and topics. */
  nextGroup: number
}

export function createGroupState(): GroupState {
  return { groups: new Map(), listings: new Map(), joined: new Map(), nextGroup: 1 }
}

/** A group without members. */
export function newGroup(given: Pick<Group, 'id' | 'type' | 'name' | 'owner' | 'profile' | 'hasTopics' | 'fields' | 'createdAt'>): Group {
  return {
    ...given,
    changedAt: given.createdAt,
    members: new Map(),
    muted: new Map(),
    banned: new Map(),
    applicants: new Set(),
    roomAdmins: new Set(),
    away: new Set(),
    marks: new Map(),
    attributes: new Map(),
    counters: new Map(),
    topics: new Map(),
    lastSeq: 0,
    lastMessageAt: 0,
    sent: { second: 0, count: 0 },
    written: { second: 0, count: 0 },
  }
}

export function addGroup({ groups, listings }: GroupState, group: Group): void {
  groups.set(group.id, group)
  for (const key of [undefined, group.type]) {
    const listing = listings.get(key) ?? createListing()
    addTo(listing, group.id)
    listings.set(key, listing)
  }
}

/** With the group go its topics, attributes and counters. */
export function removeGroup(state: GroupState, group: Group): void {
  const { groups, listings } = state
  groups.delete(group.id)
  for (const key of [undefined, group.type]) {
    const listing = listings.get(key)
    if (listing !== undefined) deleteFrom(listing, group.id)
  }
  for (const account of group.members.keys()) forget(state, group, account)
}

/** @param joinedAt Unix seconds */
export function addMember({ joined }: GroupState, group: Group, account: string, role: string, joinedAt: number): Member {
  const member = { joinedAt, role, nameCard: '', msgFlag: usualMsgFlag(group.type), readSeq: 0, lastSentAt: 0, fields: new Map() }
  group.members.set(account, member)
  group.applicants.delete(account)
  const groups = joined.get(account) ?? new Set()
  joined.set(account, groups.add(group.id))
  return member
}

/** Answers whether the account was a member. */
export function removeMember(state: GroupState, group: Group, account: string): boolean {
  if (!group.members.delete(account)) return false
  group.marks.delete(account)
  group.away.delete(account)
  forget(state, group, account)
  return true
}

function forget({ joined }: GroupState, group: Group, account: string): void {
  const groups = joined.get(account)
  groups?.delete(group.id)
  if (groups?.size === 0) joined.delete(account)
}

/** How members take messages if they say nothing (1047/33529). Meeting and AVChatRoom do not push to users who are offline. */
function usualMsgFlag(type: string): string {
  return ['ChatRoom', 'Meeting', 'AVChatRoom'].includes(type) ? 'AcceptNotNotify' : 'AcceptAndNotify'
}

const nextSerial = (state: GroupState): string => (state.nextGroup++).toString(36).toUpperCase().padStart(9, '0')

/** A group ID of the form that Chat gives, such as @TGS#1A2B3C4D5. The ID of a Community begins with @TGS#_. */
export function makeGroupId(state: GroupState, type: string): string {
  const serial = nextSerial(state)
  return type === 'Community' ? `@TGS#_@TGS#c${serial}` : `@TGS#2${serial}`
}

/** A topic ID of the form that Chat gives. */
export function makeTopicId(state: GroupState, group: Group): string {
  return `${group.id}@TOPIC#_@TOPIC#c${nextSerial(state)}`
}
