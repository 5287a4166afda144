import { requests } from '../../generated/requests.js'
import type { Body, Incoming } from '../callback/message.ts'
import { type Eventually, eventually } from '../eventually.ts'
import { deepest, isDeeperThan, parseObject } from '../json.ts'
import { quote } from '../text.ts'
import { type Api, displayServices, isDescribed, isKnownApi, isKnownService, limitCode, type RequestOf } from './api.ts'
import {
  beginCall,
  type Call,
  type Commands,
  type Context,
  type InvalidRequest,
  type Origin,
  RestError,
  type RestReply,
  type UserSigCheck,
} from './call.ts'
import { carryOut, type Deciding, replying } from './carry-out.ts'
import { accountCommands } from './commands/accounts.ts'
import { attributeCommands } from './commands/attributes.ts'
import { blockListCommands } from './commands/blocklists.ts'
import { botCommands } from './commands/bots.ts'
import { conversationCommands } from './commands/conversations.ts'
import { counterCommands } from './commands/counters.ts'
import { directHistoryCommands } from './commands/direct-history.ts'
import { directMessageCommands } from './commands/direct-messages.ts'
import { extensionCommands } from './commands/extensions.ts'
import { followCommands } from './commands/follows.ts'
import { friendListCommands } from './commands/friend-lists.ts'
import { friendCommands } from './commands/friends.ts'
import { globalMuteCommands } from './commands/global-mutes.ts'
import { groupHistoryCommands } from './commands/group-history.ts'
import { groupMessageCommands } from './commands/group-messages.ts'
import { groupProfileCommands } from './commands/group-profile.ts'
import { groupCommands } from './commands/groups.ts'
import { joinedGroupCommands } from './commands/joined-groups.ts'
import { memberProfileCommands } from './commands/member-profiles.ts'
import { memberCommands } from './commands/members.ts'
import { officialAccountMessageCommands } from './commands/official-account-messages.ts'
import { officialAccountCommands } from './commands/official-accounts.ts'
import { profileCommands } from './commands/profiles.ts'
import { pushCommands } from './commands/push.ts'
import { receiptCommands } from './commands/receipts.ts'
import { roomCommands } from './commands/rooms.ts'
import { subscriberCommands } from './commands/subscribers.ts'
import { topicCommands } from './commands/topics.ts'
import { invalid, notJson } from './invalid.ts'
import { type Note, presentApi, presentRequest, replyAsBefore } from './older.ts'
import type { Rates } from './rates.ts'
import { answerUnsimulated, type Unsimulated } from './unsimulated.ts'

/** What the APIs do that are simulated. */
export const commands: Commands = {
  ...accountCommands,
  ...profileCommands,
  ...friendCommands,
  ...friendListCommands,
  ...blockListCommands,
  ...followCommands,
  ...globalMuteCommands,
  ...groupCommands,
  ...groupProfileCommands,
  ...joinedGroupCommands,
  ...memberCommands,
  ...memberProfileCommands,
  ...attributeCommands,
  ...counterCommands,
  ...roomCommands,
  ...topicCommands,
  ...groupMessageCommands,
  ...directMessageCommands,
  ...directHistoryCommands,
  ...groupHistoryCommands,
  ...receiptCommands,
  ...extensionCommands,
  ...conversationCommands,
  ...officialAccountCommands,
  ...subscriberCommands,
  ...officialAccountMessageCommands,
  ...botCommands,
  ...pushCommands,
}

export interface RestOptions extends Deciding {
  sdkAppId: string
  findUserSigProblem: UserSigCheck
  rates: Rates
  origin: Origin
  /** Receives the older names that a call has. */
  note: Note
  /** What an API does that is not simulated. */
  unsimulated: Unsimulated
  /** Receives the API of a call that is not simulated. */
  noteUnsimulated(api: string): void
}

/** Whether the simulator carries out the calls of an API. Calls of the others change nothing, and nothing follows from them. */
export function isSimulated(api: string): boolean {
  return Object.hasOwn(commands, api)
}

/** A call with its URL taken apart. */
export interface RestRequest extends Omit<Incoming, 'url'> {
  path: string
  query: URLSearchParams
}

