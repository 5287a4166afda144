import { requests } from '../../generated/requests.js'
import type { Body, Incoming } from '../callback/message.ts'
import { describeViolations } from '../contract/violation.ts'
import { deepest, isDeeperThan } from '../json.ts'
import { quote } from '../text.ts'
import { isKnownApi, isKnownService, limitCode } from './api.ts'
import { type Call, type Command, RestError, type RestReply, replyTo, type UserSigCheck } from './call.ts'
import { accountCommands } from './commands/accounts.ts'
import { groupCommands } from './commands/groups.ts'
import { memberCommands } from './commands/members.ts'
import { messageCommands, refuseMessage } from './commands/messages.ts'
import type { Rates } from './rates.ts'

const commands: Record<string, Command> = { ...accountCommands, ...groupCommands, ...memberCommands, ...messageCommands }

export interface RestOptions {
  sdkAppId: string
  /** Says what is wrong with a UserSig, or nothing. */
  findUserSigProblem: UserSigCheck
  rates: Rates
  /** Whether the call comes from a client of the app, which no REST call does. */
  isClient: boolean
  /** Unix milliseconds. */
  clock: () => number
}

/** A call with its URL taken apart. */
export interface RestRequest extends Omit<Incoming, 'url'> {
  url: URL
}

/** The longest body of a call, in bytes. */
export const maxBodyBytes = 1024 * 1024

/** Answers one call of the REST API: always a reply in Chat's form, whatever came (REST API overview, 1047/34620). */
export function answerCall(request: RestRequest, options: RestOptions, context: Pick<Call, 'state' | 'bannedWords' | 'tell'>): RestReply {
  try {
    const { pathname, searchParams } = request.url
    const [, service = '', command = ''] = /^\/v4\/([\w-]+)\/([\w-]+)$/.exec(pathname) ?? []
    if (request.method !== 'POST') throw new RestError(60002, `HTTP method ${request.method} is not POST`)
    if (!isKnownApi(service, command)) throw new RestError(isKnownService(service) ? 10003 : 60002, 'there is no such API')
    const identifier = checkQuery(searchParams, options)
    const body = parseBody(request.body)
    const call = { ...context, identifier, isAdmin: !options.isClient, now: options.clock(), request: body }
    countCall(service, command, options.rates, call)
    return perform(`${service}/${command}`, call)
  } catch (error) {
    if (error instanceof RestError) return replyTo(error)
    throw error
  }
}

function checkQuery(query: URLSearchParams, { sdkAppId, findUserSigProblem, clock }: RestOptions): string {
  const [appId, identifier, userSig, random, type] = ['sdkappid', 'identifier', 'usersig', 'random', 'contenttype'].map((name) =>
    query.get(name),
  )
  if (!appId) throw new RestError(60012, 'sdkappid is missing')
  if (appId !== sdkAppId) throw new RestError(60012, `sdkappid is ${quote(appId)}; this is the backend of another app`)
  if (!identifier) throw new RestError(60010, 'identifier is missing; it takes an admin of the app')
  if (!userSig) throw new RestError(70_002, 'usersig is missing or empty')
  const problem = findUserSigProblem(userSig, identifier, clock())
  if (problem !== undefined) throw new RestError(problem.code, problem.info)
  if (random != null && (!/^\d{1,10}$/.test(random) || Number(random) >= 2 ** 32))
    throw new RestError(60025, 'random takes an integer from 0 to 4294967295')
  if (type != null && type !== 'json') throw new RestError(60025, 'contenttype takes the value json')
  return identifier
}

function parseBody({ text, problem }: Body): Record<string, unknown> {
  if (problem === 'too long') throw new RestError(60009, `the body is longer than ${maxBodyBytes} bytes`)
  if (problem !== undefined) throw new RestError(60003, `the body is ${problem}`)
  if (isDeeperThan(text)) throw new RestError(60003, `the body is nested deeper than ${deepest} levels`)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Answered below, like JSON that is no object.
  }
  throw new RestError(60003, 'the body is not a JSON object')
}

/** @throws RestError with the API's own code once its limit is passed; the call counts all the same */
function countCall(service: string, command: string, rates: Rates, { now, tell, request: body }: Call): void {
  const api = `${service}/${command}`
  // One call to many recipients counts as that many.
  const recipients = api === 'openim/batchsendmsg' && Array.isArray(body.To_Account) ? body.To_Account.length : 1
  const { count, limit } = rates.count(api, Math.max(1, recipients), now)
  tell({ kind: 'called', service, command, count, limit })
  if (count > limit) throw new RestError(limitCode(api), 'the API is called too often')
}

function perform(api: string, call: Call): RestReply {
  const validate = Object.hasOwn(requests, api) ? requests[api] : undefined
  if (validate !== undefined && !validate(call.request)) {
    const error = new RestError(invalidCode(api), describeViolations(validate.errors ?? [], call.request).slice(0, 500))
    if (api === 'group_open_http_svc/send_group_msg') refuseUnreadable(call, error)
    throw error
  }
  const extras = commands[api]?.(call)
  return { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, ...extras }
}

/** Each service has a code of its own for a request of the wrong form. */
function invalidCode(api: string): number {
  if (api.startsWith('openim/')) return 90_010
  return api.startsWith('im_open_login_svc/') ? 70_402 : 10_004
}

/** A message whose request is wrong is not delivered either, which is what the exception is about. */
function refuseUnreadable(call: Call, error: RestError): void {
  const { GroupId, Random, MsgBody, From_Account, CloudCustomData } = call.request
  const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)
  const groupId = text(GroupId, '')
  const sent = { groupId, random: Random, body: MsgBody, from: text(From_Account, call.identifier), cloudCustomData: CloudCustomData }
  refuseMessage(call, error, call.state.groups.get(groupId)?.type ?? '', sent)
}
