import type { ComponentChildren } from 'preact'
import type { Page } from '../src/reports/page.ts'
import type { Texts } from './texts.ts'
import { marks } from './words.ts'

/** The verdict on the run, as the heading of its report. */
export function Verdict({ page: { isGood, verdict } }: { page: Page }) {
  return (
    <h1 class={`tone ${isGood ? 'passed' : 'failed'}`}>
      {isGood ? marks.passed : marks.failed} {verdict}
    </h1>
  )
}

/** What was run. */
export function Facts({ t, page: { target, sdkAppId, signed }, more = '' }: { t: Texts; page: Page; more?: string }) {
  return (
    <p>
      <code>{target}</code> · SDKAppID {sdkAppId} · {signed ? t.signed : t.unsigned}
      {more}
    </p>
  )
}

/** What is needed to repeat the run. */
export function Footer({ t, page: { suite, seed }, children }: { t: Texts; page: Page; children: ComponentChildren }) {
  return (
    <footer>
      {suite.name} {suite.version} · {children} · {t.seed(seed)}
    </footer>
  )
}
