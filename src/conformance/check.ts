import type { CallbackPlan } from '../callback/callback.ts'
import type { Confidence, Source, Webhook } from '../contract/contract.ts'
import type { Delivery } from '../delivery/delivery.ts'

/** How binding a check is. MUST: a page says so, or a failure opens a security hole. SHOULD and MAY: everything else. */
export type Level = 'MUST' | 'SHOULD' | 'MAY'

/**
 * `webhook`: about what the receiver does with a webhook. Each case is sent for each webhook. `receiver`: about what it does before it
 * looks at the webhook. If many webhooks are on, each case is sent for a few of them only, and each webhook gets a few of the cases.
 * `once`: about the server. It runs for the first webhook that the receiver acknowledges.
 */
export type Scope = 'webhook' | 'receiver' | 'once'

/** One requirement for receivers, as data. */
export interface Check {
  /** Stable, in kebab case, subject first. */
  id: string
  level: Level
  /** What it is about, and so for how many webhooks its cases are sent. */
  scope: Scope
  /** Completes "The receiver MUST …". It also tells the reader what to do. */
  title: string
  /** Why it matters. */
  why: string
  /** A typical mistake that makes a receiver fail. The check's saboteur in tests/ makes just this mistake. */
  fails: string
  source: readonly Source[]
  /** Whether the page of every webhook says it, besides `source`. */
  isOnEachPage?: boolean
  /** How sure it is that a receiver has to do this. */
  confidence: Confidence
  /** How sure the form of the right answer is, if that differs: a page may say what to check, but not how to answer. */
  answerConfidence?: Confidence
  /** No page says it, but an attacker can use a receiver that fails it; `why` says how. Otherwise nothing inferred is a MUST. */
  isHole?: boolean
  /** Checks whose failure explains that this one fails too. The first one that failed counts. */
  explainedBy?: readonly string[]
  /** Selects webhooks by what the contract says about them. All webhooks when not given. */
  appliesTo?: (webhook: Webhook) => boolean
  /** What it cannot be run without. */
  needs?: Need
  /**
   * When it runs. By default, at the same time as others. Then `rough`: it may break the receiver, so few others run at the same
   * time. Then `alone`: other checks at the same time could change its outcome. `last`: after all others.
   */
  order?: 'rough' | 'alone' | 'last'
  /** `presence`: this check fails if the receiver went down or could not be reached during the run. */
  about?: 'presence'
  /** Also runs for a receiver that does not acknowledge the documented sample. */
  standsAlone?: boolean
  /** The forms of the callback that are sent. Only the documented sample when not given. */
  cases?: (subject: Subject) => readonly Case[]
  /** How a right receiver answers. `run`, where given, judges the reply instead. */
  expects: Expectation
  /** What a right answer looks like, if the expectation does not say it all. */
  right?: string
  /** Returns nothing if the receiver passes, or one sentence that says what was observed. If it throws, the suite is at fault. */
  run?: Judgement
}

/**
 * `acknowledged`: HTTP 200, OK, ErrorCode 0. `refused`: FAIL or a 4xx. `survived`: any complete reply except 5xx, and the receiver
 * acknowledges the next good callback.
 */
export type Expectation = 'acknowledged' | 'refused' | 'survived'

/** What a check cannot be run without: signed or unsigned callbacks, a URL that shows effects, or a receiver behind a URL. */
export type Need = 'token' | 'no-token' | 'observe' | 'connection'

export type Judgement = (probe: Probe) => Promise<string | undefined>

/** The texts of these checks that people read. */
export type TextOf<Checks extends readonly Check[]> =
  | Checks[number]['title' | 'why' | 'fails']
  | Extract<Checks[number], { right: string }>['right']

/** What is checked. */
export interface Subject {
  webhook: Webhook
  sdkAppId: string
  token: string | undefined
  /** What the values of probes are drawn from. The same seed gives the same values. */
  seed: number
  /** How many bodies are drawn from the schema of a webhook. */
  fuzz: number
}

/** One form of a check. */
export interface Case {
  /** Its name in results: the name of the example, if it is an example of the contract. */
  name: string
  change: Change
  /** Where it is written. Replaces the check's own source. */
  source?: readonly Source[]
  /** Explains it to people, if the name does not. */
  summary?: string
}

/** The forms of the callback that a check sends: the documented sample, if the check names none. */
export function casesOf({ cases }: Check, subject: Subject): readonly Case[] {
  return cases?.(subject) ?? [{ name: 'sample', change: {} }]
}

/** How a callback differs from the documented sample, sent properly. */
export type Change = Partial<Omit<CallbackPlan, 'webhook' | 'target'>>

/** What a check has to work with. */
export interface Probe extends Subject {
  case: Case
  /** The delivery of the documented sample, which was sent first. */
  sample: Delivery
  /** Sends a callback and judges the reply. A failure shows the last one that was sent. */
  send(change?: Change): Promise<Delivery>
  /** Lets a failure show this delivery, in place of the last one. */
  show(delivery: Delivery): void
  /** Sends through a connection of its own, one callback after another. */
  openConnection(): Connection
  /** The text of the team's observe URL, which changes when a callback takes effect. */
  observe(): Promise<string>
  /** The part of a reply of the run so far that shows how the receiver works. */
  leak(): (Shown & { text: string; webhook: Webhook }) | undefined
  /** How many callbacks of how many a rate limiter answered, and how it answered the first. */
  throttled(): Shown & { count: number; of: number; first: string | undefined }
}

/** A delivery of the run that a failure can show in place of the last one sent. */
export interface Shown {
  show(): void
}

/** A single connection to the receiver. */
export interface Connection {
  send(change?: Change): Promise<Delivery>
  /** How many connections were opened so far: one, unless the receiver closed some. */
  opened(): number
  close(): Promise<void>
}

/** Keeps the ids as literal types, so that the compiler finds missing entries in tables by id. */
export function defineChecks<const Checks extends readonly Check[]>(checks: Checks): Checks {
  return checks
}
