import { ChatproofError } from '../error.ts'
import { quote } from '../text.ts'
import { type Admit, preflight } from './access.ts'
import type { Backend } from './backend.ts'
import { RestError, replyTo } from './call.ts'
import { actionNames, describeActions, describeUnknown } from './clients/actions.ts'
import { isText, longestText } from './clients/client-command.ts'
import { type ControlCall, findCallback, type Route, readObject, type Suite, usage } from './control-call.ts'
import { dashboardRoutes } from './dashboard.ts'
import { describeCallback, describeState } from './describe.ts'
import { type OpenStream, openEvents } from './events.ts'
import { leverRoutes } from './levers.ts'
import { stateRoutes } from './state-views.ts'
import { suiteRoutes } from './suite.ts'
import { translationRoutes } from './translations.ts'

/** Until this time, in Unix milliseconds, times have thirteen digits. */
const endOfTime = 1e13

/**
 * The backend with its control API under `/_/`: it shows the state and the callbacks, and lets a test change them.
 *
 * @param openStream what answers `/_/events`
 * @param check what `/_/check` runs
 */
export function withControl(
  backend: Backend,
  admit: Admit,
  openStream: OpenStream = openEvents(backend),
  check?: Suite,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url)
    const isControl = pathname.startsWith('/_/')
    const { refusal, headers } = admit(isControl ? 'control' : 'rest', (name) => request.headers.get(name) ?? undefined) ?? {}
    if (refusal !== undefined) return refuse(403, refusal)
    try {
      if (isControl) return await route({ backend, request, openStream, check }, pathname.slice('/_/'.length))
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

const routes: readonly Route[] = [
  ['GET', /^state$/, ({ backend }) => describeState(backend)],
  ['POST', /^reset$/, reset],
  ['POST', /^clock$/, moveClock],
  ['GET', /^deliveries$/, ({ backend }) => backend.poster.callbacks().map(describeCallback)],
  ['GET', /^deliveries\/([^/]*)$/, ({ backend }, id) => describeCallback(findCallback(backend, id))],
  ['POST', /^deliveries\/([^/]*)\/replay$/, replay],
  ['GET', /^client$/, describeActions],
  ['POST', /^client\/([^/]*)$/, actAsClient],
  ['GET', /^events$/, ({ openStream, request }) => openStream(request)],
  ...leverRoutes,
  ...stateRoutes,
  ...suiteRoutes,
  ...translationRoutes,
  ...dashboardRoutes,
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

function refuse(status: number, info: string): Response {
  return Response.json(replyTo(new RestError(status, info)), { status })
}
