import { isObject } from '../../json.ts'
import { count, quote } from '../../text.ts'
import { choice, object, required, text, texts, usage, type ValuesOf, whole } from '../arguments.ts'
import { type Simulator, startSimulator } from '../simulator.ts'
import { type Answer, appId, appIdOf, defineTool, type Session, targetOf } from '../tool.ts'

const input = {
  action: required(choice(['start', 'call', 'stop'], 'What to do.')),
  url: text(
    'start: the address of the receiver that gets the callbacks. The --target of the server when not given; without both, a right receiver of its own.',
  ),
  sdk_app_id: { ...appId, schema: { ...appId.schema, description: `start: ${appId.schema.description}` } },
  webhooks: texts('start: which webhooks are on: names, patterns, or all.'),
  limits: object('start: calls a second of an API, such as {"openim/sendmsg": 10}.'),
  group_quota: whole(1, 1e9, 'start: how many groups a day may add.'),
  path: text('call: /v4/service/command for the REST API, or /_/… for a lever.'),
  method: choice(['GET', 'POST'], 'call: POST for the REST API; of the levers GET shows and POST acts. Follows from body when not given.'),
  body: object('call: the body.'),
  as: text('call of the REST API: who calls; administrator when not given.'),
}

/** What each action takes. */
const takenBy: Record<ValuesOf<typeof input>['action'], readonly (keyof typeof input)[]> = {
  start: ['url', 'sdk_app_id', 'webhooks', 'limits', 'group_quota'],
  call: ['path', 'method', 'body', 'as'],
  stop: [],
}

/** A Chat backend to play with: it answers the REST API, and sends the callbacks. */
export const simulator = defineTool({
  name: 'simulator',
  title: 'A simulated Chat backend',
  description: [
    'Starts a Chat backend in this process, on a free port of this machine: it answers the REST API of Chat and sends the callbacks that the calls cause. There is one at a time, and it ends with the server.',
    'call answers with the reply and with the callbacks that it caused, each with its verdict. Paths: POST /v4/service/command is the REST API; GET /_/state, GET /_/deliveries and GET /_/deliveries/ID show what happened; POST /_/clock {"advanceMs": 60000} moves the clock; POST /_/client/ACTION {"as": "jared", …} acts as a client of the app, and GET /_/client lists the actions; POST /_/fire {"webhook", "set", "unset"} sends a callback; POST /_/webhooks {"on": [], "off": []} switches them; GET /_/groups, /_/groups/ID, /_/accounts, /_/accounts/ID show the state; POST /_/reset forgets it.',
  ].join(' '),
  input,
  output: {
    running: { type: 'boolean', description: 'Whether a simulator runs now.' },
    url: { type: 'string', description: 'Its address: other programs can use it as Chat.' },
    target: { type: 'string', description: 'Where the callbacks go.' },
    dashboard: { type: 'string', description: 'A page for people that shows what happens.' },
    status: { type: 'integer', description: 'The HTTP status of a call.' },
    reply: { description: 'What a call answered.' },
    callbacks: { type: 'array', description: 'The callbacks that the call caused, with the replies and verdicts that are there.' },
  },
  readsOnly: false,
  more: 'Ask for one of /_/deliveries/ID, /_/groups/ID or /_/accounts/ID, or add ?limit=N&after=ID to a list.',
  async run(values, session, signal) {
    const { action } = values
    const foreign = Object.keys(values).find((name) => name !== 'action' && !takenBy[action].includes(name as keyof typeof input))
    if (foreign !== undefined) throw usage(`The action ${action} takes no ${foreign}.`)
    if (action === 'start') return start(values, session)
    const running = runningIn(session)
    if (running === undefined) throw usage('No simulator is running: call simulator with the action start.')
    if (action === 'stop') {
      await close(running, session)
      return { text: 'The simulator has ended.', data: { running: false } }
    }
    return call(values, running, signal)
  },
})

const simulators = new WeakMap<Session, Simulator>()

function runningIn(session: Session): Simulator | undefined {
  return simulators.get(session)
}

async function start(
  { url, webhooks, limits, group_quota: groupQuota, sdk_app_id: app }: ValuesOf<typeof input>,
  session: Session,
): Promise<Answer> {
  const target = (url ?? session.target) === undefined ? undefined : targetOf(url, session)
  const before = runningIn(session)
  if (before !== undefined) throw usage(`A simulator is running already, at ${before.url}: stop it first.`)
  const wrong = Object.entries(limits ?? {}).find(([, value]) => !Number.isInteger(value) || (value as number) < 1)
  if (wrong !== undefined) throw usage(`The limit of ${quote(wrong[0])} takes a whole number from 1.`)
  const settings = {
    target,
    sdkAppId: appIdOf(app, session),
    webhooks: webhooks ?? session.webhooks,
    limits: limits as Record<string, number> | undefined,
    groupQuota,
  }
  const started = await startSimulator(settings, session)
  // Another call may have started one meanwhile.
  if (runningIn(session) !== undefined) {
    await started.close()
    throw usage('A simulator is running already: stop it first.')
  }
  simulators.set(session, started)
  session.open.add(started)
  const { url: address, target: shown } = started
  return {
    text: `The simulator runs at ${address}; its callbacks go to ${shown}. ${address}/_/ shows people what happens.`,
    data: { running: true, url: address, target: shown, dashboard: `${address}/_/` },
  }
}

async function close(running: Simulator, session: Session): Promise<void> {
  simulators.delete(session)
  session.open.delete(running)
  await running.close()
}

async function call({ path, method, body, as }: ValuesOf<typeof input>, running: Simulator, signal: AbortSignal): Promise<Answer> {
  if (path === undefined) throw usage('call needs path: /v4/service/command, or /_/… for a lever.')
  if (!/^\/(?:v4|_)\/[\x21-\x7e]*$/.test(path)) throw usage(`path takes /v4/service/command or /_/…, percent-encoded, not ${quote(path)}.`)
  const isRest = path.startsWith('/v4/')
  if (!isRest && as !== undefined) throw usage('as is for the REST API; of a client action it stands in the body.')
  if (isRest && method === 'GET') throw usage('The REST API takes POST.')
  if (isRest && path.includes('?')) throw usage('path of the REST API takes no query: it is added.')
  const query = new URLSearchParams({
    sdkappid: running.sdkAppId,
    identifier: as ?? 'administrator',
    usersig: 'any',
    random: '1',
    contenttype: 'json',
  })
  const verb = method ?? (isRest || body !== undefined ? 'POST' : 'GET')
  if (verb === 'GET' && body !== undefined) throw usage('GET takes no body: leave it out, or use POST.')
  const { status, reply, callbacks } = await running.call(verb, isRest ? `${path}?${query}` : path, isRest ? (body ?? {}) : body, signal)
  return {
    text: `${verb} ${path}: ${describeReply(status, reply)} ${count(callbacks.length, 'callback')}${callbacks.map(describeCallback).join('')}.`,
    data: { running: true, status, reply, callbacks },
  }
}

function describeReply(status: number, reply: unknown): string {
  const { ActionStatus, ErrorCode, ErrorInfo } = isObject(reply) ? reply : {}
  if (ActionStatus === undefined) return `HTTP ${status}.`
  return `${String(ActionStatus)}, ErrorCode ${String(ErrorCode)}${ErrorInfo ? `, ${quote(String(ErrorInfo))}` : ''}.`
}

function describeCallback({ id, webhook, status, verdict }: Awaited<ReturnType<Simulator['call']>>['callbacks'][number]): string {
  return `; ${id} ${webhook} ${verdict?.outcome ?? status}`
}
