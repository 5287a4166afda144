import type { RequestOf } from '../api.ts'

/** What the profile of an official account says. */
export type OfficialAccountProfile = Omit<
  RequestOf<'official_account_open_http_svc/create_official_account'>,
  'Owner_Account' | 'OfficialAccountUserID' | 'MaxSubscriberNum'
>

type MessageRequest = RequestOf<'official_account_open_http_svc/send_official_account_msg'>

/** A message as it was sent, with the values that the receiver may have replaced. */
export interface SentMessage {
  from: string
  seq: number
  random: number
  /** Unix seconds. */
  time: number
  body: MessageRequest['MsgBody']
  isRecalled: boolean
}

/** A subscription. Its number orders the subscriptions of an official account. */
export interface Subscription {
  number: number
  /** Unix seconds. */
  since: number
  customString: string
}

/** An official account as Chat keeps it. Times are Unix seconds, as in the REST API. */
export interface OfficialAccount {
  id: string
  owner: string
  profile: OfficialAccountProfile
  mostSubscribers: number
  createdAt: number
  /** By UserID, in the order of their numbers. */
  subscribers: Map<string, Subscription>
  lastSubscription: number
  /** By MsgKey, oldest first; of messages to everybody only, the latest {@link messagesKept}. */
  messages: Map<string, SentMessage>
  lastSeq: number
  lastMessageAt: number
}

/** How many messages of an official account are kept. Chat keeps them for a time that depends on the plan; the number is our choice. */
export const messagesKept = 1000

export interface OfficialAccounts {
  byId: Map<string, OfficialAccount>
  /** The IDs of the official accounts of each subscriber. */
  bySubscriber: Map<string, Set<string>>
  /** How many IDs Chat has made. */
  made: number
}

export function createOfficialAccounts(): OfficialAccounts {
  return { byId: new Map(), bySubscriber: new Map(), made: 0 }
}

/** An ID of the form that Chat gives, such as @TOA#_@TOA#d1A2B3C4D5. */
export function makeOfficialAccountId(state: OfficialAccounts): string {
  state.made++
  return `@TOA#_@TOA#d${state.made.toString(36).toUpperCase().padStart(9, '0')}`
}

/** @param since Unix seconds */
export function subscribe({ bySubscriber }: OfficialAccounts, account: OfficialAccount, subscriber: string, since: number): void {
  account.subscribers.set(subscriber, { number: ++account.lastSubscription, since, customString: '' })
  const ids = bySubscriber.get(subscriber) ?? new Set()
  bySubscriber.set(subscriber, ids.add(account.id))
}

/** Answers whether the user was a subscriber. */
export function unsubscribe({ bySubscriber }: OfficialAccounts, account: OfficialAccount, subscriber: string): boolean {
  if (!account.subscribers.delete(subscriber)) return false
  const ids = bySubscriber.get(subscriber)
  ids?.delete(account.id)
  if (ids?.size === 0) bySubscriber.delete(subscriber)
  return true
}

/** Its subscribers are subscribers no more. */
export function removeOfficialAccount(state: OfficialAccounts, account: OfficialAccount): void {
  for (const subscriber of [...account.subscribers.keys()]) unsubscribe(state, account, subscriber)
  state.byId.delete(account.id)
}

export function keepMessage({ messages }: OfficialAccount, key: string, message: SentMessage): void {
  messages.set(key, message)
  const [oldest] = messages.keys()
  if (messages.size > messagesKept && oldest !== undefined) messages.delete(oldest)
}
