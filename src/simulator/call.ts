import type { Webhook } from '../contract/contract.ts'
import type { Before, Decision, ReplacedBy } from '../delivery/decision.ts'
import type { Api, ExtrasOf, RequestOf } from './api.ts'
import type { Exact } from './exact.ts'
import type { Content, Fact } from './fact.ts'
import type { State } from './state.ts'

/** The fields that every reply of the REST API has. */
export interface RestReply {
  ActionStatus: 'OK' | 'SomeError' | 'FAIL'
  ErrorInfo: string
  ErrorCode: number
  [extra: string]: unknown
}

/** From where a call comes: from a backend by REST, or from a client of the app, which has signed in before. */
export type Origin = { kind: 'rest' } | { kind: 'client'; platform: string; ip: string }

/**
 * What becomes of a group message beyond the rate of its group. `drop`: the call succeeds with a MsgDropReason (1047/34959); `refuse`: it
 * fails with 10023 (1047/34348).
 */
export type GroupOverflow = 'drop' | 'refuse'

/** The query parameters about the client that made the call, as far as the webhook has them. */
export function queryOf(origin: Origin, { parameters }: Webhook): Record<string, string> {
  if (origin.kind === 'rest') return {}
  const query = Object.entries({ OptPlatform: origin.platform, ClientIP: origin.ip })
  return Object.fromEntries(query.filter(([name]) => parameters.some((parameter) => parameter.name === name)))
}

/** What a command knows of a call besides its request. */
export interface CallContext {
  state: State
  /** In whose name the call is made: an admin's by REST, a user's from a client. */
  identifier: string
  isAdmin: boolean
  /** The platform of the client, such as iOS or Web; RESTAPI for a backend. */
  platform: string
  /** Counts the calls from 1. What has to differ from call to call, such as the key of a message, is made from it. */
  serial: number
  /** When the call came, Unix milliseconds. */
  cameAt: number
  /** Unix milliseconds. It is later than `cameAt` if the call had to wait for a decision. */
  now: number
  bannedWords: readonly string[]
  /** How many messages of a conversation, a group or a topic are kept. */
  history: number
  /** What becomes of a group message beyond the rate of its group. */
  groupOverflow: GroupOverflow
  /** The keys of the custom fields of groups that the console has; any key when not given. */
  groupFields?: readonly string[] | undefined
  /** How many groups of a type may still be added today. */
  groupsLeft(type: string): number
  /** Tells the rules what happened. */
  tell(fact: Fact): void
}

/** What a call has besides its request, and whoever makes it. */
export type Context = Pick<
  CallContext,
  'state' | 'platform' | 'bannedWords' | 'groupFields' | 'history' | 'groupOverflow' | 'groupsLeft' | 'tell'
>

/** One call, of the REST API or of a client. */
export interface Call<Request> extends CallContext {
  request: Request
}

/** Begins a call: it gets its number. @param now Unix milliseconds */
export function beginCall<Request>(
  context: Context,
  { now, ...rest }: Pick<Call<Request>, 'request' | 'identifier' | 'isAdmin' | 'now'>,
): Call<Request> {
  return { ...context, ...rest, serial: ++context.state.calls, cameAt: now, now }
}

/** A request that breaks its schema: no field of it is sure. */
export type InvalidRequest = Readonly<Record<string, unknown>>

/** What an API asks the receiver before it does anything. */
export interface Question<Request> {
  webhook: Before
  /** The code that the caller gets if the receiver gives no usable reply, and the app has chosen that this blocks the call. */
  blockedCode: number
  /**
   * Checks the call, and changes nothing: when the decision is there, `perform` checks again.
   *
   * @returns what the receiver is asked about; undefined if it is not asked
   * @throws RestError to refuse the call, as `perform` does
   */
  about(call: Call<Request>): object | undefined
}

/** Makes a question. A field that the payload of its webhook does not have does not compile. */
export function question<Request, W extends Before, Given extends Content<W>>(
  webhook: W,
  blockedCode: number,
  about: (call: Call<Request>) => Exact<Given, Content<W>> | undefined,
): Question<Request> {
  return { webhook, blockedCode, about }
}

/** What the replies of receivers may replace in a call. */
type Replaced = ReplacedBy<'Group.CallbackBeforeSendMsg'> &
  ReplacedBy<'Group.CallbackBeforeInviteJoinGroup'> &
  ReplacedBy<'Sns.CallbackPrevFriendAdd'> &
  ReplacedBy<'OfficialAccount.CallbackBeforeAddSubscriber'>

/** How a command is carried out: as it was asked for, with other values, or only in appearance. */
export interface Permit {
  effect: Exclude<Decision['effect'], 'reject'>
  /** The values of the receiver, which replace those of the request. */
  fields: Readonly<Replaced>
}

/** The permit for a call about which nobody was asked. */
export const asRequested: Permit = { effect: 'allow', fields: {} }

/** A call that may have changed the state, with all that it depends on. */
export interface CallEntry extends Pick<Call<object>, 'request' | 'identifier' | 'isAdmin' | 'platform' | 'serial' | 'cameAt' | 'now'> {
  /** Service/command, or `client/` and the action of a client. */
  api: string
  permit: Permit
}

/** What an API does. */
export interface Command<A extends Api> {
  /** What it asks first, if the webhook is switched on. No state changes while it waits, and other calls do not wait. */
  asks?: Question<RequestOf<A>>
  /**
   * Carries out a call whose request is valid.
   *
   * What it does follows from the call, the permit and the state alone: the journal makes the state again from these.
   *
   * @returns what the reply has besides the three usual fields
   * @throws RestError to refuse the call. Then it has changed nothing.
   */
  perform(call: Call<RequestOf<A>>, permit: Permit): ExtrasOf<A> | undefined
  /** Whether it never changes the state. Any other call is in the journal, and is carried out again from there. */
  reads?: boolean
  /** Carries out what a request that breaks its schema causes, besides the refusal. */
  onInvalid?(call: Call<InvalidRequest>, refusal: RestError): void
}

/** Commands by service/command. */
export type Commands = { [A in Api]?: Command<A> }

/** A command in a table of {@link Commands}. A field that the API does not have does not compile, neither of the request nor of the reply. */
export function command<A extends Api, Extras extends ExtrasOf<A>>(
  perform: (call: Call<RequestOf<A>>, permit: Permit) => Exact<Extras, ExtrasOf<A>> | undefined,
  rest: Omit<Command<A>, 'perform'> = {},
): Command<A> {
  return { perform, ...rest }
}

/** A command that never changes the state. */
export function reading<A extends Api, Extras extends ExtrasOf<A>>(
  perform: (call: Call<RequestOf<A>>, permit: Permit) => Exact<Extras, ExtrasOf<A>> | undefined,
): Command<A> {
  return { perform, reads: true }
}

/** A refusal by the REST API: HTTP 200 with ActionStatus FAIL and one of the documented error codes (1047/34348). */
export class RestError extends Error {
  readonly code: number

  constructor(code: number, info: string) {
    super(info)
    this.code = code
  }
}

/** The reply that refuses a call. */
export function replyTo({ message, code }: RestError): RestReply {
  return { ActionStatus: 'FAIL', ErrorInfo: message, ErrorCode: code }
}

/**
 * Says what is wrong with a UserSig and which error code that has, or nothing for a right one.
 *
 * @param now Unix milliseconds
 */
export type UserSigCheck = (userSig: string, identifier: string, now: number) => { code: number; info: string } | undefined

export const seconds = (ms: number): number => Math.floor(ms / 1000)

const encoder = new TextEncoder()

export const byteLength = (text: string): number => encoder.encode(text).length