/** Takes the URL of a call apart: a whole one, or the path and query of a request line. */
export function splitUrl(url: string): Pick<RestRequest, 'path' | 'query'> {
  // A path that is plain needs no URL, which takes longer than all the rest that is checked of a call.
  const [, path, query] = /^(\/v4\/[\w-]+\/[\w-]+)(?:\?([^#]*))?$/.exec(url) ?? []
  if (path !== undefined) return { path, query: new URLSearchParams(query) }
  const { pathname, searchParams } = new URL(url, 'http://chat.invalid')
  return { path: pathname, query: searchParams }
}

/** The longest body of a call, in bytes. */
export const maxCallBytes = 1024 * 1024

/**
 * Answers a call in the REST API's form (REST API overview, 1047/34620): at once, or after the receiver's decision if the call asks
 * for one.
 */
export function answerCall(request: RestRequest, options: RestOptions, context: Context): Eventually<RestReply> {
  return replying(() => begin(request, options, context))
}

/** A reply as the service of an API gives it: the refusals of some have a text for the user beside the error, which is empty. */
export function asService(api: string, reply: RestReply): RestReply {
  const isDisplayed = reply.ActionStatus === 'FAIL' && displayServices.includes(api.split('/', 1)[0] as string)
  return isDisplayed ? { ...reply, ErrorDisplay: '' } : reply
}

function begin(request: RestRequest, options: RestOptions, context: Context): Eventually<object | undefined> {
  const [, asked = ''] = /^\/v4\/([\w-]+\/[\w-]+)$/.exec(request.path) ?? []
  const api = presentApi(asked, options.note)
  const [service = '', command = ''] = api.split('/')
  if (request.method !== 'POST') throw new RestError(60002, `HTTP method ${request.method} is not POST`)
  if (!isKnownApi(service, command)) throw new RestError(isKnownService(service) ? 10003 : 60002, 'there is no such API')
  const identifier = checkQuery(request.query, options)
  const body = presentRequest(api, parseBody(api, request.body), options.note)
  const isAdmin = options.origin.kind === 'rest'
  const call = beginCall(context, { identifier, isAdmin, request: body, now: options.clock() })
  countCall(service, command, options.rates, call)
  const extras = isDescribed(api) ? checkAndCarryOut(api, call, options) : withoutData(api, call, options)
  return eventually(extras, (each) => replyAsBefore(asked, each))
}

function checkQuery(query: URLSearchParams, { sdkAppId, findUserSigProblem, origin, clock }: RestOptions): string {
  const [appId, identifier, userSig, random, type] = ['sdkappid', 'identifier', 'usersig', 'random', 'contenttype'].map((name) =>
    query.get(name),
  )
  if (!appId) throw new RestError(60012, 'sdkappid is missing')
  if (appId !== sdkAppId) throw new RestError(60012, `sdkappid is ${quote(appId)}; this is the backend of another app`)
  if (!identifier) throw new RestError(60010, 'identifier is missing; it takes an admin of the app')
  if (!userSig) throw new RestError(70_002, 'usersig is missing or empty')
  const problem = origin.kind === 'client' ? undefined : findUserSigProblem(userSig, identifier, clock())
  if (problem !== undefined) throw new RestError(problem.code, problem.info)
  if (random != null && (!/^\d{1,10}$/.test(random) || Number(random) >= 2 ** 32))
    throw new RestError(60025, 'random takes an integer from 0 to 4294967295')
  if (type != null && type !== 'json') throw new RestError(60025, 'contenttype takes the value json')
  return identifier
}

function parseBody(api: string, { text, problem }: Body): Record<string, unknown> {
  if (problem === 'too long') throw new RestError(60009, `the body is longer than ${maxCallBytes} bytes`)
  if (problem !== undefined) throw notJson(api, `the body is ${problem}`)
  if (isDeeperThan(text)) throw notJson(api, `the body is nested deeper than ${deepest} levels`)
  const value = parseObject(text)
  if (value === undefined) throw notJson(api, 'the body is not a JSON object')
  return value
}

/** @throws RestError with the API's own code for a call beyond a limit. Such a call counts too. */
function countCall(service: string, command: string, rates: Rates, { now, tell, request }: Call<InvalidRequest>): void {
  const api = `${service}/${command}`
  const counts = rates.count(api, request, now)
  for (const { count, limit } of counts) tell({ kind: 'called', service, command, count, limit })
  if (counts.some(({ count, limit }) => count > limit)) throw new RestError(limitCode(api), 'the API is called too often')
}

function withoutData(api: string, { request }: Call<InvalidRequest>, { unsimulated, noteUnsimulated }: RestOptions): object {
  noteUnsimulated(api)
  return answerUnsimulated(api, request, unsimulated)
}

/** Checks a request, and carries out the call if its API is simulated. */
function checkAndCarryOut<A extends Api>(api: A, call: Call<InvalidRequest>, options: RestOptions): Eventually<object | undefined> {
  const command = commands[api]
  if (isValid(api, call)) return command === undefined ? withoutData(api, call, options) : carryOut(api, command, call, options)
  const refusal = invalid(api, requests[api].errors ?? [], call.request)
  command?.onInvalid?.(call, refusal)
  throw refusal
}

function isValid<A extends Api>(api: A, call: Call<unknown>): call is Call<RequestOf<A>> {
  return requests[api](call.request)
}
