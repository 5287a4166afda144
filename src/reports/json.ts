import type { Reporter } from '../report.ts'

/** The whole run as one JSON document. */
export function json(): Reporter {
  return { onEnd: (report) => JSON.stringify(report, null, 2) }
}
