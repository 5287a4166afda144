import { toJsonText } from '../text.ts'
import type { Reporter } from './report.ts'

/** A line of JSON for each result as it comes (`type` is `result`), and one for the run (`summary`). */
export function ndjson(): Reporter {
  return {
    onResult: (result) => toJsonText({ type: 'result', ...result }),
    onEnd: ({ results: _, ...run }) => toJsonText({ type: 'summary', ...run }),
  }
}
