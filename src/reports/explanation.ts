import type { Check, Level } from '../conformance/check.ts'
import type { KnownCheck } from '../conformance/checks/all.ts'
import { rightOf } from '../conformance/checks/expect.ts'
import { cite, sourcesOf } from '../conformance/result.ts'
import { type Confidence, webhooks } from '../contract/contract.ts'
import { requirementOf } from './report.ts'

/** All that is known of a check, in the shape of `explain --json`. */
export interface Explanation {
  check: string
  level: Level
  /** `The receiver MUST … .` */
  requirement: string
  why: string
  /** What a right answer looks like. */
  right: string
  /** A typical mistake that makes a receiver fail. */
  fails: string
  /** The pages it is written on. */
  source: string
  confidence: Confidence
  /** The webhooks that it is about. */
  webhooks: string[]
  /** What is sent, by the names of the forms. Empty for the documented sample. */
  forms: string[]
  scope: Check['scope']
  /** What it cannot be run without. */
  needs: Check['needs'] | null
}

/** Explains a check: what it asks for and why, where that is written, what is sent, and how a receiver fails. */
export function explainCheck(check: KnownCheck, sdkAppId: string): Explanation {
  const applicable = [...webhooks.values()].filter((webhook) => check.appliesTo?.(webhook) ?? true)
  const forms = applicable.flatMap((webhook) => check.cases?.({ webhook, sdkAppId, token: 'token', seed: 0, fuzz: 0 }) ?? [])
  return {
    check: check.id,
    level: check.level,
    requirement: `${requirementOf(check)}.`,
    why: check.why,
    right: rightOf(check),
    fails: check.fails,
    source: cite(sourcesOf(check, applicable)),
    confidence: check.confidence,
    webhooks: applicable.map(({ name }) => name),
    forms: [...new Set(forms.map(({ name }) => name))],
    scope: check.scope,
    needs: check.needs ?? null,
  }
}
