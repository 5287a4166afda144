import { quotas } from '../api.ts'
import { type Call, type Commands, command, question, RestError, seconds } from '../call.ts'
import { forbids, type GroupMessage, type GroupRequest, groupContent } from '../message.ts'
import type { Group } from '../state/groups.ts'
import { checkGroupSender } from './global-mutes.ts'
import { findGroup } from './group-checks.ts'
import { isMuted, isMutedWithAll } from './mutes.ts'
import { blockedMessage, checkBody, senderOf, telling, withReplaced } from './sending.ts'

/** The only text of an ErrorInfo that a page shows. */
const tooFrequent = 'msg count exceeds limit,please retry later'

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
  const topic = request.TopicId === undefined ? undefined : group.topics.get(request.TopicId)
  const isFromAdmin = isAdmin && request.From_Account === undefined
  const isSilenced = isMuted(group, from, now) || (topic !== undefined && isMuted(topic, from, now))
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

/** Gives the message its number. @throws RestError 10023 for one too many in this second */
function countMessage(group: Group, second: number): number {
  if (group.sent.second !== second) group.sent = { second, count: 0 }
  if (group.sent.count >= quotas.messagesPerGroupPerSecond) throw new RestError(10023, tooFrequent)
  group.sent.count++
  group.lastMessageAt = second
  return ++group.lastSeq
}

export const groupMessageCommands = {
  'group_open_http_svc/send_group_msg': command(
    (call, permit) => {
      const tell = (refusal: RestError) => tellRefusal(call, refusal)
      return telling(tell, () => {
        const message = checkGroupMessage(withReplaced(call, permit))
        const { group } = message
        const time = seconds(call.now)
        // The sender of a message that is dropped sees the number that the next message gets.
        if (permit.effect === 'discard') return { MsgTime: time, MsgSeq: group.lastSeq + 1 }
        const seq = countMessage(group, time)
        const sender = group.members.get(message.from)
        if (sender !== undefined) sender.lastSentAt = time
        call.tell({ kind: 'message-sent', message, seq, time })
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
  'group_open_http_svc/send_group_system_notification': command((call) => {
    findGroup(call, call.request.GroupId)
    return undefined
  }),
} satisfies Commands
