import { type ExtrasOf, type ItemOf, quotas } from '../api.ts'
import { byteLength, type Call, type Commands, command, RestError, reading, seconds } from '../call.ts'
import { given } from '../message.ts'
import { isUnknown } from '../state/accounts.ts'
import { conversationOf, findDirect, hide, readUntil, unreadIn, unreadOf } from '../state/conversations.ts'
import type { KeptDirect } from '../state/messages.ts'
import { rewrite } from '../state/shelf.ts'
import { checkBody } from './sending.ts'

const isKey = (key: string) => /^\d+_\d+_\d+$/.test(key)

/** @throws RestError 90054 for a malformed key, 20022 for one that no message of this sender to this receiver has */
export function findMessage({ state }: Pick<Call<unknown>, 'state'>, from: string, to: string, key: string): KeptDirect {
  if (!isKey(key)) throw new RestError(90054, 'the MsgKey is not valid')
  const message = findDirect(state.messages, from, to, key)
  if (message === undefined) throw new RestError(20022, 'there is no such message')
  return message
}

type Read = ItemOf<'openim/admin_getroammsg', 'MsgList'>

function describe({ from, to, seq, random, time, key, body, data, isRecalled, isPeerRead }: KeptDirect): Read {
  return {
    From_Account: from,
    To_Account: to,
    MsgSeq: seq,
    MsgRandom: random,
    MsgTimeStamp: time,
    MsgFlagBits: isRecalled ? 8 : 0,
    IsPeerRead: isPeerRead ? 1 : 0,
    MsgKey: key,
    MsgBody: body,
    ...given({ CloudCustomData: data }),
  }
}

/** The newest messages of a list, the oldest of them first: as many as are asked for and as fit into a reply, but one at least. */
function newest(list: readonly KeptDirect[], most: number): Read[] {
  const page: Read[] = []
  let left = quotas.historyReplyBytes
  for (const message of list.toReversed()) {
    const read = describe(message)
    left -= byteLength(JSON.stringify(read))
    if (page.length === most || (left < 0 && page.length > 0)) break
    page.unshift(read)
  }
  return page
}

export const directHistoryCommands = {
  'openim/admin_getroammsg': command(({ request, state }) => {
    const { Operator_Account: account, Peer_Account: peer, MaxCnt, MinTime, MaxTime, LastMsgKey } = request
    const kept = conversationOf(state.messages, account, peer)?.messages ?? []
    const span = kept
      .filter(({ time, hiddenFrom }) => MinTime <= time && time <= MaxTime && !hiddenFrom.includes(account))
      .sort((one, other) => one.time - other.time || one.seq - other.seq)
    const last = span.findIndex(({ key }) => key === LastMsgKey)
    const older = last < 0 ? span : span.slice(0, last)
    const page = newest(older, MaxCnt)
    return {
      Complete: page.length === older.length ? 1 : 0,
      MsgCnt: page.length,
      LastMsgTime: page[0]?.MsgTimeStamp ?? 0,
      LastMsgKey: page[0]?.MsgKey ?? '',
      MsgList: page,
    } as const
  }),
  'openim/admin_msgwithdraw': command((call) => {
    const { From_Account: from, To_Account: to, MsgKey: key } = call.request
    const message = findMessage(call, from, to, key)
    if (message.isRecalled) throw new RestError(20023, 'the message was recalled already')
    // An admin may recall a message however old it is (1047/35015).
    if (!call.isAdmin && seconds(call.now) - message.time > quotas.recallSeconds) throw new RestError(20016, 'the message is too old')
    message.isRecalled = true
    call.tell({ kind: 'direct-recalled', message, unread: unreadOf(call.state.messages, to) })
    return undefined
  }),
  'openim/admin_set_msg_read': command(({ request, state, now, tell }) => {
    const { Report_Account: account, Peer_Account: peer, MsgReadTime: time } = request
    const until = time === undefined ? seconds(now) : Number(time)
    readUntil(state.messages, account, peer, until)
    tell({ kind: 'direct-read', account, peer, until, unread: unreadOf(state.messages, account) })
    return undefined
  }),
  'openim/get_c2c_unread_msg_num': reading(({ request, state }): ExtrasOf<'openim/get_c2c_unread_msg_num'> => {
    const { To_Account: account, Peer_Account: peers } = request
    if (isUnknown(state.accounts, account)) throw new RestError(90003, 'To_Account does not exist')
    if (peers === undefined) return { AllC2CUnreadMsgNum: unreadOf(state.messages, account) }
    const most = quotas.unreadPerCall
    if (peers.length > most) throw new RestError(90018, `at most ${most} accounts at once`)
    const failed = peers.filter((peer) => isUnknown(state.accounts, peer))
    const counted = peers.filter((peer) => !failed.includes(peer))
    return {
      C2CUnreadMsgNumList: counted.map((peer) => ({ Peer_Account: peer, C2CUnreadMsgNum: unreadIn(state.messages, account, peer) })),
      ...(failed.length > 0 && { ErrorList: failed.map((peer) => ({ Peer_Account: peer, ErrorCode: 70107 })) }),
    }
  }),
  'openim/modify_c2c_msg': command((call) => {
    const { From_Account: from, To_Account: to, MsgKey: key, MsgBody: body, CloudCustomData: data } = call.request
    if (body === undefined && data === undefined) throw new RestError(20001, 'there is neither MsgBody nor CloudCustomData')
    if (body !== undefined) checkBody(body, call.bannedWords, 93_000)
    if (!call.isAdmin && ![from, to].includes(call.identifier)) throw new RestError(90009, 'the message is of other users')
    // No page has the code for a message that does not exist; that of a recall is our choice.
    const message = findMessage(call, from, to, key)
    rewrite(call.state.messages.conversations, message, given({ body, data }))
    call.tell({ kind: 'direct-edited', message, operator: call.identifier })
    return undefined
  }),
  'openim/c2c_msg_read_receipt': command((call) => {
    const { Operator_Account: account, Peer_Account: peer, C2CMsgInfo: list } = call.request
    // The codes are on no page; those of a recall are our choice.
    const messages = list.map(({ From_Account, To_Account, MsgKey }) => {
      if (From_Account !== peer || To_Account !== account)
        throw new RestError(20001, 'the message is not from Peer_Account to Operator_Account')
      const message = findMessage(call, peer, account, MsgKey)
      if (!message.asksReceipt) throw new RestError(20001, 'the message was sent without IsNeedReadReceipt 1')
      return message
    })
    for (const message of messages) message.isPeerRead = true
    if (messages.length > 0) call.tell({ kind: 'direct-receipts', account, peer, messages })
    return undefined
  }),
  'openim/delete_c2c_msg_ramble': command(({ request, state }) => {
    const { Operator_Account: account, Peer_Account: peer, MsgKeyList: keys } = request
    const most = quotas.deletionsPerCall
    if (keys.length > most) throw new RestError(20001, `at most ${most} messages at once`)
    const wanted = new Set(keys)
    const kept = conversationOf(state.messages, account, peer)?.messages ?? []
    hide(
      kept.filter(({ key }) => wanted.has(key)),
      account,
    )
    return { InvalidMsgKeyList: keys.filter((key) => !isKey(key)) }
  }),
} satisfies Commands
