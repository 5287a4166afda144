import type { Language } from '../../language/language.ts'
import type { Translate } from '../../language/translate.ts'
import type { LoadReport } from '../../load/report.ts'
import { toJsonText } from '../../text.ts'
import type { LoadFormatName } from '../formats.ts'
import { csv } from './csv.ts'
import { html } from './html.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'

/** Turns a whole run into text, without a final newline. */
export type LoadReporter = (report: LoadReport) => string | Promise<string>

/** The reporter of each format of `load --report`. */
export const loadFormats: Record<
  LoadFormatName,
  (options: { color: boolean; language?: Language; translate?: Translate }) => LoadReporter
> = {
  pretty: (options) => (report) => pretty(report, options),
  json: () => (report) => toJsonText(report, 2),
  csv: () => csv,
  junit: () => junit,
  html: (options) => (report) => html(report, options),
}
