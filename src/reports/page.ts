import type { Status } from '../conformance/result.ts'
import type { Times } from '../delivery/histogram.ts'
import type { Language } from '../language/language.ts'
import type { Second, WebhookCounts } from '../load/count.ts'
import type { LoadReport } from '../load/report.ts'
import { visible } from '../text.ts'
import type { AboutCheck } from './finding.ts'
import type { Report } from './report.ts'

/** A report as one HTML page, as data: everything that is shown, in the language of its reader. */
export type Page = CheckPage | LoadPage

interface AnyPage extends Pick<Report, 'suite' | 'target' | 'sdkAppId' | 'signed' | 'startedAt' | 'seed'> {
  language: Language
  isGood: boolean
  verdict: string
}

/** The page of `check`. */
export interface CheckPage extends AnyPage, Pick<Report, 'contract'> {
  kind: 'check'
  /** What to do first. */
  start: string
  duration: string
  counts: readonly { status: Status; count: number }[]
  faults: readonly string[]
  conditions: readonly string[]
  results: readonly ResultOnPage[]
  /** What was not met, and errors of the suite, the most serious first. */
  findings: readonly FindingOnPage[]
  skipped: readonly { reason: string; count: number; checks: readonly { check: string; count: number }[] }[]
  passed: readonly (Pick<AboutCheck, 'check' | 'level' | 'requirement'> & { count: number })[]
  /** What is said of errors of the suite. */
  suiteAtFault: string
}

/** A result in the grid of requirements and webhooks. */
export interface ResultOnPage extends Pick<AboutCheck, 'check' | 'level'> {
  webhook: string
  status: Status
  /** The id of the finding that explains it; undefined if there is none. */
  finding: string | undefined
}

/** A finding with all its cases. */
export interface FindingOnPage extends AboutCheck {
  id: string
  status: Status
  isFatal: boolean
  /** The checks that fail for the same cause; empty if there are none. */
  explained: string
  cases: readonly CaseOnPage[]
}

export interface CaseOnPage {
  name: string
  observed: string
  reply: { status: number; ms: number; body: string } | null
  /** How long Chat waits for this webhook. */
  deadlineMs: number
  /** Sends it again; undefined if there is no such command. */
  command: string | undefined
}

/** The page of `load`. */
export interface LoadPage extends AnyPage, Pick<LoadReport, 'contract' | 'shape'> {
  kind: 'load'
  subject: string
  outcomes: string
  busy: string | undefined
  thresholds: readonly { threshold: string; observed: string; isMet: boolean }[]
  times: readonly { of: string; times: Readonly<Record<keyof Times, string>> }[]
  seconds: readonly Second[]
  webhooks: readonly (Omit<WebhookCounts, 'times'> & { p50: string; p99: string })[]
  problems: readonly { count: number; webhook: string; reason: string }[]
}

/** Draws a page. What draws is loaded when a page is asked for. */
export async function drawPage(page: Page): Promise<string> {
  const { draw } = await import('../../generated/page.js')
  return draw(allVisible(page))
}

/** The same data with {@link visible} texts. */
function allVisible<Value>(value: Value): Value {
  if (typeof value === 'string') return visible(value) as Value
  if (Array.isArray(value)) return value.map(allVisible) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, allVisible(each)])) as Value
}
