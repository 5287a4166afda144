import { splitTarget } from '../callback/callback.ts'
import { toCurl } from '../callback/curl.ts'
import { type Incoming, readBody } from '../callback/message.ts'
import { requireAppId } from '../contract/app-id.ts'
import { findWebhook, type WebhookName } from '../contract/contract.ts'
import { openPanel, type SwitchPanel } from '../contract/switches.ts'
import type { Before } from '../delivery/decision.ts'
import type { Eventually } from '../eventually.ts'
import { showTarget } from '../secrets/secrets.ts'
import { shorten } from '../text.ts'
import { quotas } from './api.ts'
import type { BackendOptions } from './backend-options.ts'
import { type CallEntry, type Context, type Origin, queryOf, type RestReply, replyTo } from './call.ts'
import type { Deciding } from './carry-out.ts'
import { findAction } from './clients/actions.ts'
import { answerClient, type Client, checkFields } from './clients/client-command.ts'
import { type Clock, createClock } from './clock.ts'
import type { DueCallback } from './due-callback.ts'
import { payloadOf } from './fact.ts'
import type { Note } from './older.ts'
import { createPoster, type Poster } from './poster.ts'
import type { Rates } from './rates.ts'
import { answerCall, asService, maxCallBytes, splitUrl } from './rest.ts'
import type { DailyGroups } from './rules/daily-group-quota.ts'
import type { State } from './state.ts'
import { collectIn, tellAtOnce } from './told.ts'
import { type CallEvent, createWatchers, type Watchers } from './watchers.ts'
import { checkWorldOptions, createWorld, type World } from './world.ts'

const byRest: Origin = { kind: 'rest' }

/** How much of the path of a call is shown to watchers, in characters. */
const longestApi = 100

/** The Chat backend: its REST API as a fetch function, and the callbacks that the calls cause. */
export interface Backend extends Pick<Watchers, 'watch' | 'events'> {
  /**
   * Answers a call of the REST API. It answers a Promise only if the call asks the receiver first. It never waits for the callbacks
   * after a call.
   */
  answer(request: Incoming): Eventually<RestReply>
  /** The same as a fetch handler. */
  fetch(request: Request): Promise<Response>
  /**
   * Acts as a client of the app: its callbacks carry the client's platform and address, which no REST call can have.
   *
   * @param action what only clients do, such as `leave`, or an API, as service/command, which the client calls
   * @throws ChatproofError `usage` for an action that does not exist, or a field that is missing, wrong or unknown
   */
  callAsClient(action: string, body: object, client: Client): Promise<RestReply>
  /** Posts a webhook's callback now, whatever the rules and the switches say. */
  fire(webhook: string, body: object, query?: Record<string, string>): DueCallback
  readonly state: State
  readonly clock: Clock
  readonly poster: Poster
  rates(): ReturnType<Rates['windows']>
  groupsToday(): DailyGroups
  /** Where the callbacks go, the limits in place of the documented ones, and how many groups may be added in a day. */
  readonly settings: { sdkAppId: string; target: string; limits: Readonly<Record<string, number>>; groupQuota: number }
  readonly switches: SwitchPanel
  /** A callback as commands that sign it anew and send it with curl. They hold no secrets. */
  toCurl(callback: Pick<DueCallback, 'webhook' | 'body' | 'query'>): string
  /** The APIs that were called since the start or the last reset and are not simulated, as service/command. */
  readonly unsimulated: readonly string[]
  /** Resolves once the calls are answered that wait for a decision now. */
  answered(): Promise<void>
  /**
   * Forgets groups, accounts, rates and the groups of the day. It keeps the callbacks.
   *
   * @throws RestError 10002 when the journal cannot be written
   */
  reset(): void
}

