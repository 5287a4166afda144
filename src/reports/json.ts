import { toJsonText } from '../text.ts'
import type { Reporter } from './report.ts'

/** The whole run as one JSON document. */
export function json(): Reporter {
  return { onEnd: (report) => toJsonText(report, 2) }
}
