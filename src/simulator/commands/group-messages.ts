import { type ExtrasOf, quotas } from '../api.ts'
import { type Call, type Commands, command, question, RestError, seconds } from '../call.ts'
import { refusal } from '../invalid.ts'
import { forbids, type GroupMessage, type GroupRequest, groupContent, onlineOnly } from '../message.ts'
import type { Group, Topic } from '../state/groups.ts'
import type { KeptInGroup } from '../state/messages.ts'
import { keepInGroup, messagesIn } from '../state/timelines.ts'
import { checkGroupSender } from './global-mutes.ts'
import { findGroup, isBroadcast, refuseBroadcast } from './group-checks.ts'
import { isMuted, isMutedWithAll } from './mutes.ts'
import { blockedMessage, checkBody, isSame, isTooLong, senderOf, telling, withReplaced } from './sending.ts'
import { placeOf } from './topics.ts'

/** Tells the rules of a group message that is not delivered. If it breaks its schema, its fields may be anything. */
function tellRefusal(call: Call<{ readonly [Field in keyof GroupRequest]?: unknown }>, refusal: RestError): void {
  const { GroupId, Random: random, MsgBody: body, CloudCustomData: cloudCustomData, OnlineOnlyFlag: flag } = call.request
  const groupId = typeof GroupId === 'string' ? GroupId : ''
  const message = {
    groupId,
    type: call.state.groups.get(groupId)?.type ?? '',
    from: senderOf(call),
    operator: call.identifier,
    random,
    isOnlineOnly: typeof flag === 'number' && flag > 0,
    body,
    cloudCustomData,
  }
  call.tell({ kind: 'message-refused', message, errorCode: refusal.code, errorInfo: refusal.message })
}

/**
 * An admin may send in the name of somebody who is no member (1047/33526). A client may not, unless the group is an AVChatRoom.
 *
 * @throws RestError if the sender may not send to the group
 */
function checkSender(call: Call<GroupRequest>, group: Group, from: string): void {
  const { request, isAdmin, now } = call
  const isInside = group.type === 'AVChatRoom' ? seconds(now) >= (group.banned.get(from) ?? 0) : group.members.has(from)
  // That a banned user is as one who is no member is our choice.
  if (!isAdmin && !isInside) throw new RestError(10007, 'the sender is not a member of the group')
  const place = placeOf(group, request.TopicId)
  const topic = group.topics.get(place.id)
  const isFromAdmin = isAdmin && request.From_Account === undefined
  const isSilenced = isMuted(group, from, now) || isMuted(place, from, now)
  if (isSilenced || (!isFromAdmin && isMutedWithAll(group, topic, from))) throw new RestError(10017, 'the sender is muted')
  if (!isFromAdmin) checkGroupSender(call, from)
}

/** @throws RestError if the sender may not send this message to the group */
function checkGroupMessage(call: Call<GroupRequest>): GroupMessage {
  const { request, identifier } = call
  const group = findGroup(call, request.GroupId)
  const from = senderOf(call)
  checkSender(call, group, from)
  checkBody(request.MsgBody, call.bannedWords, 80_002)
  return { group, request, from, operator: identifier }
}

/** Whether the group takes one more message in this second. It counts towards the rate if so. */
function takesMessage(group: Group, second: number): boolean {
  if (group.sent.second !== second) group.sent = { second, count: 0 }
  if (group.sent.count >= quotas.messagesPerGroupPerSecond) return false
  group.sent.count++
  return true
}

/** Keeps a message that has its number. An AVChatRoom keeps none (1047/34971). */
function keep({ state, history }: Call<unknown>, { type }: Group, place: Group | Topic, message: KeptInGroup): void {
  place.lastSeq = message.seq
  place.lastMessageAt = message.time
  if (!isBroadcast(type)) keepInGroup(state.messages, place.id, message, history)
}

/** Whether members can confirm that they have read messages of this group. Not in a Community (1047/49439). */
export function hasReceipts(type: string): boolean {
  return !isBroadcast(type) && type !== 'Community'
}

const priorities = { High: 1, Normal: 2, Low: 3 }

