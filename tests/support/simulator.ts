import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import document from '../../generated/chat-api.json' with { type: 'json' }
import { payloads } from '../../generated/validators.js'
import { createReceiver, type Handlers } from '../../mocks/receiver.ts'
import type { Callback } from '../../src/callback/callback.ts'
import { queryIn } from '../../src/callback/message.ts'
import { type WebhookName, webhooks } from '../../src/contract/contract.ts'
import { describeViolations } from '../../src/contract/violation.ts'
import { fetchReceiver, type Receiver, type Reply } from '../../src/delivery/receiver.ts'
import { type Backend, createBackend } from '../../src/simulator/backend.ts'
import type { BackendOptions } from '../../src/simulator/backend-options.ts'
import type { RestReply } from '../../src/simulator/call.ts'
import { type Clock, createClock } from '../../src/simulator/clock.ts'
import { createPoster, type Poster, type PosterOptions } from '../../src/simulator/poster.ts'
import type { Journal } from '../../src/simulator/safe-journal.ts'
import type { Node } from './document.ts'
import { alert } from './names.ts'
import { sdkAppId } from './recorder.ts'

export const group = 'group_open_http_svc'

/** The description of the REST API. */
export const chatApi: Node = document

/** Every API, as service/command. */
export const allApis: string[] = Object.entries(document['x-services']).flatMap(([service, names]) =>
  names.map((name) => `${service}/${name}`),
)

/** Noon in Shanghai, at the start of a minute. */
export const noon = Date.UTC(2025, 5, 10, 4)

export const acknowledged: Reply = {
  status: 200,
  headers: {},
  body: '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}',
  isUtf8: true,
  ms: 0,
}

/** A message body with one text element. */
export const text = (words = 'hello') => [{ MsgType: 'TIMTextElem', MsgContent: { Text: words } }]

/** A message to a group that does not exist. It is refused, and it causes one callback. */
export const toNowhere = { GroupId: 'none', Random: 1, MsgBody: text() }

/** The body of any callback. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look at it field by field
export type Alarm = Record<string, any>

/** Changes to the query of a call. Null removes a parameter. */
export type QueryChanges = Record<string, string | null>

export interface Simulation {
  backend: Backend
  clock: Clock
  /** Calls the REST API, and expects HTTP 200 and a reply that fits the description. */
  call(api: string, body?: unknown, query?: QueryChanges): Promise<RestReply>
  /** Repeats {@link call} and returns the last reply. Each group message has a Random of its own, the last one that of the body. */
  repeat(times: number, api: string, body?: unknown): Promise<RestReply>
  /** Every callback that the receiver received, oldest first. */
  callbacks: Callback[]
  /** Waits until nothing is in progress. Returns the bodies since the last call, of one webhook or of all. */
  alarms(webhook?: string): Promise<Alarm[]>
}

/** A simulated Chat backend. Its clock stands still at noon, and its receiver acknowledges everything. */
export function simulate(options: Partial<BackendOptions> = {}): Simulation {
  const clock = options.clock ?? createClock(() => noon)
  const callbacks: Callback[] = []
  const receive: Receiver = async (callback, deadlineMs) => {
    callbacks.push(callback)
    return (await options.receive?.(callback, deadlineMs)) ?? acknowledged
  }
  const backend = createBackend({ sdkAppId, target: 'http://receiver.test/im', clock, ...options, receive })
  let seen = 0
  const simulation: Simulation = {
    backend,
    clock,
    callbacks,
    async call(api, body = {}, query = {}) {
      const response = await backend.fetch(restRequest(api, body, query))
      expect(response.status).toBe(200)
      return expectReply(api, await response.json())
    },
    async repeat(times, api, body) {
      const { Random: random } = { Random: undefined, ...(body as object) }
      for (let left = times - 1; left > 0; left--) {
        const other = typeof random === 'number' ? { ...(body as object), Random: (random + left) % 2 ** 32 } : body
        await simulation.call(api, other)
      }
      return simulation.call(api, body)
    },
    async alarms(webhook) {
      await backend.poster.settled()
      const bodies = callbacks.slice(seen).map(({ body }) => JSON.parse(String(body)))
      seen = callbacks.length
      return webhook === undefined ? bodies : bodies.filter(({ CallbackCommand }) => CallbackCommand === webhook)
    },
  }
  return simulation
}

/** A simulation with a group g1. Its members are jared and peter. */
export async function withGroup(options: Partial<BackendOptions> = {}, type = 'Public'): Promise<Simulation> {
  const simulation = simulate(options)
  const members = type === 'AVChatRoom' ? {} : { MemberList: [{ Member_Account: 'peter' }] }
  await simulation.call(`${group}/create_group`, { Type: type, Name: 'one', GroupId: 'g1', Owner_Account: 'jared', ...members })
  return simulation
}

