// A webhook for Tencent Chat, with Express.
//
//   npm install
//   PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy npm start
//
// Without CHAT_TOKEN callbacks are taken unsigned, as Chat sends them while authentication is off in its console.
import { createHash, hash, timingSafeEqual } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express'

const { PORT = '3000', SDK_APP_ID = '', CHAT_TOKEN } = process.env
if (!/^[1-9]\d{0,14}$/.test(SDK_APP_ID)) {
  throw new Error(`SDK_APP_ID is "${SDK_APP_ID}": give the SDKAppID from the console, a number such as 1400000001.`)
}

type Event = Record<string, unknown>
type Answer = { ActionStatus: 'OK' | 'FAIL'; ErrorCode: number; ErrorInfo: string; [more: string]: unknown }

const ok: Answer = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
const fail = (reason: string): Answer => ({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: reason })
/** Rejects a message. The sender gets the code and the text. */
const reject = (code: number, reason: string): Answer => ({ ActionStatus: 'OK', ErrorCode: code, ErrorInfo: reason })

/** Chat waits 2 s for the answer, which comes when this has ended. What takes longer belongs in a queue. */
async function handle(event: Event): Promise<Answer> {
  switch (event.CallbackCommand) {
    case 'C2C.CallbackBeforeSendMsg':
      // Do your work here: decide about the message. The codes for rejecting are 120001 to 130000.
      return isForbidden(event.MsgBody) ? reject(120001, 'no gambling here') : ok
    case 'Group.CallbackBeforeSendMsg':
      // In groups they are 10100 to 10200.
      return isForbidden(event.MsgBody) ? reject(10100, 'no gambling here') : ok
    // The answers to these three need one more field. Here everybody may become a friend, and a chatbot gets an empty text.
    case 'Sns.CallbackPrevFriendAdd':
      return { ...ok, ResultItem: allowEach(event.FriendItem) }
    case 'Sns.CallbackPrevFriendResponse':
      return { ...ok, ResultItem: allowEach(event.ResponseFriendItem) }
    case 'Chatbot.OnC2CSignalMessage':
      return { ...ok, RspData: '' }
    case 'Alert.RequestOverLimit':
      // Do your work here: page whoever can slow the caller down.
      console.log(`${event.ServiceName}/${event.Command} is at ${event.Request} of ${event.Limit} requests a second`)
      break
    case 'Group.CallbackOnDailyGroupQuotaAlarm':
      // Do your work here: stop creating groups, or ask for more.
      console.log(`${event.QuotaUsed} of ${event.Quota} groups are used up today`)
      break
    case 'Group.CallbackSendMsgException':
      // Do your work here: tell the sender, or send it again.
      console.log(`a message to ${event.GroupId} was not delivered: ${event.ErrorCode} ${event.ErrorInfo}`)
  }
  return ok
}

type Element = { MsgType?: unknown; MsgContent?: { Text?: unknown } }

const forbidden = /casino|lottery/i

/** Whether a text of the message has a word that is forbidden. */
const isForbidden = (elements: unknown) =>
  (elements as Element[]).some(({ MsgType, MsgContent }) => MsgType === 'TIMTextElem' && forbidden.test(String(MsgContent?.Text)))

const allowEach = (persons: unknown) => (persons as Event[]).map(({ To_Account }) => ({ To_Account, ResultCode: 0, ResultInfo: '' }))

const isText = (value: unknown) => typeof value === 'string'
const isCount = (value: unknown) => Number.isInteger(value)
const isList = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)

const message = { From_Account: isText, MsgBody: isList }
const groupMessage = { ...message, GroupId: isText, Type: isText, Operator_Account: isText, Random: isCount }

