import { type ItemOf, quotas } from '../api.ts'
import { byteLength, type Call, type CallContext, type Commands, command, RestError, reading, seconds } from '../call.ts'
import { given } from '../message.ts'
import type { Group } from '../state/groups.ts'
import type { KeptInGroup } from '../state/messages.ts'
import { rewrite } from '../state/shelf.ts'
import { findInGroup, messagesIn } from '../state/timelines.ts'
import { findGroup, isBroadcast } from './group-checks.ts'
import { checkBody } from './sending.ts'
import { placeOf } from './topics.ts'

/** A group that keeps its messages. @throws RestError with this code for one that does not, those of findGroup for none */
function findKeeping(call: Call<{ GroupId: string }>, code: number): Group {
  const group = findGroup(call, call.request.GroupId)
  if (isBroadcast(group.type)) throw new RestError(code, `an ${group.type} keeps no messages`)
  return group
}

/**
 * An admin may recall any message, however old it is (1047/34965). A client recalls its own for 2 minutes, and as owner or admin of the
 * group those of others; that no other may is inferred.
 *
 * @returns the code, 0 if it may
 */
function whyNotRecalled({ isAdmin, identifier, now }: CallContext, { members }: Group, { from, time }: KeptInGroup): number {
  if (isAdmin) return 0
  const { role = '' } = members.get(identifier) ?? {}
  if (from !== identifier && role !== 'Owner' && role !== 'Admin') return 10007
  return seconds(now) - time > quotas.recallSeconds ? 10031 : 0
}

type Read = ItemOf<'group_open_http_svc/group_msg_get_simple', 'RspMsgList'>

function describe({ from, seq, random, time, body, isPlace, isRecalled, priority }: KeptInGroup): Read {
  return {
    From_Account: from,
    IsPlaceMsg: isPlace ? 1 : isRecalled ? 2 : 0,
    // That a recalled message has no body either is our choice.
    MsgBody: isPlace || isRecalled ? [] : body,
    MsgPriority: priority,
    MsgRandom: random,
    MsgSeq: seq,
    MsgTimeStamp: time,
  }
}

export const groupHistoryCommands = {
  'group_open_http_svc/group_msg_get_simple': reading((call) => {
    const { ReqMsgNumber: asked, ReqMsgSeq: from = Number.MAX_SAFE_INTEGER, WithRecalledMsg, TopicId } = call.request
    const group = findKeeping(call, 10007)
    const page: Read[] = []
    const most = Math.min(asked, quotas.historyPerPage)
    // Recalled messages are passed over. So the page is empty only if there are no further messages, and a client that goes on comes to an end.
    for (const message of messagesIn(call.state.messages, placeOf(group, TopicId).id).toReversed()) {
      if (page.length === most) break
      if (message.seq <= from && (WithRecalledMsg === 1 || !message.isRecalled)) page.push(describe(message))
    }
    const isWhole = asked <= quotas.historyPerPage || page.length < most
    return { GroupId: group.id, IsFinished: isWhole ? 1 : 0, RspMsgList: page } as const
  }),
  'group_open_http_svc/group_msg_recall': command((call) => {
    const { MsgSeqList: list, TopicId: topic, Reason = '' } = call.request
    const group = findKeeping(call, 10033)
    const most = quotas.recallsPerCall
    if (list.length > most) throw new RestError(10004, `at most ${most} messages at once`)
    if (byteLength(Reason) > quotas.recallReasonBytes) throw new RestError(10004, `Reason is longer than ${quotas.recallReasonBytes} bytes`)
    const { id } = placeOf(group, topic)
    const results = list.map(({ MsgSeq: seq }) => {
      const message = findInGroup(call.state.messages, id, seq)
      if (message === undefined) return { MsgSeq: seq, RetCode: 10030 }
      // The code for a message that was recalled already is on no page; this one is our choice.
      if (message.isRecalled) return { MsgSeq: seq, RetCode: 10032 }
      const code = whyNotRecalled(call, group, message)
      if (code === 0) message.isRecalled = true
      return { MsgSeq: seq, RetCode: code }
    })
    const seqs = results.filter(({ RetCode }) => RetCode === 0).map(({ MsgSeq }) => MsgSeq)
    if (seqs.length > 0) call.tell({ kind: 'messages-recalled', group, topic, operator: call.identifier, seqs })
    return { RecallRetList: results }
  }),
  'group_open_http_svc/delete_group_msg_by_sender': command((call) => {
    const { Sender_Account: sender, TopicId, GroupId: id } = call.request
    const place = placeOf(findGroup(call, id), TopicId)
    const last = messagesIn(call.state.messages, place.id).slice(-quotas.messagesBySender)
    for (const message of last) if (message.from === sender) message.isRecalled = true
    return undefined
  }),
  'group_open_http_svc/clear_group_msg': command((call) => {
    const { MsgSeq: until = Number.MAX_SAFE_INTEGER } = call.request
    const group = findKeeping(call, 10035)
    for (const message of messagesIn(call.state.messages, group.id)) if (message.seq <= until) message.isPlace = true
    return undefined
  }),
  'openim/modify_group_msg': command((call) => {
    const { MsgSeq: seq, MsgBody: body, CloudCustomData: data, TopicId: topic } = call.request
    if (body === undefined && data === undefined) throw new RestError(20001, 'there is neither MsgBody nor CloudCustomData')
    const group = findKeeping(call, 10007)
    if (body !== undefined) checkBody(body, call.bannedWords, 93_000)
    if (!call.isAdmin && !group.members.has(call.identifier)) throw new RestError(10007, 'the user is not a member of the group')
    const message = findInGroup(call.state.messages, placeOf(group, topic).id, seq)
    // No page has the code for a message that does not exist; that of a recall is our choice.
    if (message === undefined) throw new RestError(10030, 'there is no such message')
    rewrite(call.state.messages.timelines, message, given({ body, data }))
    call.tell({ kind: 'message-edited', group, topic, operator: call.identifier, message })
    return undefined
  }),
} satisfies Commands
