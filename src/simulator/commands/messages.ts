import { quotas } from '../api.ts'
import { byteLength, type Call, type Commands, command, type Permit, question, RestError, seconds } from '../call.ts'
import {
  type DirectMessage,
  type DirectRequest,
  directContent,
  forbids,
  type GroupMessage,
  type GroupRequest,
  given,
  groupContent,
} from '../message.ts'
import type { Group } from '../state.ts'
import { findGroup } from './groups.ts'
import { checkGroupSender, checkSender } from './mutes.ts'

/** The only text of an ErrorInfo that a page shows. */
const tooFrequent = 'msg count exceeds limit,please retry later'

/** The code for a message whose webhook failed (1047/34348). No page says that it holds for groups too; that is our choice. */
const blocked = 80_003

type Body = GroupRequest['MsgBody']

/** @throws RestError with this code for a body that is too long, 80001 for one with a banned word */
function checkBody(body: Body, bannedWords: readonly string[], tooLong: number): void {
  if (byteLength(JSON.stringify(body)) > quotas.messageBytes)
    throw new RestError(tooLong, `the message is longer than ${quotas.messageBytes} bytes`)
  if (bannedWords.length === 0) return
  const texts = textsOf(body)
  const word = bannedWords.find((banned) => texts.some((each) => each.includes(banned)))
  if (word !== undefined) throw new RestError(80001, 'the text contains sensitive content')
}

function textsOf(body: Body): string[] {
  return body.flatMap(({ MsgContent: content }) => Object.values(content).filter((value) => typeof value === 'string'))
}

/** The sender. A client sends in its own name, whatever From_Account says. */
function senderOf({ request, isAdmin, identifier }: Call<{ From_Account?: unknown }>): string {
  return isAdmin && typeof request.From_Account === 'string' ? request.From_Account : identifier
}

/** The same call, with what the receiver replaced in its message. */
function withReplaced<Request extends GroupRequest | DirectRequest>(call: Call<Request>, { fields }: Permit): Call<Request> {
  const { MsgBody, CloudCustomData } = fields
  return { ...call, request: { ...call.request, ...given({ MsgBody, CloudCustomData }) } }
}

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

/** Calls `tell` with the refusal if a message is refused. */
function telling<Value>(tell: (refusal: RestError) => void, act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    if (error instanceof RestError) tell(error)
    throw error
  }
}

/** @throws RestError if the sender may not send this message to the group */
function checkGroupMessage(call: Call<GroupRequest>): GroupMessage {
  const { request, isAdmin, identifier, now } = call
  const group = findGroup(call, request.GroupId)
  const from = senderOf(call)
  const isFromAdmin = isAdmin && request.From_Account === undefined
  if (!isFromAdmin && group.type !== 'AVChatRoom' && !group.members.has(from))
    throw new RestError(10007, 'the sender is not a member of the group')
  if (seconds(now) < (group.muted.get(from) ?? 0)) throw new RestError(10017, 'the sender is muted')
  if (!isFromAdmin) checkGroupSender(call, from)
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

/** Checks a one-to-one message, and tells the rules if it is refused. */
function checkDirectMessage(call: Call<DirectRequest>): DirectMessage {
  const { request, serial, cameAt } = call
  const { MsgSeq: seq = serial, MsgRandom: random } = request
  const time = seconds(cameAt)
  const message = { request, from: senderOf(call), seq, time, key: `${seq}_${random}_${time}` }
  const tell = ({ code, message: info }: RestError) => call.tell({ kind: 'direct-message', message, errorCode: code, errorInfo: info })
  telling(tell, () => {
    if (!call.isAdmin) checkSender(call, message.from, request.To_Account)
    checkBody(request.MsgBody, call.bannedWords, 93_000)
  })
  return message
}

export const messageCommands = {
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
        call.tell({ kind: 'message-sent', message, seq, time })
        return { MsgTime: time, MsgSeq: seq }
      })
    },
    {
      asks: question('Group.CallbackBeforeSendMsg', blocked, (call: Call<GroupRequest>) => {
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
  'openim/sendmsg': command(
    (call, permit) => {
      const message = checkDirectMessage(withReplaced(call, permit))
      if (permit.effect !== 'discard') call.tell({ kind: 'direct-message', message, errorCode: 0, errorInfo: 'send msg succeed' })
      return { MsgTime: message.time, MsgKey: message.key, MsgId: String(call.serial) }
    },
    {
      asks: question('C2C.CallbackBeforeSendMsg', blocked, (call: Call<DirectRequest>) =>
        forbids(call.request, 'Before') ? undefined : directContent(checkDirectMessage(call)),
      ),
    },
  ),
  'openim/batchsendmsg': command(({ request, serial, now, bannedWords }) => {
    const most = quotas.recipientsPerBatch
    if (request.To_Account.length > most) throw new RestError(90011, `at most ${most} recipients at once`)
    checkBody(request.MsgBody, bannedWords, 93_000)
    return { MsgKey: `${serial}_${request.MsgRandom}_${seconds(now)}`, MsgId: String(serial) }
  }),
} satisfies Commands