/** The fields each callback must have. A Map, as an object would find something for a command named "constructor". */
const required = new Map<unknown, Record<string, (value: unknown) => boolean>>([
  ['Alert.RequestOverLimit', { ServiceName: isText, Command: isText, Request: isCount, Limit: isCount }],
  ['Group.CallbackOnDailyGroupQuotaAlarm', { QuotaUsed: isCount, Quota: isCount }],
  ['Group.CallbackSendMsgException', { ...groupMessage, ErrorCode: isCount, ErrorInfo: isText }],
  ['Group.CallbackBeforeSendMsg', groupMessage],
  ['C2C.CallbackBeforeSendMsg', { ...message, To_Account: isText }],
  ['Sns.CallbackPrevFriendAdd', { FriendItem: isList }],
  ['Sns.CallbackPrevFriendResponse', { ResponseFriendItem: isList }],
])

/** Comes before the body is read. A refusal is HTTP 200, as Chat books every other status as a webhook that is down. */
const authenticate: RequestHandler = ({ query }, res, next) => {
  // A parameter that comes twice is an array, and equal to no text.
  if (query.SdkAppid !== SDK_APP_ID) res.json(fail('SdkAppid is not that of this app'))
  else if (CHAT_TOKEN && !isSigned(query, CHAT_TOKEN)) res.json(fail('Sign is wrong or too old'))
  else next()
}

/** Sign is the SHA-256 of token and RequestTime in hex, and good for a minute; clocks may be behind or ahead. */
function isSigned({ Sign, RequestTime }: Request['query'], token: string): boolean {
  if (typeof Sign !== 'string' || !/^[0-9a-f]{64}$/i.test(Sign)) return false
  if (typeof RequestTime !== 'string' || !/^[0-9]{1,12}$/.test(RequestTime)) return false
  const expected = createHash('sha256')
    .update(token + RequestTime)
    .digest()
  return timingSafeEqual(Buffer.from(Sign, 'hex'), expected) && Math.abs(Date.now() / 1000 - Number(RequestTime)) <= 60
}

const receive: RequestHandler = async ({ query, body: text }, res) => {
  const event = parse(text)
  if (event === undefined) return void res.json(fail('the body is not a JSON object'))
  // These have no command in the body.
  const named = /^(Push|ContentCallback)\./.test(String(query.CallbackCommand)) ? undefined : query.CallbackCommand
  if (event.CallbackCommand !== named) return void res.json(fail('CallbackCommand differs between query and body'))
  // A command that is not listed asks for no fields, and is acknowledged: somebody may switch it on in the console.
  for (const [name, isRight] of Object.entries(required.get(event.CallbackCommand) ?? {})) {
    if (!isRight(event[name])) return void res.json(fail(`${name} is missing or wrong`))
  }
  try {
    res.json(await handleOnce(event, text))
  } catch (error) {
    console.error(error)
    res.json(fail('the event could not be handled'))
  }
}

/** JSON.parse takes any depth. Nothing here looks deeper than the first level; code that does must have a limit. */
function parse(text: unknown): Event | undefined {
  try {
    const value: unknown = JSON.parse(String(text))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Event) : undefined
  } catch {
    return undefined
  }
}

/** The handling of the latest events. Where several processes receive, remember events in what the processes share. */
const events = new Map<string, Promise<Answer>>()

/**
 * Handles an event once. Chat may send it again when it missed the answer, also while the first is still being handled: the
 * second then waits for the first and gets its outcome.
 */
async function handleOnce(event: Event, text: string): Promise<Answer> {
  // Without EventTime a new event can look the same.
  if (!('EventTime' in event)) return handle(event)
  const digest = hash('sha256', text)
  const known = events.get(digest)
  if (known) return known
  const handling = handle(event)
  events.set(digest, handling)
  if (events.size > 1000) events.delete(events.keys().next().value as string)
  // An event whose handling failed is handled anew when it comes again.
  handling.catch(() => events.delete(digest))
  return handling
}

/** A body that is too long or breaks off ends up here, and shows nobody a stack trace. */
const onError: ErrorRequestHandler = (_error, _req, res, _next) => void res.json(fail('the body cannot be read'))

const app = express()
// Reads every body, as no page says which Content-Type Chat sends.
app.post('/im', authenticate, express.text({ type: () => true, limit: '256kb' }), receive)
app.use(onError)

const server = app.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/im`)
})
