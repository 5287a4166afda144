import type { RequestOf } from '../api.ts'
import { createShelf, type Shelf } from './shelf.ts'

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
  /** How many times pairs were changed in the current minute. */
  changes: { minute: number; count: number }
}

/** A message as Chat keeps it. */
export interface Kept {
  from: string
  seq: number
  random: number
  /** Unix seconds. */
  time: number
  body: RequestOf<'openim/sendmsg'>['MsgBody']
  data?: string | undefined
  isRecalled: boolean
  /** Whether the sender asked for read receipts. */
  asksReceipt: boolean
  isExtensible: boolean
  extensions?: Extensions
}

export interface KeptDirect extends Kept {
  to: string
  key: string
  /** Whether the receiver sent a read receipt. */
  isPeerRead: boolean
  /** Whether it counts as unread until the receiver has read it. */
  counts: boolean
  /** Who of the two users does not see it. */
  hiddenFrom: string[]
}

export interface KeptInGroup extends Kept {
  /** 1 High, 2 Normal, 3 Low. */
  priority: number
  /** It has a number and nothing to read: it was deleted, or it was for members who were online. */
  isPlace: boolean
  readers: string[]
}

/** What one of the two users has of a conversation. */
export interface Side {
  unread: number
  /** Time of the conversation in the user's list, Unix seconds; 0 if it is not in the list. */
  listedAt: number
}

export interface Conversation {
  messages: KeptDirect[]
  sides: Map<string, Side>
}

/** The messages of a group or of a topic. Their numbers follow each other without a gap. */
export interface Timeline {
  messages: KeptInGroup[]
  /** Which users have deleted the group from their lists of conversations, and the number of the last message then. */
  unlistedFor: Map<string, number>
}

/** The history as far as it is kept. */
export interface Messages {
  /** One-to-one conversations, by both users. */
  conversations: Shelf<Conversation>
  /** With whom each user has a conversation, and how many messages of all of them the user has not read. */
  users: Map<string, { peers: Set<string>; unread: number }>
  /** By ID of the group or the topic. */
  timelines: Shelf<Timeline>
  /** How many messages there were to all AVChatRooms. */
  broadcasts: number
}

export function createMessages(): Messages {
  return {
    conversations: createShelf(),
    users: new Map(),
    timelines: createShelf(),
    broadcasts: 0,
  }
}
