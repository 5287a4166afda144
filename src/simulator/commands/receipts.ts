import { type ExtrasOf, quotas } from '../api.ts'
import { type Call, type Commands, command, RestError, reading } from '../call.ts'
import { receiptsOf } from '../message.ts'
import type { Group } from '../state/groups.ts'
import type { KeptInGroup } from '../state/messages.ts'
import { findInGroup } from '../state/timelines.ts'
import { findGroup } from './group-checks.ts'
import { hasReceipts } from './group-messages.ts'

/** @throws RestError 10007 for a group whose messages have no read receipts, those of findGroup for none */
function findWithReceipts(call: Call<{ GroupId: string }>): Group {
  const group = findGroup(call, call.request.GroupId)
  if (!hasReceipts(group.type)) throw new RestError(10007, `messages of a ${group.type} have no read receipts`)
  return group
}

/** A message whose sender asked for read receipts. */
function findAsking({ state }: Call<unknown>, group: Group, seq: number): KeptInGroup | undefined {
  const message = findInGroup(state.messages, group.id, seq)
  return message?.asksReceipt ? message : undefined
}

export const receiptCommands = {
  'group_open_http_svc/group_msg_receipt': command((call) => {
    const { From_Account: reader, MsgSeqList: list } = call.request
    const group = findWithReceipts(call)
    const most = quotas.receiptsPerCall
    if (list.length > most) throw new RestError(10004, `at most ${most} messages at once`)
    if (!group.members.has(reader)) throw new RestError(10007, 'who has read is not a member of the group')
    const found = list.map(({ MsgSeq: seq }) => {
      const message = findAsking(call, group, seq)
      if (message === undefined) throw new RestError(10062, `message ${seq} does not exist, or was sent without NeedReadReceipt 1`)
      return message
    })
    const messages = found.filter(({ from, readers }) => from !== reader && !readers.includes(reader))
    for (const { readers } of messages) readers.push(reader)
    if (messages.length > 0) call.tell({ kind: 'receipts-changed', group, messages })
    return undefined
  }),
  'group_open_http_svc/get_group_msg_receipt': reading((call) => {
    const group = findWithReceipts(call)
    const receipts = call.request.MsgSeqList.map(({ MsgSeq: seq }) => {
      const message = findAsking(call, group, seq)
      return message === undefined ? { Code: 10062, MsgSeq: seq } : { Code: 0, MsgSeq: seq, ...receiptsOf(group, message) }
    })
    return { GroupMsgReceiptList: receipts }
  }),
  'group_open_http_svc/get_group_msg_receipt_detail': reading((call): ExtrasOf<'group_open_http_svc/get_group_msg_receipt_detail'> => {
    const { MsgSeq: seq, Filter: filter, Cursor: cursor, Count: count } = call.request
    const group = findWithReceipts(call)
    const message = seq === undefined ? undefined : findAsking(call, group, seq)
    if (message === undefined) throw new RestError(10062, 'the message does not exist, or was sent without NeedReadReceipt 1')
    const { readers, from } = message
    const accounts = filter === 0 ? readers : [...group.members.keys()].filter((account) => account !== from && !readers.includes(account))
    const start = Number(cursor)
    if (!Number.isSafeInteger(start) || start < 0) throw new RestError(10004, 'Cursor is not that of a page before')
    const end = start + Math.min(count, quotas.readersPerPage)
    const page = accounts.slice(start, end)
    const isLast = end >= accounts.length ? 1 : 0
    return {
      Cursor: isLast ? '0' : String(end),
      IsFinished: isLast,
      IsFinish: isLast,
      MsgSeq: message.seq,
      ...(filter === 0
        ? { ReadList: page.map((account) => ({ Read_Account: account })) }
        : { UnreadList: page.map((account) => ({ Unread_Account: account })) }),
    }
  }),
} satisfies Commands
