import type { Times } from '../../delivery/histogram.ts'
import { english, type Language } from '../../language/language.ts'
import type { Translate } from '../../language/translate.ts'
import type { LoadReport } from '../../load/report.ts'
import { excerpt } from '../../text.ts'
import { drawPage, type LoadPage } from '../page.ts'
import { showMs, showObserved, timeRows, wordsOf } from './words.ts'

/** A run as one HTML page. It needs no script, no network and no other file. */
export function html(report: LoadReport, shown: Shown): Promise<string> {
  return drawPage(pageOf(report, shown))
}

interface Shown {
  language?: Language | undefined
  translate?: Translate | undefined
}

function pageOf(report: LoadReport, { language = 'en', translate = english }: Shown): LoadPage {
  const { isGood, verdict, subject, outcomes, busy } = wordsOf(report)
  const { suite, target, contract, startedAt, seed, seconds, sdkAppId, signed, shape } = report
  return {
    kind: 'load',
    language,
    isGood,
    verdict: excerpt(translate(verdict), 500),
    suite,
    contract,
    target: excerpt(target),
    sdkAppId,
    signed,
    startedAt,
    seed,
    shape,
    subject: excerpt(translate(subject), 500),
    outcomes: translate(outcomes),
    busy: busy && translate(busy),
    thresholds: report.thresholds.map((each) => ({ threshold: each.threshold, observed: showObserved(each), isMet: each.isMet })),
    times: timeRows(report).map(([of, times]) => ({ of: translate(of), times: showAll(times) })),
    seconds,
    webhooks: report.webhooks.map(({ times, ...counts }) => ({ ...counts, p50: showMs(times.p50), p99: showMs(times.p99) })),
    problems: report.problems.map(({ count, webhook, reason }) => ({ count, webhook, reason: excerpt(translate(reason)) })),
  }
}

function showAll(times: Times): LoadPage['times'][number]['times'] {
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, showMs(ms)])) as LoadPage['times'][number]['times']
}
