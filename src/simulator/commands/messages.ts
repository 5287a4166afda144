import { quotas, type RequestOf } from '../api.ts'
import { byteLength, type CallContext, type Commands, command, RestError, seconds } from '../call.ts'
import type { RefusedMessage } from '../fact.ts'
import type { Group } from '../state.ts'
import { findGroup } from './groups.ts'

/** The only text of an ErrorInfo that a page shows. */
const tooFrequent = 'msg count exceeds limit,please retry later'

/** What a message says of itself. The fields of one that breaks its schema may be anything. */
interface Sent extends Omit<RefusedMessage, 'type' | 'operator' | 'isOnlineOnly'> {
  onlineOnlyFlag: unknown
}

/** Tells the rules of a message that was not delivered. */
function tellRefusal({ identifier, tell }: CallContext, refusal: RestError, type: string, sent: Sent): void {
  const { onlineOnlyFlag, ...rest } = sent
  const isOnlineOnly = typeof onlineOnlyFlag === 'number' && onlineOnlyFlag > 0
  const message = { ...rest, type, operator: identifier, isOnlineOnly }
  tell({ kind: 'message-refused', message, errorCode: refusal.code, errorInfo: refusal.message })
}

type MessageElement = RequestOf<'openim/sendmsg'>['MsgBody'][number]

/** @throws RestError with this code for a body that is too long, 80001 for one with a banned word */
function checkBody(body: readonly MessageElement[], bannedWords: readonly string[], tooLong: number): void {
  if (byteLength(JSON.stringify(body)) > quotas.messageBytes)
    throw new RestError(tooLong, `the message is longer than ${quotas.messageBytes} bytes`)
  if (bannedWords.length === 0) return
  const texts = textsOf(body)
  const word = bannedWords.find((banned) => texts.some((each) => each.includes(banned)))
  if (word !== undefined) throw new RestError(80001, 'the text contains sensitive content')
}

function textsOf(body: readonly MessageElement[]): string[] {
  return body.flatMap(({ MsgContent: content }) => Object.values(content).filter((value) => typeof value === 'string'))
}

export const messageCommands = {
  'group_open_http_svc/send_group_msg': command(
    (call) => {
      const { GroupId: groupId, Random: random, MsgBody: body, From_Account: given, CloudCustomData: cloudCustomData } = call.request
      // A client sends in its own name, whatever From_Account says.
      const isFromAdmin = call.isAdmin && given === undefined
      const from = call.isAdmin ? (given ?? call.identifier) : call.identifier
      let group: Group | undefined
      try {
        group = findGroup(call, groupId)
        if (!isFromAdmin && group.type !== 'AVChatRoom' && !group.members.has(from))
          throw new RestError(10007, 'the sender is not a member of the group')
        if (seconds(call.now) < (group.muted.get(from) ?? 0)) throw new RestError(10017, 'the sender is muted')
        checkBody(body, call.bannedWords, 80_002)
        const second = seconds(call.now)
        if (group.sent.second !== second) group.sent = { second, count: 0 }
        if (group.sent.count >= quotas.messagesPerGroupPerSecond) throw new RestError(10023, tooFrequent)
        group.sent.count++
        group.lastSeq++
        group.lastMessageAt = second
        return { MsgTime: second, MsgSeq: group.lastSeq }
      } catch (error) {
        const sent = { groupId, random, from, body, cloudCustomData, onlineOnlyFlag: call.request.OnlineOnlyFlag }
        if (error instanceof RestError) tellRefusal(call, error, group?.type ?? '', sent)
        throw error
      }
    },
    {
      // A message that breaks its schema is not delivered either.
      onInvalid(call, refusal) {
        const { GroupId, Random: random, MsgBody: body, From_Account, CloudCustomData: cloudCustomData, OnlineOnlyFlag } = call.request
        const groupId = typeof GroupId === 'string' ? GroupId : ''
        const from = typeof From_Account === 'string' ? From_Account : call.identifier
        const sent = { groupId, random, from, body, cloudCustomData, onlineOnlyFlag: OnlineOnlyFlag }
        tellRefusal(call, refusal, call.state.groups.get(groupId)?.type ?? '', sent)
      },
    },
  ),
  'group_open_http_svc/send_group_system_notification': command((call) => {
    findGroup(call, call.request.GroupId)
    return undefined
  }),
  'openim/sendmsg': command(({ request, state, now, bannedWords }) => {
    checkBody(request.MsgBody, bannedWords, 93_000)
    const serial = state.nextMessage++
    return { MsgTime: seconds(now), MsgKey: `${serial}_${request.MsgRandom}_${seconds(now)}`, MsgId: String(serial) }
  }),
  'openim/batchsendmsg': command(({ request, state, now, bannedWords }) => {
    const most = quotas.recipientsPerBatch
    if (request.To_Account.length > most) throw new RestError(90011, `at most ${most} recipients at once`)
    checkBody(request.MsgBody, bannedWords, 93_000)
    const serial = state.nextMessage++
    return { MsgKey: `${serial}_${request.MsgRandom}_${seconds(now)}`, MsgId: String(serial) }
  }),
} satisfies Commands
