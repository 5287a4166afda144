import type { Fact } from './fact.ts'
import type { State } from './state.ts'

/** The body of a reply of the REST API. */
export interface RestReply {
  ActionStatus: 'OK' | 'FAIL'
  ErrorInfo: string
  ErrorCode: number
  [extra: string]: unknown
}

/** One call of the REST API, as a command gets it. */
export interface Call {
  /** The parsed body; valid by the contract of the command. */
  // biome-ignore lint/suspicious/noExplicitAny: each command has its own, checked by its generated validator
  request: any
  state: State
  /** In whose name the call is made: an admin's by REST, a user's from a client. */
  identifier: string
  isAdmin: boolean
  /** Unix milliseconds. */
  now: number
  bannedWords: readonly string[]
  /** Tells the rules what happened. */
  tell(fact: Fact): void
}

/** Carries out a call and says what it answers besides the three usual fields; throws a RestError to refuse it. */
export type Command = (call: Call) => Record<string, unknown> | undefined

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
 * Says what is wrong with a UserSig, with the error code for it, or nothing.
 *
 * @param now Unix milliseconds
 */
export type UserSigCheck = (userSig: string, identifier: string, now: number) => { code: number; info: string } | undefined

export const seconds = (ms: number): number => Math.floor(ms / 1000)

export const byteLength = (text: string): number => new TextEncoder().encode(text).length
