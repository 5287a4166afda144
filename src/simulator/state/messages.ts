import type { GroupRequest } from '../message.ts'

/** A pair of key and value of a message. A deleted pair has an empty value. */
export interface Extension {
  Key: string
  Value: string
  Seq: number
}

/** What an app or its users attached to a message later. */
export interface Extensions {
  pairs: Map<string, Extension>
  /** The newest version of all pairs. */
  latest: number
  /** The version at which all pairs were deleted. */
  cleared: number
  /** How many pairs were changed in the current minute. */
  changes: { minute: number; count: number }
}

/** A message as Chat keeps it. */
interface Kept {
  from: string
  seq: number
  random: number
  /** Unix seconds. */
  time: number
  body: GroupRequest['MsgBody']
  data?: string | undefined
  isRecalled: boolean
  /** Whether the sender asked for read receipts. */
  asksReceipt: boolean
  isExtensible: boolean
  extensions?: Extensions
  /** Length of the message, in characters. */
  length: number
}

export interface KeptDirect extends Kept {
  to: string
  key: string
  isPeerRead: boolean
  /** Whether it counts as unread until the receiver has read it. */
  counts: boolean
  /** Which of the two users do not see it. */
  hiddenFrom: Set<string>
}

export interface KeptInGroup extends Kept {
  /** 1 High, 2 Normal, 3 Low. */
  priority: number
  /** It has a number, and nothing else: it was deleted, or it was for members who were online. */
  isPlace: boolean
  readers: Set<string>
}

/** What one of the two users of a conversation has of it. */
export interface Side {
  unread: number
  /** Time of the conversation in the user's list, Unix seconds. Undefined if it is not in the list. */
  listedAt?: number
}

export interface Conversation {
  messages: KeptDirect[]
  sides: Map<string, Side>
}

/** The messages of a group or of a topic. The numbers of its messages follow each other without a gap. */
export interface Timeline {
  messages: KeptInGroup[]
  /** Number of the last message there ever was. */
  lastSeq: number
}

/** The history, as far as it is kept. */
export interface Messages {
  /** By the two users, see {@link pairOf}; the one that was used last stands last. */
  conversations: Map<string, Conversation>
  /** With whom each user has a conversation. */
  peers: Map<string, Set<string>>
  /** By ID of the group or the topic. */
  timelines: Map<string, Timeline>
  /** Up to which message a user has deleted the conversation of a group: by user, then by group. */
  left: Map<string, Map<string, number>>
  /** How many broadcasts there were. */
  broadcasts: number
  /** Length of all one-to-one messages, in characters. */
  length: number
}

export function createMessages(): Messages {
  return { conversations: new Map(), peers: new Map(), timelines: new Map(), left: new Map(), broadcasts: 0, length: 0 }
}