/** A call of the REST API, as an app's backend sends it. */
export function restRequest(api: string, body: unknown = {}, changes: QueryChanges = {}): Request {
  const usual = { sdkappid: sdkAppId, identifier: 'admin', usersig: 'eJwtzL0KwjAUhuF7', random: '99999999', contenttype: 'json' }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...usual, ...changes })) if (value !== null) query.set(name, value)
  const content = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream ? body : JSON.stringify(body)
  return new Request(`https://console.tim.qq.com/v4/${api}?${query}`, {
    method: 'POST',
    body: content as BodyInit,
    ...(content instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
}

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int32: true, int64: true } }).addSchema(document, 'chat-api')
const validators = new Map<string, ValidateFunction>()

/** The validator for the replies of an API. If the description does not have the API, it validates the form of every reply. */
function replyValidator(api: string): ValidateFunction {
  const pointer = Object.hasOwn(document.paths, `/v4/${api}`)
    ? `/paths/~1v4~1${api.replace('/', '~1')}/post/responses/200/content/application~1json/schema`
    : '/components/schemas/Reply'
  const known = validators.get(pointer)
  if (known !== undefined) return known
  const validate = ajv.compile({ $ref: `chat-api#${pointer}` })
  validators.set(pointer, validate)
  return validate
}

export function expectReply(api: string, reply: unknown): RestReply {
  const validate = replyValidator(api)
  if (!validate(reply)) expect.fail(`${api} answers ${JSON.stringify(reply)}: ${ajv.errorsText(validate.errors)}`)
  const { ActionStatus, ErrorCode, ErrorInfo } = reply as RestReply
  if ((ActionStatus === 'FAIL') !== (ErrorCode !== 0)) expect.fail(`${ActionStatus} with ErrorCode ${ErrorCode}`)
  if (ErrorCode !== 0 && !Object.hasOwn(document['x-errors'], ErrorCode) && !isOwnCode(ErrorCode))
    expect.fail(`No page has the code ${ErrorCode}`)
  if (ActionStatus === 'FAIL' && ErrorInfo === '') expect.fail(`${api} fails without a word`)
  const isDisplayed = document['x-display-services'].includes(api.split('/')[0] as string)
  // What a client does by its name may call an API of any service.
  if (ActionStatus === 'FAIL' && api.includes('/') && 'ErrorDisplay' in (reply as RestReply) !== isDisplayed)
    expect.fail(`${api} refuses in another form`)
  return reply as RestReply
}

/** Whether a receiver may reject with this code of its own. */
function isOwnCode(given: number): boolean {
  const codes = [...webhooks.values()].flatMap(({ outcomes }) => outcomes.map(({ code }) => code))
  return codes.some((code) => typeof code !== 'number' && code[0] <= given && given <= code[1])
}

/** What is wrong with the bodies of callbacks, by the contract. */
export function violationsIn(callbacks: readonly Callback[]): string[] {
  return callbacks.flatMap(({ url, body }) => {
    const webhook = queryIn(url).get('CallbackCommand') as WebhookName
    const isValid = payloads[webhook]
    const payload: unknown = JSON.parse(String(body))
    return isValid(payload) ? [] : [`${webhook} ${body}: ${describeViolations(isValid.errors ?? [], payload)}`]
  })
}

/** Makes a receiver from the reference receiver with these handlers. */
export function deciding(handlers: Handlers): Receiver {
  return fetchReceiver(createReceiver({ sdkAppId, handlers, onError: 'allow' }))
}

/** A journal that keeps nothing. */
export const noJournal: Journal = { due() {}, done() {}, call() {}, reset() {} }

/** A poster without a backend. Its receiver acknowledges everything. */
export function newPoster(options: Partial<PosterOptions> = {}): Poster {
  const clocks = { now: () => noon, signingClock: () => noon }
  return createPoster({ target: 'http://receiver.test/im', sdkAppId, ...clocks, receive: async () => acknowledged, ...options })
}

/** The body of an alarm. The number of requests identifies it. */
export const overLimit = (request: number) => ({
  CallbackCommand: alert,
  ServiceName: 'openim',
  Command: 'sendmsg',
  Request: request,
  Limit: 200,
})

/** A receiver that answers only when the test tells it to. */
export function gate(): { receive: Receiver; waiting: (() => void)[]; open(): void } {
  const waiting: (() => void)[] = []
  return {
    receive: () => new Promise((resolve) => waiting.push(() => resolve(acknowledged))),
    waiting,
    open() {
      for (const release of waiting.splice(0)) release()
    },
  }
}
