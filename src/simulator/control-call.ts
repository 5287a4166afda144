import { readBody } from '../callback/message.ts'
import type { CheckOptions } from '../conformance/check-options.ts'
import type { Result } from '../conformance/result.ts'
import { ChatproofError } from '../error.ts'
import { deepest, isDeeperThan, isObject } from '../json.ts'
import { quote } from '../text.ts'
import type { Backend } from './backend.ts'
import type { DueCallback } from './due-callback.ts'
import type { OpenStream } from './events.ts'

/** The longest body of a control call, in bytes. */
const maxControlBytes = 256 * 1024

/** Runs the conformance suite against the target of the simulator. */
export type Suite = (options: Pick<CheckOptions, 'webhooks' | 'only' | 'exclude' | 'signal'>) => AsyncIterable<Result>

/** A call of the control API. */
export interface ControlCall {
  backend: Backend
  request: Request
  openStream: OpenStream
  check: Suite | undefined
}

/** Method, path behind `/_/`, and what answers: a Response, or an object that is sent as JSON. The id is the part of the path in brackets. */
export type Route = readonly [method: string, path: RegExp, handle: (call: ControlCall, id: string) => object | Promise<object>]

/** @throws ChatproofError `usage` when there is no such delivery, or it is not remembered any more */
export function findCallback({ poster }: Backend, id: string): DueCallback {
  const callback = poster.callbacks().find((each) => String(each.id) === id)
  if (callback === undefined) throw usage(`There is no delivery ${quote(id)}, or it is too old.`)
  return callback
}

/** The body of a call. No body is an empty object. @throws ChatproofError `usage` for one that is not a JSON object */
export async function readObject(request: Request): Promise<Record<string, unknown>> {
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

export function isListOfText(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/** The name in a part of a path. @throws ChatproofError `usage` for a name that is wrongly encoded */
export function nameIn(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw usage(`${quote(path)} is no name: a % stands before two hexadecimal digits.`)
  }
}

/** What a caller did wrong, as a sentence. */
export const usage = (message: string): ChatproofError => new ChatproofError('usage', message)
