import type { Api, ExtrasOf, RequestOf } from './api.ts'
import type { Exact } from './exact.ts'
import type { Fact } from './fact.ts'
import type { State } from './state.ts'

/** The fields that every reply of the REST API has. */
export interface RestReply {
  ActionStatus: 'OK' | 'FAIL'
  ErrorInfo: string
  ErrorCode: number
  [extra: string]: unknown
}

/** From where a call comes: from a backend by REST, or from a client of the app, which has signed in before. */
export type Origin = { kind: 'rest' } | { kind: 'client'; platform: string; ip: string }

/** What a command knows of a call besides its request. */
export interface CallContext {
  state: State
  /** In whose name the call is made: an admin's by REST, a user's from a client. */
  identifier: string
  isAdmin: boolean
  /** Unix milliseconds. */
  now: number
  bannedWords: readonly string[]
  /** How many groups of a type may still be added today. */
  groupsLeft(type: string): number
  /** Tells the rules what happened. */
  tell(fact: Fact): void
}

/** One call of the REST API. */
export interface Call<Request> extends CallContext {
  request: Request
}

/** A request that breaks its schema: no field of it is sure. */
export type InvalidRequest = Readonly<Record<string, unknown>>

/** What an API does. */
export interface Command<A extends Api> {
  /**
   * Carries out a call whose request is valid.
   *
   * @returns what the reply has besides the three usual fields
   * @throws RestError to refuse the call
   */
  perform(call: Call<RequestOf<A>>): ExtrasOf<A> | undefined
  /** Carries out what a request that breaks its schema causes, besides the refusal. */
  onInvalid?(call: Call<InvalidRequest>, refusal: RestError): void
}

/** Commands by service/command. */
export type Commands = { [A in Api]?: Command<A> }

/** A command in a table of {@link Commands}. A field that the API does not have does not compile, neither of the request nor of the reply. */
export function command<A extends Api, Extras extends ExtrasOf<A>>(
  perform: (call: Call<RequestOf<A>>) => Exact<Extras, ExtrasOf<A>> | undefined,
  rest: Omit<Command<A>, 'perform'> = {},
): Command<A> {
  return { perform, ...rest }
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

export const byteLength = (text: string): number => new TextEncoder().encode(text).length
