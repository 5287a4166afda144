import { requests } from '../../generated/requests.js'
import type { Body, Incoming } from '../callback/message.ts'
import { describeViolations } from '../contract/violation.ts'
import { deepest, isDeeperThan } from '../json.ts'
import { quote } from '../text.ts'
import { type Api, type ExtrasOf, invalidCode, isDescribed, isKnownApi, isKnownService, limitCode, type RequestOf } from './api.ts'
import {
  type Call,
  type CallContext,
  type Commands,
  type InvalidRequest,
  type Origin,
  RestError,
  type RestReply,
  replyTo,
  type UserSigCheck,
} from './call.ts'
import { accountCommands } from './commands/accounts.ts'
import { groupCommands } from './commands/groups.ts'
import { memberCommands } from './commands/members.ts'
import { messageCommands } from './commands/messages.ts'
import type { Rates } from './rates.ts'

const commands: Commands = { ...accountCommands, ...groupCommands, ...memberCommands, ...messageCommands }

export interface RestOptions {
  sdkAppId: string
  findUserSigProblem: UserSigCheck
  rates: Rates
  origin: Origin
  /** Unix milliseconds. */
  clock: () => number
}

/** A call with its URL parsed. */
export interface RestRequest extends Omit<Incoming, 'url'> {
  url: URL
}

/** The longest body of a call, in bytes. */
export const maxCallBytes = 1024 * 1024

/** Answers one call of the REST API. Every call gets a reply in Chat's form (REST API overview, 1047/34620). */
export function answerCall(
  request: RestRequest,
  options: RestOptions,
  context: Pick<CallContext, 'state' | 'bannedWords' | 'groupsLeft' | 'tell'>,
): RestReply {
  try {
    const { pathname, searchParams } = request.url
    const [, service = '', command = ''] = /^\/v4\/([\w-]+)\/([\w-]+)$/.exec(pathname) ?? []
    if (request.method !== 'POST') throw new RestError(60002, `HTTP method ${request.method} is not POST`)
    if (!isKnownApi(service, command)) throw new RestError(isKnownService(service) ? 10003 : 60002, 'there is no such API')
    const identifier = checkQuery(searchParams, options)
    const body = parseBody(request.body)
    const call = { ...context, identifier, isAdmin: options.origin.kind === 'rest', now: options.clock(), request: body }
    countCall(service, command, options.rates, call)
    const api = `${service}/${command}`
    const extras = isDescribed(api) ? perform(api, call) : undefined
    return { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, ...extras }
  } catch (error) {
    if (error instanceof RestError) return replyTo(error)
    throw error
  }
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

function parseBody({ text, problem }: Body): Record<string, unknown> {
  if (problem === 'too long') throw new RestError(60009, `the body is longer than ${maxCallBytes} bytes`)
  if (problem !== undefined) throw new RestError(60003, `the body is ${problem}`)
  if (isDeeperThan(text)) throw new RestError(60003, `the body is nested deeper than ${deepest} levels`)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Answered below, as JSON that is not an object is.
  }
  throw new RestError(60003, 'the body is not a JSON object')
}

/** @throws RestError with the API's own code for a call beyond a limit. Such a call counts too. */
function countCall(service: string, command: string, rates: Rates, { now, tell, request }: Call<InvalidRequest>): void {
  const api = `${service}/${command}`
  const counts = rates.count(api, request, now)
  for (const { count, limit } of counts) tell({ kind: 'called', service, command, count, limit })
  if (counts.some(({ count, limit }) => count > limit)) throw new RestError(limitCode(api), 'the API is called too often')
}

/** Checks a request, and carries out the call. */
function perform<A extends Api>(api: A, call: Call<InvalidRequest>): ExtrasOf<A> | undefined {
  const command = commands[api]
  if (isValid(api, call)) return command?.perform(call)
  const violations = describeViolations(requests[api].errors ?? [], call.request)
  const refusal = new RestError(invalidCode(api), violations.slice(0, 500))
  command?.onInvalid?.(call, refusal)
  throw refusal
}

function isValid<A extends Api>(api: A, call: Call<unknown>): call is Call<RequestOf<A>> {
  return requests[api](call.request)
}
