import type { Before } from '../delivery/decision.ts'
import type { Decided } from '../delivery/delivery.ts'
import type { Eventually } from '../eventually.ts'
import { asRequested, type Call, type CallEntry, type Permit, type Question, RestError, type RestReply, replyTo } from './call.ts'
import type { Fact } from './fact.ts'

export type OnFailure = 'allow' | 'block'

/** What a call needs to be decided by the receiver. */
export interface Deciding {
  /** Unix milliseconds. */
  clock: () => number
  /** Whether a webhook is switched on. */
  isOn(webhook: Before): boolean
  /** Asks the receiver. It answers undefined if the receiver gave no reply that decides. */
  ask(webhook: Before, content: object): Promise<Decided | undefined>
  /** What Chat does if it asked and got no usable reply. */
  onFailure: OnFailure
  /** Keeps a call that may have changed the state. @throws RestError 10002 if it cannot be kept */
  keep(entry: CallEntry): void
  /** Collects what a call tells, to post it later. */
  collect(): Told
}

/** What a call told. */
export interface Told {
  tell(fact: Fact): void
  /** Posts what it caused. @throws RestError 10002 if the journal cannot be written */
  post(): void
}

/** What a command of the REST API and one of a client have in common. */
interface Performed<Request, Extras> {
  asks?: Question<Request>
  reads?: boolean
  perform(call: Call<Request>, permit: Permit): Extras
}

/**
 * Asks the receiver if it is to be asked, and carries out a call whose request is valid.
 *
 * @param api its name in the journal
 */
export function carryOut<Request extends object, Extras>(
  api: string,
  command: Performed<Request, Extras>,
  call: Call<Request>,
  deciding: Deciding,
): Eventually<Extras> {
  const { clock, isOn, ask, onFailure } = deciding
  const { asks } = command
  const content = asks !== undefined && isOn(asks.webhook) ? asks.about(call) : undefined
  if (asks === undefined || content === undefined) return perform(api, command, call, asRequested, deciding)
  return ask(asks.webhook, content).then((decided) =>
    perform(api, command, { ...call, now: clock() }, permitOf(asks, decided, onFailure), deciding),
  )
}

/** What a call changed is in the journal before what it told: a callback must not tell what a crash has undone. */
function perform<Request extends object, Extras>(
  api: string,
  command: Performed<Request, Extras>,
  call: Call<Request>,
  permit: Permit,
  { keep, collect }: Deciding,
): Extras {
  const { tell, post } = collect()
  try {
    const extras = command.perform({ ...call, tell }, permit)
    const { request, identifier, isAdmin, platform, serial, cameAt, now } = call
    if (command.reads !== true) keep({ api, request, identifier, isAdmin, platform, serial, cameAt, now, permit })
    return extras
  } finally {
    post()
  }
}

/** @throws RestError if the receiver rejected the call, or if the call is blocked because there is no decision */
function permitOf({ webhook, blockedCode }: Omit<Question<never>, 'about'>, decided: Decided | undefined, onFailure: OnFailure): Permit {
  if (decided === undefined) {
    if (onFailure === 'block') throw new RestError(blockedCode, `the app gave no usable reply to ${webhook}`)
    return asRequested
  }
  const { effect, code = blockedCode, info, fields } = decided
  if (effect !== 'reject') return { effect, fields }
  // What the receiver rejects of each person, the command refuses of each.
  if (Object.keys(fields).length > 0) return { effect: 'modify', fields }
  // No page has the text that goes with a code of Chat's own.
  throw new RestError(code, info ?? `the app refused it in ${webhook}`)
}

/** The reply to a call: with what it answers, or with its refusal; at once if it does so at once. */
export function replying(act: () => Eventually<object | undefined>): Eventually<RestReply> {
  try {
    const extras = act()
    return extras instanceof Promise ? extras.then(succeed, refuse) : succeed(extras)
  } catch (error) {
    return refuse(error)
  }
}

function succeed(extras: object | undefined): RestReply {
  return { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, ...extras }
}

function refuse(error: unknown): RestReply {
  if (error instanceof RestError) return replyTo(error)
  throw error
}
