import { quotas } from '../api.ts'
import { byteLength, type Call, type Command, RestError, seconds } from '../call.ts'
import type { Group } from '../state.ts'
import { findGroup } from './groups.ts'

/** The text of the only ErrorInfo that a page shows. */
const tooFrequent = 'msg count exceeds limit,please retry later'

const sendGroupMsg: Command = (call) => {
  const { GroupId: groupId, Random: random, MsgBody: body, From_Account: given, CloudCustomData: cloudCustomData } = call.request
  // A client sends in its own name, whatever it says.
  const isFromAdmin = call.isAdmin && given === undefined
  const from = call.isAdmin ? (given ?? call.identifier) : call.identifier
  let group: Group | undefined
  try {
    group = findGroup(call, groupId)
    if (!isFromAdmin && group.type !== 'AVChatRoom' && !group.members.has(from))
      throw new RestError(10007, 'the sender is not a member of the group')
    if (seconds(call.now) < (group.muted.get(from) ?? 0)) throw new RestError(10017, 'the sender is muted')
    checkBody(body, call.bannedWords)
    const second = seconds(call.now)
    if (group.sent.second !== second) group.sent = { second, count: 0 }
    if (group.sent.count >= quotas.messagesPerGroupPerSecond) throw new RestError(10023, tooFrequent)
    group.sent.count++
    group.lastSeq++
    group.lastMessageAt = second
    return { MsgTime: second, MsgSeq: group.lastSeq }
  } catch (error) {
    if (error instanceof RestError) refuseMessage(call, error, group?.type ?? '', { groupId, random, from, body, cloudCustomData })
    throw error
  }
}

/** Tells the rules of a message that was not delivered. It may be one that did not even have the right form. */
export function refuseMessage(
  call: Pick<Call, 'request' | 'identifier' | 'tell'>,
  { code, message }: RestError,
  type: string,
  sent: { groupId: string; random: unknown; from: string; body: unknown; cloudCustomData: unknown },
): void {
  const { OnlineOnlyFlag: flag } = call.request
  const isOnlineOnly = typeof flag === 'number' && flag > 0
  const refused = { ...sent, type, operator: call.identifier, isOnlineOnly }
  call.tell({ kind: 'message-refused', message: refused, errorCode: code, errorInfo: message })
}

function checkBody(body: unknown, bannedWords: readonly string[], tooLong = 80_002): void {
  const text = JSON.stringify(body)
  if (byteLength(text) > quotas.messageBytes) throw new RestError(tooLong, `the message is longer than ${quotas.messageBytes} bytes`)
  if (bannedWords.length === 0) return
  const texts = textsOf(body)
  const word = bannedWords.find((banned) => texts.some((each) => each.includes(banned)))
  if (word !== undefined) throw new RestError(80001, 'the text contains sensitive content')
}

function textsOf(body: unknown): string[] {
  const elements = body as { MsgContent: Record<string, unknown> }[]
  return elements.flatMap(({ MsgContent: content }) => Object.values(content).filter((value) => typeof value === 'string'))
}

const sendSystemNotification: Command = (call) => {
  findGroup(call, call.request.GroupId)
  return undefined
}

const sendMsg: Command = ({ request, state, now, bannedWords }) => {
  checkBody(request.MsgBody, bannedWords, 93_000)
  const serial = state.nextMessage++
  return { MsgTime: seconds(now), MsgKey: `${serial}_${request.MsgRandom}_${seconds(now)}`, MsgId: String(serial) }
}

const batchSendMsg: Command = ({ request, state, now, bannedWords }) => {
  const most = quotas.recipientsPerBatch
  if (request.To_Account.length > most) throw new RestError(90011, `at most ${most} recipients at once`)
  checkBody(request.MsgBody, bannedWords, 93_000)
  const serial = state.nextMessage++
  return { MsgKey: `${serial}_${request.MsgRandom}_${seconds(now)}`, MsgId: String(serial) }
}

export const messageCommands: Record<string, Command> = {
  'group_open_http_svc/send_group_msg': sendGroupMsg,
  'group_open_http_svc/send_group_system_notification': sendSystemNotification,
  'openim/sendmsg': sendMsg,
  'openim/batchsendmsg': batchSendMsg,
}
