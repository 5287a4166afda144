import { sampleOf } from '../callback/callback.ts'
import { applyChanges, setField, unsetField } from '../callback/change.ts'
import { readBody } from '../callback/message.ts'
import { findWebhook } from '../contract/contract.ts'
import { ChatproofError } from '../error.ts'
import { deepest, isDeeperThan, isObject } from '../json.ts'
import { quote } from '../text.ts'
import { type Admit, preflight } from './access.ts'
import type { Backend } from './backend.ts'
import { RestError, replyTo } from './call.ts'
import { actionNames, describeActions, describeUnknown } from './clients/actions.ts'
import { isText, longestText } from './clients/client-command.ts'
import { describeCallback, describeState } from './describe.ts'
import type { DueCallback } from './due-callback.ts'
import { type OpenStream, openEvents } from './events.ts'

/** Until this time, in Unix milliseconds, times have thirteen digits. */
const endOfTime = 1e13

/** The longest body of a control call, in bytes. */
const maxControlBytes = 256 * 1024

/**
 * The backend with its control API under `/_/`: it shows the state and the callbacks, and lets a test change them.
 *
 * @param openStream what answers `/_/events`
 */
export function withControl(
  backend: Backend,
  admit: Admit,
  openStream: OpenStream = openEvents(backend),
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url)
    const isControl = pathname.startsWith('/_/')
    const { refusal, headers } = admit(isControl ? 'control' : 'rest', (name) => request.headers.get(name) ?? undefined) ?? {}
    if (refusal !== undefined) return refuse(403, refusal)
    try {
      if (isControl) return await route({ backend, request, openStream }, pathname.slice('/_/'.length))
    } catch (error) {
      if (error instanceof ChatproofError || error instanceof RestError) return refuse(400, error.message)
      throw error
    }
    if (headers !== undefined && request.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { ...headers, ...preflight } })
    const response = await backend.fetch(request)
    for (const [name, value] of Object.entries(headers ?? {})) response.headers.set(name, value)
    return response
  }
}

/** A call of the control API. */
interface ControlCall {
  backend: Backend
  request: Request
  openStream: OpenStream
}

/** Method, path behind `/_/`, and what answers: a Response, or an object that is sent as JSON. The id is the part of the path in brackets. */
type Route = readonly [method: string, path: RegExp, handle: (call: ControlCall, id: string) => object | Promise<object>]

const routes: readonly Route[] = [
  ['GET', /^state$/, ({ backend }) => describeState(backend)],
  ['POST', /^reset$/, reset],
  ['POST', /^clock$/, moveClock],
  ['POST', /^fire$/, fire],
  ['GET', /^deliveries$/, ({ backend }) => backend.poster.callbacks().map(describeCallback)],
  ['GET', /^deliveries\/([^/]*)$/, ({ backend }, id) => describeCallback(findCallback(backend, id))],
  ['POST', /^deliveries\/([^/]*)\/replay$/, replay],
  ['GET', /^client$/, describeActions],
  ['POST', /^client\/([^/]*)$/, actAsClient],
  ['GET', /^events$/, ({ openStream, request }) => openStream(request)],
]

async function route(call: ControlCall, path: string): Promise<Response> {
  const { method } = call.request
  for (const [wanted, pattern, handle] of routes) {
    const match = method === wanted ? pattern.exec(path) : null
    if (match === null) continue
    const answer = await handle(call, match[1] ?? '')
    return answer instanceof Response ? answer : Response.json(answer)
  }
  return refuse(404, `There is no ${method} ${quote(`/_/${path}`)}.`)
}

function reset({ backend }: ControlCall): object {
  backend.reset()
  return describeState(backend)
}

async function moveClock({ backend, request }: ControlCall): Promise<object> {
  const { advanceMs } = await readObject(request)
  const isCount = Number.isInteger(advanceMs) && (advanceMs as number) >= 0
  if (!isCount || backend.clock.now() + (advanceMs as number) >= endOfTime)
    throw usage('clock takes {"advanceMs": a whole number of milliseconds from 0}, up to the year 2286.')
  backend.clock.advance(advanceMs as number)
  return describeState(backend)
}

async function fire({ backend, request }: ControlCall): Promise<object> {
  const { webhook, set = {}, unset = [] } = await readObject(request)
  if (typeof webhook !== 'string' || !isObject(set) || !isListOfText(unset))
    throw usage('fire takes {"webhook": name, "set": {field: value}, "unset": [field]}.')
  const body = structuredClone(sampleOf(findWebhook(webhook)).body)
  applyChanges(body, [...Object.entries(set).map(([field, value]) => setField(field, value)), ...unset.map(unsetField)])
  return describeCallback(backend.fire(webhook, body))
}

function replay({ backend }: ControlCall, id: string): object {
  const { webhook, body, query } = findCallback(backend, id)
  return describeCallback(backend.poster.post(webhook, JSON.parse(body), query))
}

async function actAsClient({ backend, request }: ControlCall, action: string): Promise<object> {
  if (!actionNames.includes(action)) return refuse(404, describeUnknown(action))
  const { as = 'client', platform = 'iOS', ip = '127.0.0.1', ...body } = await readObject(request)
  if (!isText(as) || !isText(platform) || !isText(ip))
    throw usage(`"as", "platform" and "ip" take text of at most ${longestText} characters.`)
  return backend.callAsClient(action, body, { identifier: as, platform, ip })
}

function findCallback({ poster }: Backend, id: string): DueCallback {
  const callback = poster.callbacks().find((each) => String(each.id) === id)
  if (callback === undefined) throw usage(`There is no delivery ${quote(id)}, or it is too old.`)
  return callback
}

async function readObject(request: Request): Promise<Record<string, unknown>> {
  const { text, problem } = await readBody(request, maxControlBytes)
  if (problem !== undefined) throw usage(`The body is ${problem}.`)
  if (text === '') return {}
  if (isDeeperThan(text)) throw usage(`The body is nested deeper than ${deepest} levels.`)
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // Refused below, as JSON that is not an object is.
  }
  throw usage('The body is not a JSON object.')
}

function isListOfText(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function refuse(status: number, info: string): Response {
  return Response.json(replyTo(new RestError(status, info)), { status })
}

const usage = (message: string): ChatproofError => new ChatproofError('usage', message)
