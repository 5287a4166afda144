import { toJsonText } from '../text.ts'
import type { Reporter } from './report.ts'

/** One line of JSON for each result when it is ready (`type: result`), and one for the whole run (`type: summary`). */
export function ndjson(): Reporter {
  return {
    onResult: (result) => toJsonText({ type: 'result', ...result }),
    onEnd: ({ results: _, ...run }) => toJsonText({ type: 'summary', ...run }),
  }
}
