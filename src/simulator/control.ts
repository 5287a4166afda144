import { sampleOf } from '../callback.ts'
import { findWebhook } from '../contract.ts'
import { ChatproofError } from '../error.ts'
import { isDeeperThan } from '../json.ts'
import { readBody } from '../message.ts'
import type { Backend } from './backend.ts'
import { RestError } from './call.ts'
import type { Posting } from './poster.ts'

/** Times have thirteen digits, in Unix milliseconds, until then. */
const endOfTime = 1e13

/** How deep a body may be nested. */
const deepest = 200

/** The longest body of a control call, in bytes. */
const maxBodyBytes = 256 * 1024

/**
 * The backend with its control API under `/_/`: what it knows, what it posted, and the levers a test needs. Only pages and
 * programs of this machine get in: the Host must be the one that is listened on, and an Origin, where one is sent, the same.
 *
 * @param isOwnHost tells the Host headers that are the server's own
 */
export function withControl(backend: Backend, isOwnHost: (host: string) => boolean): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url)
    if (!pathname.startsWith('/_/')) return backend.fetch(request)
    const origin = request.headers.get('origin')
    const isForeign = !isOwnHost(request.headers.get('host') ?? '') || (origin !== null && !isOwnHost(origin.replace(/^\w+:\/\//, '')))
    if (isForeign) return refuse(403, 'The control API answers its own host only.')
    try {
      return await route(backend, request, pathname.slice('/_/'.length))
    } catch (error) {
      if (error instanceof ChatproofError || error instanceof RestError) return refuse(400, error.message)
      throw error
    }
  }
}

async function route(backend: Backend, request: Request, path: string): Promise<Response> {
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
      return streamEvents(backend)
    default:
      return refuse(404, `There is no ${request.method} /_/${path}.`)
  }
}

async function asClient(backend: Backend, request: Request, api: string, account: string): Promise<object> {
  const { as = 'client', platform = 'iOS', ip = '127.0.0.1', ...body } = await readObject(request)
  if (typeof as !== 'string' || typeof platform !== 'string' || typeof ip !== 'string') throw usage('"as", "platform" and "ip" take text.')
  return backend.callAsClient(api, { ...body, [account]: as }, { identifier: as, platform, ip })
}

function describeState({ state, clock, poster, rates, groupsToday, settings }: Backend): object {
  return {
    now: new Date(clock.now()).toISOString(),
    groups: state.groups.size,
    accounts: state.accounts.size,
    groupsToday: groupsToday(),
    ...settings,
    rates: rates(),
    deliveries: poster.counts(),
  }
}

/** A posting as the control API and the event stream show it. */
export function describePosting({ id, webhook, dueAt, status, body, delivery }: Posting): object {
  const { callback, reply, verdict, attempts } = delivery ?? {}
  return {
    id,
    webhook,
    dueAt,
    status,
    body: JSON.parse(body),
    request: callback === undefined ? null : { method: callback.method, url: callback.url },
    reply: reply === undefined || 'failure' in reply ? null : { status: reply.status, body: reply.body, ms: reply.ms },
    verdict: verdict ?? null,
    attempts: attempts ?? 0,
  }
}

function findPosting({ poster }: Backend, id: string | undefined): Posting {
  const posting = poster.postings().find((each) => String(each.id) === id)
  if (posting === undefined) throw usage(`There is no delivery ${id}, or it was too long ago.`)
  return posting
}

function streamEvents(backend: Backend): Response {
  const encoder = new TextEncoder()
  let stop = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (event: string, data: object) => controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))
      send('state', describeState(backend))
      const unwatch = backend.watch((event) => {
        if (event.type === 'call') send('call', { api: event.api, reply: event.reply, ms: event.ms })
        else send('delivery', describePosting(event.posting))
      })
      stop = () => void unwatch()
    },
    cancel: () => stop(),
  })
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
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
  return Response.json({ ActionStatus: 'FAIL', ErrorInfo: info, ErrorCode: status }, { status })
}

const usage = (message: string): ChatproofError => new ChatproofError('usage', message)