/** @throws ChatproofError `usage` for an SDKAppID that is not a number, a target that is not a URL, a webhook that does not exist, a limit that is not a whole number above zero, or a limit of an API that does not exist */
export function createBackend(options: BackendOptions): Backend {
  const { limits = {}, clock = createClock(), findUserSigProblem = () => undefined, onFailure = 'allow', unsimulated = 'empty' } = options
  splitTarget(options.target)
  checkWorldOptions(options)
  const sdkAppId = requireAppId(options.sdkAppId)
  const switches = openPanel(options.webhooks)
  const watchers = createWatchers(options.onError)
  const waiting = new Set<Promise<unknown>>()
  const noted = new Set<string>()

  function once(name: string, tell: () => void): void {
    if (noted.has(name)) return
    noted.add(name)
    tell()
  }

  const note: Note = (older, name) => once(older, () => options.onOlderName?.(older, name))

  const poster = createPoster({
    ...options,
    sdkAppId,
    now: clock.now,
    signingClock: clock.unmoved,
    onChange: (callback) => watchers.notify({ type: 'callback', callback }),
  })
  const { journal } = poster
  let world = createWorld(options, switches, options.journal?.state)

  /** A call that began before a reset changes what is forgotten. */
  function keep(entry: CallEntry, at: World): void {
    if (at === world) journal.note((each) => each.call(entry))
    journal.check()
  }

  /** What calls from an origin decide by, and what they find. */
  function settingOf(at: World, origin: Origin): { deciding: Deciding; context: Context } {
    const collect = () => collectIn(at, origin, clock, poster)
    const context = {
      state: at.state,
      platform: origin.kind === 'client' ? origin.platform : 'RESTAPI',
      groupFields: options.groupFields,
      ...at.room,
      groupsLeft: (type: string) => at.groupsLeft(type, clock.now()),
      tell: tellAtOnce(collect),
    }
    const ask = (webhook: Before, content: object) =>
      poster.ask(webhook, payloadOf(webhook, content, clock.now()), queryOf(origin, findWebhook(webhook)))
    const changing = { keep: (entry: CallEntry) => keep(entry, at), collect }
    return { deciding: { clock: clock.now, isOn: switches.has, ask, onFailure, ...changing }, context }
  }

  let latest: (ReturnType<typeof settingOf> & { at: World; origin: Origin }) | undefined

  /** Answers a call in the way that is given, and tells its watchers. */
  function respond(
    asked: Pick<CallEvent, 'method' | 'api' | 'as' | 'body' | 'simulated'> & { origin: Origin; at: World },
    answer: (deciding: Deciding, context: Context) => Eventually<RestReply>,
  ): Eventually<RestReply> {
    const { method, api, origin, at } = asked
    const startedAt = performance.now()
    const finish = (given: RestReply) => {
      const reply = asService(api, given)
      const [ms, { as, body, simulated }] = [performance.now() - startedAt, asked]
      watchers.notify({ type: 'call', method, api: shorten(api, longestApi), simulated, at: clock.now(), as, body, reply, ms })
      return reply
    }
    const failure = journal.failure()
    if (failure !== undefined) return finish(replyTo(failure))
    // All calls by REST have the same setting.
    if (latest?.at !== at || latest.origin !== origin) latest = { at, origin, ...settingOf(at, origin) }
    const reply = answer(latest.deciding, latest.context)
    if (!(reply instanceof Promise)) return finish(reply)
    const finished = reply.then(finish).finally(() => waiting.delete(finished))
    waiting.add(finished)
    return finished
  }

  function call(request: Incoming, origin: Origin, at = world): Eventually<RestReply> {
    const { path, query } = splitUrl(request.url)
    const api = path.replace(/^\/v4\//, '')
    const as = query.get('identifier') ?? ''
    const asked = { method: request.method, api, as, body: request.body.text, origin, at, simulated: true }
    const noteUnsimulated = (name: string) => {
      asked.simulated = false
      at.unsimulated.add(name)
      once(name, () => options.onUnsimulated?.(name))
    }
    const rest = { sdkAppId, findUserSigProblem, rates: at.rates, origin, note, unsimulated, noteUnsimulated }
    return respond(asked, (deciding, context) =>
      answerCall({ method: request.method, body: request.body, path, query }, { ...deciding, ...rest }, context),
    )
  }

  return {
    answer: (request) => call(request, byRest),
    async fetch(request) {
      const { method, url } = request
      // A call that began before a reset changes the state from before the reset.
      const before = world
      const body = await readBody(request, maxCallBytes)
      return Response.json(await call({ method, url, body }, byRest, before))
    },
    async callAsClient(name, body, { identifier, platform, ip }) {
      const origin = { kind: 'client', platform, ip } as const
      const action = name.includes('/') ? { api: name } : findAction(name)
      if ('fields' in action) {
        const request = { ...body }
        checkFields(name, action.fields, request)
        const api = `client/${name}`
        const asked = { method: 'POST', api, as: identifier, body: JSON.stringify(request), origin, at: world, simulated: true }
        return respond(asked, (deciding, context) => answerClient(name, action, request, identifier, deciding, context))
      }
      const request = 'caller' in action ? { ...body, [action.caller]: identifier } : body
      const query = new URLSearchParams({ sdkappid: sdkAppId, identifier, usersig: 'client', random: '0', contenttype: 'json' })
      return call({ method: 'POST', url: `/v4/${action.api}?${query}`, body: { text: JSON.stringify(request) } }, origin)
    },
    fire: (webhook, body, query) => poster.post(findWebhook(webhook).name as WebhookName, body, query),
    toCurl: ({ webhook, body, query }) =>
      toCurl({ webhook: findWebhook(webhook), target: options.target, sdkAppId, token: options.token, body, query }),
    switches,
    get state() {
      return world.state
    },
    clock,
    poster,
    rates: () => world.rates.windows(),
    groupsToday: () => world.groupsToday(clock.now()),
    get unsimulated() {
      return [...world.unsimulated]
    },
    settings: { sdkAppId, target: showTarget(options.target), limits, groupQuota: options.groupQuota ?? quotas.groupsPerDay },
    async answered() {
      await Promise.allSettled(waiting)
    },
    reset() {
      journal.note((each) => each.reset())
      journal.check()
      world = createWorld(options, switches)
    },
    watch: watchers.watch,
    get events() {
      return watchers.events
    },
  }
}
