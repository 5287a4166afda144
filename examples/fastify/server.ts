// A webhook for Tencent Chat, with Fastify.
//
//   npm install
//   PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy npm start
//
// Without CHAT_TOKEN callbacks are taken unsigned, as Chat sends them while authentication is off in its console.
import { createHash, hash, timingSafeEqual } from 'node:crypto'
import fastify, { type FastifyError, type onRequestHookHandler } from 'fastify'

const { PORT = '3000', SDK_APP_ID = '', CHAT_TOKEN } = process.env
if (!/^[1-9]\d{0,14}$/.test(SDK_APP_ID)) {
  throw new Error(`SDK_APP_ID is "${SDK_APP_ID}": give the SDKAppID from the console, a number such as 1400000001.`)
}

type Query = Record<string, unknown>
type Event = Record<string, unknown>

const text = { type: 'string' }
const count = { type: 'integer' }
const list = { type: 'array', items: { type: 'object' } }

const message = { From_Account: text, MsgBody: list }
const groupMessage = { ...message, GroupId: text, Type: text, Operator_Account: text, Random: count }

/** The fields each callback must have. */
const required = {
  'Alert.RequestOverLimit': { ServiceName: text, Command: text, Request: count, Limit: count },
  'Group.CallbackOnDailyGroupQuotaAlarm': { QuotaUsed: count, Quota: count },
  'Group.CallbackSendMsgException': { ...groupMessage, ErrorCode: count, ErrorInfo: text },
  'Group.CallbackBeforeSendMsg': groupMessage,
  'C2C.CallbackBeforeSendMsg': { ...message, To_Account: text },
  'Sns.CallbackPrevFriendAdd': { FriendItem: list },
  'Sns.CallbackPrevFriendResponse': { ResponseFriendItem: list },
}

/** A command that is not listed asks for no fields, and is acknowledged: somebody may switch it on in the console. */
const body = {
  type: 'object',
  allOf: Object.entries(required).map(([command, fields]) => ({
    if: { required: ['CallbackCommand'], properties: { CallbackCommand: { const: command } } },
    then: {
      type: 'object',
      required: Object.keys(fields),
      // The pages disagree on whether EventTime is a number or a text.
      properties: { ...fields, EventTime: { type: ['integer', 'string'] } },
    },
  })),
}

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

/** Comes before the body is read. A refusal is HTTP 200, as Chat books every other status as a webhook that is down. */
const authenticate: onRequestHookHandler = (request, reply, next) => {
  const query = request.query as Query
  // A parameter that comes twice is an array, and equal to no text.
  if (query.SdkAppid !== SDK_APP_ID) reply.send(fail('SdkAppid is not that of this app'))
  else if (CHAT_TOKEN && !isSigned(query, CHAT_TOKEN)) reply.send(fail('Sign is wrong or too old'))
  else next()
}

/** Sign is the SHA-256 of token and RequestTime in hex, and good for a minute; clocks may be behind or ahead. */
function isSigned({ Sign, RequestTime }: Query, token: string): boolean {
  if (typeof Sign !== 'string' || !/^[0-9a-f]{64}$/i.test(Sign)) return false
  if (typeof RequestTime !== 'string' || !/^[0-9]{1,12}$/.test(RequestTime)) return false
  const expected = createHash('sha256')
    .update(token + RequestTime)
    .digest()
  return timingSafeEqual(Buffer.from(Sign, 'hex'), expected) && Math.abs(Date.now() / 1000 - Number(RequestTime)) <= 60
}

/** The handling of the latest events. Where several processes receive, remember events in what the processes share. */
const events = new Map<string, Promise<Answer>>()

/**
 * Handles an event once. Chat may send it again when it missed the answer, also while the first is still being handled: the
 * second then waits for the first and gets its outcome.
 */
async function handleOnce(event: Event, digest: string): Promise<Answer> {
  // Without EventTime a new event can look the same.
  if (!('EventTime' in event)) return handle(event)
  const known = events.get(digest)
  if (known) return known
  const handling = handle(event)
  events.set(digest, handling)
  if (events.size > 1000) events.delete(events.keys().next().value as string)
  // An event whose handling failed is handled anew when it comes again.
  handling.catch(() => events.delete(digest))
  return handling
}

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the body as it came, which tells one event from another. */
    digest: string
  }
}

const app = fastify({
  bodyLimit: 256 * 1024,
  ajv: { customOptions: { allowUnionTypes: true, coerceTypes: false, removeAdditional: false } },
})

// Reads every body as JSON, as no page says which Content-Type Chat sends. The parser takes any depth. Nothing here looks deeper
// than the first level; code that does must have a limit.
const parse = app.getDefaultJsonParser('error', 'error')
app.decorateRequest('digest', '')
app.removeAllContentTypeParsers()
app.addContentTypeParser<string>('*', { parseAs: 'string' }, (request, text, done) => {
  request.digest = hash('sha256', text)
  return parse(request, text, done)
})

/** A body that is no JSON, too long, or lacks a field ends up here. */
app.setErrorHandler<FastifyError>((error, _request, reply) => {
  return reply.code(200).send(fail(error.validation ? error.message : 'the body cannot be read'))
})

app.post<{ Querystring: Query; Body: Event }>('/im', { onRequest: authenticate, schema: { body } }, async (request) => {
  const { query, body: event, digest } = request
  // These have no command in the body.
  const named = /^(Push|ContentCallback)\./.test(String(query.CallbackCommand)) ? undefined : query.CallbackCommand
  if (event.CallbackCommand !== named) return fail('CallbackCommand differs between query and body')
  try {
    return await handleOnce(event, digest)
  } catch (error) {
    console.error(error)
    return fail('the event could not be handled')
  }
})

console.log(`${await app.listen({ host: '127.0.0.1', port: Number(PORT) })}/im`)