function keptOf({ group, request, from }: GroupMessage, seq: number, time: number): KeptInGroup {
  const { Random, MsgBody, CloudCustomData, MsgPriority = 'Normal', OnlineOnlyFlag = 0, NeedReadReceipt, SupportMessageExtension } = request
  return {
    ...{ from, seq, time },
    random: Random,
    body: MsgBody,
    data: CloudCustomData,
    isRecalled: false,
    asksReceipt: NeedReadReceipt === 1 && hasReceipts(group.type),
    isExtensible: SupportMessageExtension === 1,
    priority: priorities[MsgPriority],
    isPlace: onlineOnly(OnlineOnlyFlag > 0, group.type) === 1,
    readers: [],
  }
}

/** The message with the same content and random number that was sent shortly before (1047/34959). */
function findDuplicate({ state }: Call<unknown>, { group, request }: GroupMessage, second: number): KeptInGroup | undefined {
  const sent = messagesIn(state.messages, request.TopicId ?? group.id)
  return sent.findLast((each) => second - each.time < quotas.duplicateSeconds && isSame(each, request.Random, request.MsgBody))
}

export const groupMessageCommands = {
  'group_open_http_svc/send_group_msg': command(
    (call, permit) => {
      const tell = (refusal: RestError) => tellRefusal(call, refusal)
      return telling(tell, (): ExtrasOf<'group_open_http_svc/send_group_msg'> => {
        const message = checkGroupMessage(withReplaced(call, permit))
        const { group, request } = message
        const time = seconds(call.now)
        const place = placeOf(group, request.TopicId)
        const duplicate = findDuplicate(call, message, time)
        // What the sender of a duplicate gets is undocumented; that it is the reply to the first one is our choice.
        if (duplicate !== undefined) return { MsgTime: duplicate.time, MsgSeq: duplicate.seq }
        const seq = place.lastSeq + 1
        // The sender of a message that is dropped sees the number that the next message gets.
        if (permit.effect === 'discard') return { MsgTime: time, MsgSeq: seq }
        if (!takesMessage(group, time)) {
          if (call.groupOverflow === 'refuse') throw refusal(10023, 'the group has too many messages in a second')
          return { MsgTime: time, MsgSeq: seq, MsgDropReason: 'MsgFreqCtrl' }
        }
        const kept = keptOf(message, seq, time)
        keep(call, group, place, kept)
        const sender = group.members.get(message.from)
        if (sender !== undefined) sender.lastSentAt = time
        call.tell({ kind: 'message-sent', message, seq, time })
        if (kept.asksReceipt) call.tell({ kind: 'receipts-changed', group, messages: [kept] })
        return { MsgTime: time, MsgSeq: seq }
      })
    },
    {
      asks: question('Group.CallbackBeforeSendMsg', blockedMessage, (call: Call<GroupRequest>) => {
        if (forbids(call.request, 'Before')) return undefined
        const tell = (refusal: RestError) => tellRefusal(call, refusal)
        return groupContent(telling(tell, () => checkGroupMessage(call)))
      }),
      // A message that breaks its schema is not delivered either.
      onInvalid: tellRefusal,
    },
  ),
  'group_open_http_svc/import_group_msg': command((call) => {
    const { MsgList: list, GroupId, TopicId } = call.request
    const group = findGroup(call, GroupId)
    refuseBroadcast(group, 'imports')
    const place = placeOf(group, TopicId)
    const most = quotas.importsPerCall
    if (list.length > most) throw new RestError(10004, `at most ${most} messages at once`)
    const results = list.map(({ From_Account: from, SendTime: time, Random: random = call.serial, MsgBody: body }) => {
      const failed = (code: number) => ({ MsgTime: time, Result: code })
      if (time < place.createdAt || time < place.lastMessageAt || time > seconds(call.now)) return failed(10004)
      if (isTooLong(body)) return failed(80_002)
      const message = { ...{ from, time, random, body }, isRecalled: false, asksReceipt: false, isExtensible: false, readers: [] }
      const seq = place.lastSeq + 1
      keep(call, group, place, { ...message, seq, priority: priorities.Normal, isPlace: false })
      return { MsgSeq: seq, MsgTime: time, Result: 0 }
    })
    return { ImportMsgResult: results }
  }),
  'group_open_http_svc/send_broadcast_msg': command(({ request, state, bannedWords }) => {
    checkBody(request.MsgBody, bannedWords, 80_002)
    return { MsgSeq: ++state.messages.broadcasts }
  }),
  'group_open_http_svc/send_group_system_notification': command((call) => {
    findGroup(call, call.request.GroupId)
    return undefined
  }),
} satisfies Commands
