import { type ItemOf, quotas } from '../api.ts'
import { byteLength, type Call, type Commands, command, question, RestError, reading, seconds } from '../call.ts'
import { forbids, type OfficialAccountRequest, officialAccountContent } from '../message.ts'
import { keepMessage, type OfficialAccount, type SentMessage } from '../state/official-accounts.ts'
import { findOfficialAccount } from './official-accounts.ts'
import { blockedMessage, checkBody, withReplaced } from './sending.ts'

const limits = quotas.officialAccount

/** The pages of messages have this code for an official account that does not exist (1047/60811). */
const noSuchAccount = 10_010

/** @throws RestError if the message may not be sent */
function checkMessage(call: Call<OfficialAccountRequest>): OfficialAccount {
  const { request, identifier, isAdmin, bannedWords } = call
  const account = findOfficialAccount(call, request.Official_Account, noSuchAccount)
  if (!isAdmin && identifier !== account.owner) throw new RestError(10007, 'only its owner sends messages of an official account')
  checkBody(request.MsgBody, bannedWords, 80_002)
  return account
}

/** The key of a message is its number, 1, and its time (1047/60812). */
const keyOf = (seq: number, time: number): string => `${seq}_1_${time}`

type Recalled = ItemOf<'official_account_open_http_svc/official_account_msg_recall', 'RecallRetList'>
type Listed = ItemOf<'official_account_open_http_svc/official_account_msg_get_simple', 'RspMsgList'>

/** A message as the history lists it. That of a recalled one has no content, as in groups. */
function describe([key, { from, seq, random, time, body, isRecalled }]: [string, SentMessage]): Listed {
  return {
    From_Account: from,
    IsPlaceMsg: isRecalled ? 2 : 0,
    MsgBody: isRecalled ? [] : body,
    MsgKey: key,
    MsgSeq: seq,
    MsgRandom: random,
    MsgTimeStamp: time,
  }
}

export const officialAccountMessageCommands = {
  'official_account_open_http_svc/send_official_account_msg': command(
    (call, permit) => {
      const replaced = withReplaced(call, permit)
      const account = checkMessage(replaced)
      const { request } = replaced
      const time = seconds(call.now)
      const key = keyOf(account.lastSeq + 1, time)
      // The sender of a message that is dropped sees the key that the next message gets.
      if (permit.effect === 'discard') return { MsgTime: time, MsgKey: key }
      const seq = ++account.lastSeq
      account.lastMessageAt = time
      const message = { from: account.id, seq, random: request.Random, time, body: request.MsgBody, isRecalled: false }
      // What is for users who are online only is not stored.
      if (request.OnlineOnlyFlag !== 1) keepMessage(account, key, message)
      call.tell({ kind: 'official-account-message', request, key, time })
      return { MsgTime: time, MsgKey: key }
    },
    {
      asks: question('OfficialAccount.CallbackBeforeSendMsg', blockedMessage, (call: Call<OfficialAccountRequest>) => {
        if (forbids(call.request, 'Before')) return undefined
        checkMessage(call)
        return officialAccountContent(call.request)
      }),
    },
  ),
  'official_account_open_http_svc/official_account_msg_recall': command((call) => {
    const { Official_Account: id, MsgKeyList: keys, Reason: reason = '' } = call.request
    const account = findOfficialAccount(call, id, noSuchAccount)
    if (keys.length > limits.recallsPerCall) throw new RestError(10004, `at most ${limits.recallsPerCall} messages at once`)
    if (byteLength(reason) > limits.reasonBytes) throw new RestError(10004, `the reason is longer than ${limits.reasonBytes} bytes`)
    const recalled: string[] = []
    const results = keys.map((key): Recalled => {
      const message = account.messages.get(key)
      // Which code a message has that was recalled before is undocumented; that it is not there is our choice.
      if (message === undefined || message.isRecalled) return { MsgKey: key, RetCode: 10030 }
      message.isRecalled = true
      recalled.push(key)
      return { MsgKey: key, RetCode: 0 }
    })
    if (recalled.length > 0) call.tell({ kind: 'official-account-recall', account, keys: recalled })
    return { RecallRetList: results }
  }),
  'official_account_open_http_svc/official_account_msg_get_simple': reading((call) => {
    const { Official_Account: id, LastMsgKey: last = '', ReqMsgNumber: count = limits.messagesPerPage, WithRecalledMsg: all } = call.request
    const { messages } = findOfficialAccount(call, id, noSuchAccount)
    const before = last === '' ? Number.POSITIVE_INFINITY : Number(last.split('_')[0])
    if (Number.isNaN(before)) throw new RestError(10004, 'LastMsgKey is no key of a message')
    const older = [...messages].filter(([, { seq, isRecalled }]) => seq < before && (all === 1 || !isRecalled)).reverse()
    const page = older.slice(0, Math.min(count, limits.messagesPerPage))
    return {
      Official_Account: id,
      IsFinished: page.length === older.length ? (1 as const) : (0 as const),
      LastMsgKey: page.at(-1)?.[0] ?? last,
      RspMsgList: page.map(describe),
    }
  }),
} satisfies Commands
