import type { CallbackPlan } from '../callback/callback.ts'
import type { Confidence, Source, Webhook } from '../contract/contract.ts'
import type { Delivery } from '../delivery/delivery.ts'

/** How binding a check is: MUST where a document says so or a hole would open, SHOULD and MAY below. */
export type Level = 'MUST' | 'SHOULD' | 'MAY'

/** One requirement for receivers, as data. */
export interface Check {
  /** Stable, in kebab case, subject first. */
  id: string
  level: Level
  /** Completes "The receiver MUST …", and so is the remedy. */
  title: string
  /** Why it matters. */
  why: string
  /** How a receiver comes to fail it: what its saboteur in tests/ does. */
  fails: string
  source: readonly Source[]
  /** Whether the page of every webhook says it, besides `source`. */
  isOnEachPage?: boolean
  confidence: Confidence
  /** Which webhooks it is run for, by what the contract says of them; all when not given. */
  appliesTo?: (webhook: Webhook) => boolean
  /** What it cannot be run without. */
  needs?: Need
  /**
   * When it is run: with others at once (the default); then `rough`, what may leave a receiver broken, so that few run
   * beside it; then `alone`, where something beside it could change its outcome or be disturbed by it; or `last`.
   */
  order?: 'rough' | 'alone' | 'last'
  /** Run once, with the first webhook that is acknowledged, instead of once for each. */
  isOnce?: boolean
  /** Whether the receiver is still there: this check fails where it went down or could not be reached during the run. */
  about?: 'presence'
  /** Says something also about a receiver that does not acknowledge the documented sample. */
  standsAlone?: boolean
  /** The forms in which it is put; once, as the documented sample, when not given. */
  cases?: (subject: Subject) => readonly Case[]
  /** How a right receiver answers what is sent; looked for in the reply, unless `run` looks closer. */
  expects: Expectation
  /** What a right answer looks like, where it is more than the expectation says. */
  right?: string
  /** Answers nothing when the receiver passes, or one sentence of what was observed. A throw means the suite is at fault. */
  run?: Judgement
}

/**
 * `acknowledged` 200, OK, 0; `refused` FAIL or a 4xx; `survived` in any orderly way, and the next good callback is
 * acknowledged.
 */
export type Expectation = 'acknowledged' | 'refused' | 'survived'

/** What a check cannot be run without: signed or unsigned callbacks, a URL that shows effects, or a receiver behind a URL. */
export type Need = 'token' | 'no-token' | 'observe' | 'connection'

export type Judgement = (probe: Probe) => Promise<string | undefined>

/** What is checked. */
export interface Subject {
  webhook: Webhook
  sdkAppId: string
  token: string | undefined
}

/** One form of a check. */
export interface Case {
  /** Its name in results; that of an example of the contract where it is one. */
  name: string
  change: Change
  /** Where it is written, in place of the check's own source. */
  source?: readonly Source[]
  /** What it is, for people, where the name does not say it. */
  summary?: string
}

/** The forms in which a check is put: the documented sample, where it names none. */
export function casesOf({ cases }: Check, subject: Subject): readonly Case[] {
  return cases?.(subject) ?? [{ name: 'sample', change: {} }]
}

/** How a callback differs from the documented sample, sent properly. */
export type Change = Partial<Omit<CallbackPlan, 'webhook' | 'target'>>

/** What a check has to work with. */
export interface Probe extends Subject {
  case: Case
  /** What became of the documented sample, which was sent before anything else. */
  sample: Delivery
  /** Sends a callback and judges the reply. The last one sent is what a failure shows. */
  send(change?: Change): Promise<Delivery>
  /** Sends through a connection of its own, one callback after another. */
  openConnection(): Connection
  /** The text of the team's observe URL, which changes when a callback takes effect. */
  observe(): Promise<string>
  /** The bodies of all replies of the run so far, each once. */
  bodies(): Iterable<string>
}

/** A single connection to the receiver. */
export interface Connection {
  send(change?: Change): Promise<Delivery>
  /** How many connections were opened in its place so far: one, unless the receiver closed some. */
  opened(): number
  close(): Promise<void>
}

/** Keeps the ids of the checks as literal types, so that a table over them can be complete or not compile. */
export function defineChecks<const Checks extends readonly Check[]>(checks: Checks): Checks {
  return checks
}
