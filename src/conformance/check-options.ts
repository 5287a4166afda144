import type { App } from '../delivery/app.ts'
import type { TeamCase } from './team-cases.ts'

/** What to check, and as whom. */
export interface CheckOptions extends App {
  /** A URL of the team's whose text changes when a callback takes effect. */
  observe?: string | undefined
  /**
   * Which webhooks are switched on in the console: names, patterns such as `C2C.*`, or `all`. Only these are checked. When not given,
   * they are the `x-default-webhooks` of the contract.
   */
  webhooks?: readonly string[] | undefined
  /** What the team expects of its own decisions. Each case is a MUST of its own, with the id `case-…`. */
  cases?: readonly TeamCase[] | undefined
  /** Patterns of check ids, with `*`. */
  only?: readonly string[] | undefined
  exclude?: readonly string[] | undefined
  /** How many callbacks begin in a second at most, for receivers that throttle; without a limit when not given. */
  perSecond?: number | undefined
  /**
   * What the values of probes, such as a foreign SDKAppID, and the order of the checks are drawn from. The same seed gives the same ones. Drawn
   * anew for each run if not given; {@link drawSeed} draws one that you can print.
   */
  seed?: number | undefined
  /** How many bodies are drawn from the schema of each webhook, for each check that does so; 8 when not given. */
  fuzz?: number | undefined
  signal?: AbortSignal | undefined
}

/** The options of one run, in which nothing is left to a default. */
export interface RunOptions extends CheckOptions {
  seed: number
  fuzz: number
}
