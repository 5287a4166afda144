import { splitTarget } from '../callback/callback.ts'
import { type Incoming, readBody } from '../callback/message.ts'
import { requireAppId } from '../contract/app-id.ts'
import { findWebhook, type Webhook, type WebhookName } from '../contract/contract.ts'
import { openSwitches } from '../contract/switches.ts'
import type { Receiver } from '../delivery/receiver.ts'
import { ChatproofError } from '../error.ts'
import { suggest } from '../suggest.ts'
import { shorten } from '../text.ts'
import { documentedLimits, knownApis, quotas } from './api.ts'
import { type Origin, type RestReply, replyTo, type UserSigCheck } from './call.ts'
import { type Clock, createClock } from './clock.ts'
import type { Fact, Rule } from './fact.ts'
import { createPoster, type DueCallback, type Journal, type Poster } from './poster.ts'
import { createRates, type Rates } from './rates.ts'
import { answerCall, maxCallBytes } from './rest.ts'
import { type DailyGroups, dailyGroupQuota } from './rules/daily-group-quota.ts'
import { requestOverLimit } from './rules/request-over-limit.ts'
import { sendMsgException } from './rules/send-msg-exception.ts'
import { createState, type State } from './state.ts'

export interface BackendOptions {
  sdkAppId: string | number
  /** Signs the callbacks. */
  token?: string | undefined
  /** The webhook URL to which the callbacks are posted. */
  target: string
  /**
   * Which webhooks are switched on in the console: names, patterns such as `C2C.*`, or `all`. The rules of the others post nothing. When
   * not given, they are the `x-default-webhooks` of the contract.
   */
  webhooks?: readonly string[] | undefined
  /** Reaches the receiver at the target. */
  receive: Receiver
  /** How many calls a second an API takes, by `service/command`, in place of the documented limit. */
  limits?: Readonly<Record<string, number>> | undefined
  /** How many groups may be added in a day; 10,000 when not given. */
  groupQuota?: number | undefined
  quotaAlarm?: 'each' | 'once' | undefined
  /** How long an API causes no further alarm after one, in milliseconds; 1000 when not given. */
  alarmRepeatMs?: number | undefined
  /** A group message with one of these words is refused as sensitive. */
  bannedWords?: readonly string[] | undefined
  /** Checks UserSigs. When not given, any UserSig that is not empty is accepted. */
  findUserSigProblem?: UserSigCheck | undefined
  deadlineMs?: number | undefined
  retries?: number | undefined
  queueLimit?: number | undefined
  clock?: Clock | undefined
  journal?: Journal | undefined
  /** Called once, when the journal cannot be written. From then on every call is refused with 10002, and nothing is posted. */
  onJournalFailure?: ((error: unknown) => void) | undefined
  /** Called with what a watcher threw, the first time it throws. When not given, the error is dropped. */
  onError?: ((error: unknown) => void) | undefined
}

/** What happens in the simulator, as its watchers see it. */
export type BackendEvent =
  | { type: 'call'; method: string; api: string; reply: RestReply; ms: number }
  | { type: 'callback'; callback: DueCallback }

/**
 * Sees what happens.
 *
 * @param id counts the events from 1
 */
export type Watcher = (event: BackendEvent, id: number) => void

const byRest: Origin = { kind: 'rest' }

/** How much of the path of a call is shown to watchers, in characters. */
const longestApi = 100

/** The Chat backend: its REST API as a fetch function, and the callbacks that the calls cause. */
export interface Backend {
  /** Answers a call of the REST API. It does not wait for the callbacks that the call causes. */
  answer(request: Incoming): RestReply
  /** The same as a fetch handler. */
  fetch(request: Request): Promise<Response>
  /**
   * Makes a call as a client of the app: its callbacks carry the client's platform and address, which no REST call can have. It answers
   * a Promise because the reply may come to depend on a webhook that Chat asks first.
   */
  callAsClient(api: string, body: object, client: { identifier: string; platform: string; ip: string }): Promise<RestReply>
  /** Posts a webhook's callback now, whatever the rules say. */
  fire(webhook: string, body: object): DueCallback
  readonly state: State
  readonly clock: Clock
  readonly poster: Poster
  rates(): ReturnType<Rates['windows']>
  groupsToday(): DailyGroups
  /** The limits in place of the documented ones, and how many groups may be added in a day. */
  readonly settings: { limits: Readonly<Record<string, number>>; groupQuota: number }
  /** Forgets groups, accounts, rates and the groups of the day. It keeps the callbacks. */
  reset(): void
  /** Calls the watcher for every call and every callback from now on. What it throws stops nothing. Answers a function that ends this. */
  watch(watcher: Watcher): () => void
  /** How many events there have been so far. */
  readonly events: number
}

