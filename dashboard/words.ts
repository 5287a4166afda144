import type { Status } from '../src/conformance/result.ts'
import type { Texts } from './texts.ts'

/** The symbol of each status. They are those of the other reports. */
export const marks: Readonly<Record<Status, string>> = {
  failed: '✘',
  warned: '▲',
  noted: '●',
  waived: '○',
  passed: '✔',
  skipped: '–',
  errored: '‼',
}

/** `7 ms`, `1.40 s`. */
export function formatMs(ms: number): string {
  return ms < 1000 ? `${ms < 10 ? ms.toFixed(1).replace(/\.0$/, '') : Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`
}

/** The word for an outcome or a status. */
export function outcomeText(t: Texts, outcome: string): string {
  const words: Record<string, string> = {
    acknowledged: t.acknowledged,
    refused: t.refused,
    failed: t.failed,
    queued: t.queued,
    sending: t.sending,
    lost: t.lostOne,
    OK: t.ok,
    FAIL: t.callFailed,
    passed: t.passed,
    warned: t.warned,
    noted: t.noted,
    skipped: t.skipped,
    errored: t.errored,
    waived: t.waived,
    dropped: t.dropped,
    inFlight: t.inFlight,
  }
  return Object.hasOwn(words, outcome) ? (words[outcome] as string) : outcome
}
