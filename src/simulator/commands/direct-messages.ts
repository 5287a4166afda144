import { quotas } from '../api.ts'
import { type Call, type Commands, command, question, RestError, seconds } from '../call.ts'
import { type DirectMessage, type DirectRequest, directContent, forbids } from '../message.ts'
import { isUnknown } from '../state/accounts.ts'
import { conversationOf, keepDirect, unreadOf } from '../state/conversations.ts'
import type { KeptDirect } from '../state/messages.ts'
import { checkSender } from './global-mutes.ts'
import { blockedMessage, checkBody, isSame, senderOf, telling, withReplaced } from './sending.ts'

/** Checks a one-to-one message, and tells the rules if it is refused. */
function checkDirectMessage(call: Call<DirectRequest>): DirectMessage {
  const { request, serial, cameAt } = call
  const { MsgSeq: seq = serial, MsgRandom: random } = request
  const time = seconds(cameAt)
  const message = { request, from: senderOf(call), seq, time, key: `${seq}_${random}_${time}` }
  const tell = ({ code, message: info }: RestError) =>
    call.tell({ kind: 'direct-message', message, errorCode: code, errorInfo: info, unread: -1 })
  telling(tell, () => {
    if (!call.isAdmin) checkSender(call, message.from, request.To_Account)
    checkBody(request.MsgBody, call.bannedWords, 93_000)
  })
  return message
}

type Sent = Pick<DirectMessage, 'from' | 'seq' | 'time' | 'key'> & { to: string; request: Omit<DirectRequest, 'To_Account'> }

/** Keeps a message that was sent. The one that is for no time, or for a receiver who is online, is not kept and not counted. */
function keepSent({ state, history }: Call<unknown>, { request, from, to, seq, time, key }: Sent): void {
  const { MsgLifeTime, OnlineOnlyFlag, SendMsgControl: control = [], SyncOtherMachine } = request
  if (MsgLifeTime === 0 || OnlineOnlyFlag === 1) return
  const isSynced = SyncOtherMachine !== 2
  const message: KeptDirect = {
    ...{ from, to, seq, time, key },
    random: request.MsgRandom,
    body: request.MsgBody,
    data: request.CloudCustomData,
    isRecalled: false,
    isPeerRead: false,
    asksReceipt: request.IsNeedReadReceipt === 1,
    isExtensible: request.SupportMessageExtension === 1,
    counts: !control.includes('NoUnread'),
    hiddenFrom: isSynced ? [] : [from],
  }
  const listedFor = control.includes('NoLastMsg') ? [] : isSynced ? [to, from] : [to]
  keepDirect(state.messages, message, listedFor, history)
}

/** The message of the same sender with the same numbers and content that was sent shortly before (269/2282). */
function findDuplicate({ state }: Call<unknown>, { from, seq, time, request }: DirectMessage): KeptDirect | undefined {
  const sent = conversationOf(state.messages, from, request.To_Account)?.messages ?? []
  return sent.findLast(
    (each) =>
      time - each.time < quotas.duplicateSecondsToUser &&
      each.from === from &&
      each.seq === seq &&
      isSame(each, request.MsgRandom, request.MsgBody),
  )
}

export const directMessageCommands = {
  'openim/sendmsg': command(
    (call, permit) => {
      const message = checkDirectMessage(withReplaced(call, permit))
      const { request } = message
      const duplicate = request.MsgSeq === undefined ? undefined : findDuplicate(call, message)
      // What the sender of a duplicate gets is undocumented; that it is the reply to the first one is our choice.
      if (duplicate !== undefined) return { MsgTime: duplicate.time, MsgKey: duplicate.key, MsgId: String(call.serial) }
      if (permit.effect !== 'discard') {
        keepSent(call, { ...message, to: request.To_Account })
        const unread = unreadOf(call.state.messages, request.To_Account)
        call.tell({ kind: 'direct-message', message, errorCode: 0, errorInfo: 'send msg succeed', unread })
      }
      return { MsgTime: message.time, MsgKey: message.key, MsgId: String(call.serial) }
    },
    {
      asks: question('C2C.CallbackBeforeSendMsg', blockedMessage, (call: Call<DirectRequest>) =>
        forbids(call.request, 'Before') ? undefined : directContent(checkDirectMessage(call)),
      ),
    },
  ),
  'openim/batchsendmsg': command((call) => {
    const { request, serial, now, bannedWords, state } = call
    const most = quotas.recipientsPerBatch
    if (request.To_Account.length > most) throw new RestError(90011, `at most ${most} recipients at once`)
    checkBody(request.MsgBody, bannedWords, 93_000)
    const { MsgSeq: seq = serial, MsgRandom: random } = request
    const time = seconds(now)
    const key = `${seq}_${random}_${time}`
    const receivers = [...new Set(request.To_Account)]
    const failed = receivers.filter((account) => isUnknown(state.accounts, account))
    if (failed.length > 0 && failed.length === receivers.length) throw new RestError(90012, 'invalid To_Account')
    const from = senderOf(call)
    for (const to of receivers) if (!failed.includes(to)) keepSent(call, { request, from, to, seq, time, key })
    const sent = { MsgKey: key, MsgId: String(serial) }
    if (failed.length === 0) return sent
    return { ActionStatus: 'SomeError' as const, ...sent, ErrorList: failed.map((account) => ({ To_Account: account, ErrorCode: 70107 })) }
  }),
  'openim/importmsg': command(({ request, serial, state, history }) => {
    const { From_Account: from, To_Account: to, MsgSeq: seq = serial, MsgRandom: random, MsgTimeStamp: time, MsgBody: body } = request
    checkBody(body, [], 93_000)
    const kept = conversationOf(state.messages, from, to)?.messages ?? []
    if (kept.some((each) => each.seq === seq && each.random === random && each.time === time)) return undefined
    const message: KeptDirect = {
      ...{ from, to, seq, random, time, body },
      key: `${seq}_${random}_${time}`,
      data: request.CloudCustomData,
      isRecalled: false,
      isPeerRead: false,
      asksReceipt: false,
      isExtensible: false,
      counts: request.SyncFromOldSystem === 5,
      hiddenFrom: [],
    }
    keepDirect(state.messages, message, [from, to], history)
    return undefined
  }),
} satisfies Commands
