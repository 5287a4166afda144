import type { Times } from '../../delivery/histogram.ts'
import type { Language } from '../../language/language.ts'
import type { LoadReport } from '../../load/report.ts'
import { excerpt } from '../../text.ts'
import { drawPage, type LoadPage } from '../page.ts'
import { showMs, showObserved, timeRows, wordsOf } from './words.ts'

/** A run as one HTML page. It needs no script, no network and no other file. */
export function html(report: LoadReport, { language = 'en' }: { language?: Language | undefined }): Promise<string> {
  return drawPage(pageOf(report, language))
}

function pageOf(report: LoadReport, language: Language): LoadPage {
  const { isGood, verdict, subject, outcomes, busy } = wordsOf(report)
  const { suite, target, contract, startedAt, seed, seconds, sdkAppId, signed, shape } = report
  return {
    kind: 'load',
    language,
    isGood,
    verdict: excerpt(verdict, 500),
    suite,
    contract,
    target: excerpt(target),
    sdkAppId,
    signed,
    startedAt,
    seed,
    shape,
    subject: excerpt(subject, 500),
    outcomes,
    busy,
    thresholds: report.thresholds.map((each) => ({ threshold: each.threshold, observed: showObserved(each), isMet: each.isMet })),
    times: timeRows(report).map(([of, times]) => ({ of, times: showAll(times) })),
    seconds,
    webhooks: report.webhooks.map(({ times, ...counts }) => ({ ...counts, p50: showMs(times.p50), p99: showMs(times.p99) })),
    problems: report.problems.map(({ count, webhook, reason }) => ({ count, webhook, reason: excerpt(reason) })),
  }
}

function showAll(times: Times): LoadPage['times'][number]['times'] {
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, showMs(ms)])) as LoadPage['times'][number]['times']
}
