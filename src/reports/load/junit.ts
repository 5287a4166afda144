import type { LoadReport } from '../../load/report.ts'
import { excerpt } from '../../text.ts'
import { type Markup, markup } from '../markup.ts'
import { showObserved, wordsOf } from './words.ts'

/** JUnit XML with one testcase for each threshold. A run that ended early, or judged nothing, has an error. */
export function junit(report: LoadReport): string {
  const { thresholds, durationMs, suite, target, startedAt, seed, problems } = report
  const { isGood, verdict, subject, outcomes } = wordsOf(report)
  const missed = thresholds.filter(({ isMet }) => !isMet).length
  const isFault = report.problem !== null || (!isGood && missed === 0)
  const seconds = (durationMs / 1000).toFixed(3)
  const why = problems.map(({ count, webhook, reason }) => `${count} × ${webhook}: ${excerpt(reason)}`).join('\n')
  const toCase = (name: string, content: Markup | undefined) =>
    markup`<testcase classname="load" name="${name}" time="${seconds}">${content}</testcase>`
  const cases = thresholds.map((each) =>
    toCase(each.threshold, each.isMet ? undefined : markup`<failure message="${`It was ${showObserved(each)}.`}">${why}</failure>`),
  )
  const all = [...cases, ...(isFault ? [toCase('run', markup`<error message="${excerpt(verdict)}">${why}</error>`)] : [])]
  const counts = markup` tests="${all.length}" failures="${missed}" errors="${isFault ? 1 : 0}"`
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${suite.name} ${target}" time="${seconds}"${counts}>
<testsuite name="load" timestamp="${startedAt}" time="${seconds}"${counts} skipped="0">
<properties><property name="seed" value="${seed}"/></properties>
${all}
<system-out>${subject}\n${outcomes}</system-out>
</testsuite>
</testsuites>`.text
}
