import type { Reporter } from '../report.ts'

/** A line of JSON for each result as it comes (`type` is `result`), and one for the run (`summary`). */
export function ndjson(): Reporter {
  return {
    onResult: (result) => JSON.stringify({ type: 'result', ...result }),
    onEnd: ({ results: _, ...run }) => JSON.stringify({ type: 'summary', ...run }),
  }
}
