// A webhook for Tencent Chat, with Fastify.
//
//   npm install
//   PORT=3000 SDK_APP_ID=1400000001 CHAT_TOKEN=xxxxyyyy npm start
//
// Without CHAT_TOKEN callbacks are taken unsigned, as Chat sends them while authentication is off in its console.
import { createHash, timingSafeEqual } from 'node:crypto'
import fastify, { type FastifyError, type onRequestHookHandler } from 'fastify'

const { PORT = '3000', SDK_APP_ID, CHAT_TOKEN } = process.env
if (!SDK_APP_ID) throw new Error('SDK_APP_ID is not set')

type Query = Record<string, unknown>
type Event = Record<string, unknown>

const text = { type: 'string' }
const count = { type: 'integer' }

/** The fields each callback must have. */
const required = {
  'Alert.RequestOverLimit': { ServiceName: text, Command: text, Request: count, Limit: count },
  'Group.CallbackOnDailyGroupQuotaAlarm': { QuotaUsed: count, Quota: count },
  'Group.CallbackSendMsgException': {
    GroupId: text,
    Type: text,
    From_Account: text,
    Operator_Account: text,
    Random: count,
    MsgBody: { type: 'array' },
    ErrorCode: count,
    ErrorInfo: text,
  },
}

/** A command that is not listed asks for no fields, and is acknowledged: somebody may switch it on in the console. */
const body = {
  type: 'object',
  allOf: Object.entries(required).map(([command, fields]) => ({
    if: { properties: { CallbackCommand: { const: command } } },
    then: {
      type: 'object',
      required: Object.keys(fields),
      // The pages disagree on whether EventTime is a number or a text.
      properties: { ...fields, EventTime: { type: ['integer', 'string'] } },
    },
  })),
}

/** Runs after the answer, as Chat waits no longer than 2 s for it. */
async function handle(event: Event): Promise<void> {
  switch (event.CallbackCommand) {
    case 'Alert.RequestOverLimit':
      // Do your work here: page whoever can slow the caller down.
      return console.log(`${event.ServiceName}/${event.Command} is at ${event.Request} of ${event.Limit} requests a second`)
    case 'Group.CallbackOnDailyGroupQuotaAlarm':
      // Do your work here: stop creating groups, or ask for more.
      return console.log(`${event.QuotaUsed} of ${event.Quota} groups are used up today`)
    case 'Group.CallbackSendMsgException':
      // Do your work here: tell the sender, or send it again.
      return console.log(`a message to ${event.GroupId} was not delivered: ${event.ErrorCode} ${event.ErrorInfo}`)
  }
}

const ok = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
const fail = (reason: string) => ({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: reason })

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

const seen = new Set<string>()

/** Chat may send a callback again when it missed the answer. Without EventTime a new event can look the same. */
function isRepeat({ CallbackCommand, EventTime, GroupId, Random, QuotaUsed }: Event): boolean {
  if (EventTime === undefined) return false
  const key = `${CallbackCommand} ${EventTime} ${GroupId} ${Random} ${QuotaUsed}`
  if (seen.has(key)) return true
  seen.add(key)
  // Keeps the latest ones only. Where several processes receive, keep them in what the processes share.
  if (seen.size > 1000) seen.delete(seen.values().next().value as string)
  return false
}

const app = fastify({
  bodyLimit: 256 * 1024,
  ajv: { customOptions: { allowUnionTypes: true, coerceTypes: false, removeAdditional: false } },
})

// Reads every body as JSON, as no page says which Content-Type Chat sends.
app.removeAllContentTypeParsers()
app.addContentTypeParser('*', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))

/** A body that is no JSON, too long, or lacks a field ends up here. */
app.setErrorHandler<FastifyError>((error, _request, reply) => {
  return reply.code(200).send(fail(error.validation ? error.message : 'the body cannot be read'))
})

app.post<{ Querystring: Query; Body: Event }>('/im', { onRequest: authenticate, schema: { body } }, ({ query, body: event }, reply) => {
  if (query.CallbackCommand !== event.CallbackCommand) return void reply.send(fail('CallbackCommand differs between query and body'))
  reply.send(ok)
  if (!isRepeat(event)) handle(event).catch(console.error)
})

console.log(`${await app.listen({ host: '127.0.0.1', port: Number(PORT) })}/im`)