/** @throws ChatproofError `usage` for an SDKAppID that is not a number, a target that is not a URL, a webhook that does not exist, a limit that is not a whole number above zero, or a limit of an API that does not exist */
export function createBackend(options: BackendOptions): Backend {
  const { limits = {}, clock = createClock(), bannedWords = [], findUserSigProblem = () => undefined, onError } = options
  splitTarget(options.target)
  for (const [api, limit] of Object.entries(limits)) {
    if (!knownApis.includes(api)) throw new ChatproofError('usage', `There is no API "${api}" to limit.${suggest(api, knownApis)}`)
    requireCount(limit, `The limit of ${api}`)
  }
  requireCount(options.groupQuota ?? 1, 'The quota of groups')
  const sdkAppId = requireAppId(options.sdkAppId)
  const switches = openSwitches(options.webhooks)
  const watchers = new Set<Watcher>()
  const failing = new WeakSet<Watcher>()
  let events = 0

  function notify(event: BackendEvent): void {
    const id = ++events
    for (const watcher of watchers) {
      try {
        watcher(event, id)
      } catch (error) {
        if (!failing.has(watcher)) onError?.(error)
        failing.add(watcher)
      }
    }
  }

  const poster = createPoster({
    ...options,
    sdkAppId,
    now: clock.now,
    signingClock: clock.unmoved,
    onChange: (callback) => notify({ type: 'callback', callback }),
  })
  let world = createWorld()

  function createWorld() {
    const quota = dailyGroupQuota({ quota: options.groupQuota ?? quotas.groupsPerDay, repeat: options.quotaAlarm ?? 'each' })
    const rules: Rule[] = [requestOverLimit(options.alarmRepeatMs), quota, sendMsgException()]
    const limitsOf = (api: string) =>
      limits[api] === undefined ? documentedLimits(api) : [{ count: limits[api], perSeconds: 1, unit: 'calls' }]
    return { state: createState(), quota, rules, rates: createRates(limitsOf) }
  }

  function tell(rules: readonly Rule[], fact: Fact, origin: Origin): void {
    for (const rule of rules) {
      const payload = rule.on(fact, clock.now())
      // A rule that is off sees the facts too: the state shows what it counts.
      if (payload !== undefined && switches.has(rule.webhook))
        poster.post(rule.webhook, payload, queryOf(origin, findWebhook(rule.webhook)))
    }
  }

  function call(request: Incoming, origin: Origin, { state, quota, rules, rates } = world): RestReply {
    const startedAt = performance.now()
    const rest = { sdkAppId, findUserSigProblem, rates, origin, clock: clock.now }
    const url = new URL(request.url, 'http://chat.invalid')
    const failure = poster.failure()
    const reply =
      failure === undefined
        ? answerCall({ ...request, url }, rest, {
            state,
            bannedWords,
            groupsLeft: (type) => quota.left(type, clock.now()),
            tell: (fact) => tell(rules, fact, origin),
          })
        : replyTo(failure)
    const api = shorten(url.pathname.replace(/^\/v4\//, ''), longestApi)
    notify({ type: 'call', method: request.method, api, reply, ms: performance.now() - startedAt })
    return reply
  }

  return {
    answer: (request) => call(request, byRest),
    async fetch(request) {
      const { method, url } = request
      // A call that began before a reset changes the state from before the reset.
      const before = world
      const body = await readBody(request, maxCallBytes)
      return Response.json(call({ method, url, body }, byRest, before))
    },
    async callAsClient(api, body, { identifier, platform, ip }) {
      const query = new URLSearchParams({ sdkappid: sdkAppId, identifier, usersig: 'client', random: '0', contenttype: 'json' })
      const request = { method: 'POST', url: `/v4/${api}?${query}`, body: { text: JSON.stringify(body) } }
      return call(request, { kind: 'client', platform, ip })
    },
    fire: (webhook, body) => poster.post(findWebhook(webhook).name as WebhookName, body),
    get state() {
      return world.state
    },
    clock,
    poster,
    rates: () => world.rates.windows(),
    groupsToday: () => world.quota.today(clock.now()),
    settings: { limits, groupQuota: options.groupQuota ?? quotas.groupsPerDay },
    reset() {
      world = createWorld()
    },
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    get events() {
      return events
    },
  }
}

/** The query parameters about the client that made the call, as far as the webhook has them. */
function queryOf(origin: Origin, { parameters }: Webhook): Record<string, string> {
  if (origin.kind === 'rest') return {}
  const query = Object.entries({ OptPlatform: origin.platform, ClientIP: origin.ip })
  return Object.fromEntries(query.filter(([name]) => parameters.some((parameter) => parameter.name === name)))
}

function requireCount(value: number, what: string): void {
  if (Number.isInteger(value) && value > 0) return
  throw new ChatproofError('usage', `${what} is ${value}; it takes a whole number above zero.`)
}
