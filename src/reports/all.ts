import { attestation } from './attestation.ts'
import type { ReportOptions } from './finding.ts'
import type { FormatName } from './formats.ts'
import { github } from './github.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { ndjson } from './ndjson.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'

export type { FormatName } from './formats.ts'

/** The reporter of each format of `--report`. */
export const formats: Record<FormatName, (options: ReportOptions) => Reporter> = {
  pretty,
  json,
  ndjson,
  junit,
  github,
  html,
  sarif,
  attestation,
}
