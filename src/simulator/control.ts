import { sampleOf } from '../callback/callback.ts'
import { readBody } from '../callback/message.ts'
import { findWebhook } from '../contract/contract.ts'
import { ChatproofError } from '../error.ts'
import { deepest, isDeeperThan } from '../json.ts'
import { quote } from '../text.ts'
import { type Admit, preflight } from './access.ts'
import type { Backend } from './backend.ts'
import { RestError, replyTo } from './call.ts'
import { describePosting, describeState } from './describe.ts'
import { openEvents } from './events.ts'
import type { Posting } from './poster.ts'

/** Times have thirteen digits, in Unix milliseconds, until then. */
const endOfTime = 1e13

/** The longest body of a control call, in bytes. */
const maxBodyBytes = 256 * 1024

/** How long what a client says of itself may be, in characters. */
const longestName = 200

/** The backend with its control API under `/_/`: what it knows, what it posted, and the levers a test needs. */
export function withControl(backend: Backend, admit: Admit): (request: Request) => Promise<Response> {
  const events = openEvents(backend)
  return async (request) => {
    const { pathname } = new URL(request.url)
    const isControl = pathname.startsWith('/_/')
    const { refusal, headers } = admit(isControl ? 'control' : 'rest', (name) => request.headers.get(name) ?? undefined) ?? {}
    if (refusal !== undefined) return refuse(403, refusal)
    try {
      if (isControl) return await route(backend, events, request, pathname.slice('/_/'.length))
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

async function route(backend: Backend, events: () => Response, request: Request, path: string): Promise<Response> {
  const { poster } = backend
  const [name = '', id, action] = path.split('/')
  const key = `${request.method} ${id === undefined ? name : name === 'client' ? `${name}/${id}` : `${name}/:id${action === undefined ? '' : `/${action}`}`}`
  switch (key) {
    case 'GET state':
      return Response.json(describeState(backend))
    case 'POST reset':
      backend.reset()
      return Response.json(describeState(backend))
    case 'POST clock': {
      const { advanceMs } = await readObject(request)
      const isCount = Number.isInteger(advanceMs) && (advanceMs as number) >= 0
      if (!isCount || backend.clock.now() + (advanceMs as number) >= endOfTime)
        throw usage('clock takes {"advanceMs": whole milliseconds}, forward, up to the year 2286.')
      backend.clock.advance(advanceMs as number)
      return Response.json(describeState(backend))
    }
    case 'POST fire': {
      const { webhook, set = {} } = await readObject(request)
      if (typeof webhook !== 'string' || typeof set !== 'object' || set === null || Array.isArray(set))
        throw usage('fire takes {"webhook": name, "set": {field: value}}.')
      const posting = backend.fire(webhook, { ...sampleOf(findWebhook(webhook)).body, ...set })
      return Response.json(describePosting(posting))
    }
    case 'GET deliveries':
      return Response.json(poster.postings().map(describePosting))
    case 'GET deliveries/:id':
      return Response.json(describePosting(findPosting(backend, id)))
    case 'POST deliveries/:id/replay': {
      const { webhook, body, query } = findPosting(backend, id)
      return Response.json(describePosting(poster.post(webhook, JSON.parse(body), query)))
    }
    case 'POST client/create-group':
      return Response.json(await asClient(backend, request, 'group_open_http_svc/create_group', 'Owner_Account'))
    case 'POST client/send-group-msg':
      return Response.json(await asClient(backend, request, 'group_open_http_svc/send_group_msg', 'From_Account'))
    case 'GET events':
      return events()
    default:
      return refuse(404, `There is no ${request.method} ${quote(`/_/${path}`)}.`)
  }
}

async function asClient(backend: Backend, request: Request, api: string, account: string): Promise<object> {
  const { as = 'client', platform = 'iOS', ip = '127.0.0.1', ...body } = await readObject(request)
  const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= longestName
  if (!isName(as) || !isName(platform) || !isName(ip))
    throw usage(`"as", "platform" and "ip" take text of at most ${longestName} characters.`)
  return backend.callAsClient(api, { ...body, [account]: as }, { identifier: as, platform, ip })
}

function findPosting({ poster }: Backend, id: string | undefined): Posting {
  const posting = poster.postings().find((each) => String(each.id) === id)
  if (posting === undefined) throw usage(`There is no delivery ${quote(id ?? '')}, or it was too long ago.`)
  return posting
}

async function readObject(request: Request): Promise<Record<string, unknown>> {
  const { text, problem } = await readBody(request, maxBodyBytes)
  if (problem !== undefined) throw usage(`The body is ${problem}.`)
  if (text === '') return {}
  if (isDeeperThan(text, deepest)) throw usage(`The body is nested deeper than ${deepest} levels.`)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Refused below, like JSON that is no object.
  }
  throw usage('The body is not a JSON object.')
}

function refuse(status: number, info: string): Response {
  return Response.json(replyTo(new RestError(status, info)), { status })
}

const usage = (message: string): ChatproofError => new ChatproofError('usage', message)
