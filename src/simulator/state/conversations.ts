import type { Conversation, KeptDirect, Messages, Side } from './messages.ts'
import { shelve, use } from './shelf.ts'

/** The ID of a conversation: both users, in an order of their own. */
function pairOf(one: string, other: string): string {
  const [first, second] = one < other ? [one, other] : [other, one]
  return `${first.length} ${first} ${second}`
}

export function conversationOf({ conversations }: Messages, one: string, other: string): Conversation | undefined {
  return conversations.entries.get(pairOf(one, other))
}

/**
 * Keeps a one-to-one message.
 *
 * @param listedFor in whose list the conversation comes up
 * @param history how many messages a conversation keeps
 */
export function keepDirect(messages: Messages, message: KeptDirect, listedFor: readonly string[], history: number): void {
  const { conversations } = messages
  const { from, to, time } = message
  const id = pairOf(from, to)
  const conversation = use(conversations, id, () => ({ messages: [], sides: new Map() }))
  for (const account of new Set([from, to])) {
    const side = conversation.sides.get(account) ?? { unread: 0, listedAt: 0 }
    conversation.sides.set(account, side)
    userOf(messages, account).peers.add(account === from ? to : from)
    if (listedFor.includes(account)) side.listedAt = Math.max(side.listedAt, time)
    if (account === to && message.counts) setUnread(messages, conversation, account, side.unread + 1)
  }
  for (const cleared of shelve(conversations, id, conversation.messages, message, history)) forget(messages, cleared)
}

function userOf({ users }: Messages, account: string): { peers: Set<string>; unread: number } {
  const user = users.get(account) ?? { peers: new Set(), unread: 0 }
  users.set(account, user)
  return user
}

function forget(messages: Messages, id: string): void {
  const { conversations, users } = messages
  const sides = conversations.entries.get(id)?.sides ?? new Map<string, Side>()
  // Who writes to himself is both.
  const [one = '', other = one] = sides.keys()
  for (const [account, { unread }] of sides) {
    const user = userOf(messages, account)
    user.unread -= unread
    user.peers.delete(account === one ? other : one)
    if (user.peers.size === 0) users.delete(account)
  }
  conversations.entries.delete(id)
}

function setUnread(messages: Messages, { sides }: Conversation, account: string, count: number): void {
  const side = sides.get(account)
  if (side === undefined) return
  userOf(messages, account).unread += count - side.unread
  side.unread = count
}

/** How many one-to-one messages a user has not read, over all conversations. */
export function unreadOf({ users }: Messages, account: string): number {
  return users.get(account)?.unread ?? 0
}

/** How many messages of a conversation a user has not read. */
export function unreadIn(messages: Messages, account: string, peer: string): number {
  return conversationOf(messages, account, peer)?.sides.get(account)?.unread ?? 0
}

/** What a user got from another up to a time is read. @param until Unix seconds */
export function readUntil(messages: Messages, account: string, peer: string, until: number): void {
  const conversation = conversationOf(messages, account, peer)
  if (conversation === undefined) return
  for (const message of conversation.messages) if (message.to === account && message.time <= until) message.counts = false
  const left = conversation.messages.filter(({ to, counts }) => to === account && counts).length
  setUnread(messages, conversation, account, left)
}

/** A message by its key, also one that was recalled. */
export function findDirect(messages: Messages, from: string, to: string, key: string): KeptDirect | undefined {
  return conversationOf(messages, from, to)?.messages.findLast((message) => message.key === key && message.from === from)
}

/** Who has a conversation with a user that is in the user's list, and its time there, Unix seconds. */
export function listedPeers(messages: Messages, account: string): { peer: string; time: number }[] {
  const peers = messages.users.get(account)?.peers ?? []
  return Array.from(peers, (peer) => ({ peer, time: conversationOf(messages, account, peer)?.sides.get(account)?.listedAt ?? 0 })).filter(
    ({ time }) => time > 0,
  )
}

/** Takes a conversation out of the list of a user. */
export function unlist(messages: Messages, account: string, peer: string): void {
  const side = conversationOf(messages, account, peer)?.sides.get(account)
  if (side !== undefined) side.listedAt = 0
}

/** A user does not see these messages any more. */
export function hide(messages: Iterable<KeptDirect>, account: string): void {
  for (const { hiddenFrom } of messages) if (!hiddenFrom.includes(account)) hiddenFrom.push(account)
}
