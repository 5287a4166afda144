import type { RequestOf } from './api.ts'
import type { Group } from './state/groups.ts'
import type { KeptInGroup } from './state/messages.ts'

/** The request to send a group message. */
export type GroupRequest = RequestOf<'group_open_http_svc/send_group_msg'>

/** The request to send a one-to-one message. */
export type DirectRequest = RequestOf<'openim/sendmsg'>

/** The request to send a message of an official account. */
export type OfficialAccountRequest = RequestOf<'official_account_open_http_svc/send_official_account_msg'>

/** A group message, with the values that the receiver may have replaced. */
export interface GroupMessage {
  group: Group
  request: GroupRequest
  from: string
  /** In whose name the request was made. */
  operator: string
}

/** A one-to-one message, with the values that the receiver may have replaced, and what Chat identifies it by. */
export interface DirectMessage {
  request: DirectRequest
  from: string
  seq: number
  /** Unix seconds. */
  time: number
  key: string
}

/** A group message that was not delivered, as it was sent. Fields of type unknown may break the contract. */
export interface RefusedMessage {
  groupId: string
  /** Empty where the group does not exist. */
  type: string
  from: string
  operator: string
  random: unknown
  isOnlineOnly: boolean
  body: unknown
  cloudCustomData: unknown
}

/** What the callbacks before and after a group message say of it. */
export function groupContent({ group, request, from, operator }: GroupMessage) {
  const { Random, OnlineOnlyFlag = 0, MsgBody, CloudCustomData, TopicId } = request
  return {
    GroupId: group.id,
    Type: group.type,
    From_Account: from,
    Operator_Account: operator,
    Random,
    OnlineOnlyFlag: onlineOnly(OnlineOnlyFlag > 0, group.type),
    MsgBody,
    ...given({ CloudCustomData, TopicId }),
  }
}

/** What the callbacks before and after a one-to-one message say of it. */
export function directContent({ request, from, seq, time, key }: DirectMessage) {
  const { To_Account, MsgRandom, MsgLifeTime, MsgBody, CloudCustomData } = request
  return {
    From_Account: from,
    To_Account,
    MsgSeq: seq,
    MsgRandom,
    MsgTime: time,
    MsgKey: key,
    // A message that is kept for no time reaches only a user who is online.
    OnlineOnlyFlag: flag(MsgLifeTime === 0),
    MsgBody,
    ...given({ CloudCustomData }),
  }
}

/** What the callbacks before and after a message of an official account say of it. */
export function officialAccountContent({ Official_Account, OnlineOnlyFlag = 0, MsgBody, CloudCustomData }: OfficialAccountRequest) {
  return { Official_Account, OnlineOnlyFlag, MsgBody, ...given({ CloudCustomData }) }
}

/** What moderation finds in a message: the words, and the texts of the first element that has any of them. */
export interface Intercepted {
  isCustom: boolean
  texts: string[]
  words: string[]
}

/** The first element of a message that has a banned word. */
export function interceptedIn(body: GroupRequest['MsgBody'], bannedWords: readonly string[]): Intercepted | undefined {
  if (bannedWords.length === 0) return undefined
  for (const { MsgType: type, MsgContent: content } of body) {
    const texts = Object.values(content).filter((value) => typeof value === 'string')
    const words = bannedWords.filter((word) => texts.some((text) => text.includes(word)))
    if (words.length > 0) return { isCustom: type === 'TIMCustomElem', texts, words }
  }
  return undefined
}

/** OnlineOnlyFlag of a group message. An AVChatRoom ignores it. */
export function onlineOnly(isOnlineOnly: boolean, type: string): 0 | 1 {
  return flag(isOnlineOnly && type !== 'AVChatRoom')
}

function flag(isSet: boolean): 0 | 1 {
  return isSet ? 1 : 0
}

/** Whether the request forbids the callback before or after the message. */
export function forbids({ ForbidCallbackControl: list = [] }: { ForbidCallbackControl?: string[] }, which: 'Before' | 'After'): boolean {
  return list.includes(`Forbid${which}SendMsgCallback`)
}

/** The fields that have a value. */
export function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(pairs) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }
}

/** How many members have read a message, and how many have not. Its sender counts as neither. */
export function receiptsOf(group: Group, { from, readers }: KeptInGroup): { ReadNum: number; UnreadNum: number } {
  const others = group.members.size - (group.members.has(from) ? 1 : 0)
  return { ReadNum: readers.length, UnreadNum: Math.max(0, others - readers.length) }
}
