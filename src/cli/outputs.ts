import { resolve } from 'node:path'
import { appendTo, emptyFile } from '../disk.ts'
import { ChatproofError } from '../error.ts'
import type { Language } from '../language/language.ts'
import type { Translate } from '../language/translate.ts'
import { say } from '../say.ts'
import { orOutputError } from './file.ts'
import type { FlagOrigin } from './flags.ts'
import type { Terminal } from './terminal.ts'

/** Where one `--report` goes. */
export interface Output<Reporter> {
  isFile: boolean
  reporter: Reporter
  write(text: string | undefined): unknown
}

/** How a report is shown to people. */
interface Shown {
  color: boolean
  translate: Translate
  language: Language
}

/**
 * One output for each `--report FORMAT[=PATH]`. A file is emptied at once, so that a wrong path is known before the run.
 *
 * @param given the values of `--report`; `pretty` if it was not given
 * @param makers makes the reporter of each format that the verb has
 * @param options what all of them get, besides how it is shown
 * @throws ChatproofError `usage` for a format that the verb does not have, and for two reports in one place; `output` for a wrong path
 */
export function openOutputs<Format extends string, Reporter, Options>(
  given: readonly string[] | undefined,
  makers: Readonly<Record<Format, (options: Options & Shown) => Reporter>>,
  options: Options,
  terminal: Terminal,
  origin: FlagOrigin,
): Output<Reporter>[] {
  const wanted = ownReports(given ?? ['pretty'], Object.keys(makers), terminal, origin)
  const split = wanted.map((text) => splitReport(text, makers))
  const paths = split.flatMap(([, path]) => (path === undefined ? [] : [path]))
  const onStdout = split.flatMap(([format, path]) => (path === undefined ? [format] : []))
  if (onStdout.length > 1)
    throw new ChatproofError(
      'usage',
      say`${onStdout.join(' and ')} would both go to stdout: give all but one a file, --report ${String(onStdout[1])}=FILE.`,
    )
  const files = paths.map((path) => resolve(terminal.folder, path))
  const twice = paths.find((_, index) => files.indexOf(files[index] as string) !== index)
  if (twice !== undefined) throw new ChatproofError('usage', say`Two reports would go to ${twice}: give each a file of its own.`)
  return split.map(([format, path]) => {
    const { color, language, translate, fileLanguage, translateFile } = terminal
    const shown = path === undefined ? { color, language, translate } : { color: false, language: fileLanguage, translate: translateFile }
    const reporter = makers[format]({ ...options, ...shown })
    if (path === undefined) return { reporter, isFile: false, write: (part?: string) => part !== undefined && terminal.out(part) }
    const file = resolve(terminal.folder, path)
    orOutputError(file, `The report cannot be written to ${path}`, () => emptyFile(file))
    return { reporter, isFile: true, write: writingTo(file, path) }
  })
}

/** A variable and the config are for several verbs, which have different reports. */
function ownReports(given: readonly string[], known: readonly string[], terminal: Terminal, origin: FlagOrigin): readonly string[] {
  if (origin('report') === 'cli') return given
  const isKnown = (text: string) => known.includes(text.split('=', 1)[0] as string)
  const foreign = given.filter((text) => !isKnown(text))
  if (foreign.length > 0) terminal.err(say`Note: this verb has no report ${foreign.join(' and ')}.`)
  return foreign.length < given.length ? given.filter(isKnown) : ['pretty']
}

/** Writes parts of a report to the end of a file. */
export function writingTo(file: string, name: string): Output<unknown>['write'] {
  return (part) => part !== undefined && orOutputError(file, `The report cannot be written to ${name}`, () => appendTo(file, `${part}\n`))
}

function splitReport<Format extends string>(text: string, makers: Readonly<Record<Format, unknown>>): [Format, string | undefined] {
  const at = text.indexOf('=')
  const format = at === -1 ? text : text.slice(0, at)
  if (!Object.hasOwn(makers, format))
    throw new ChatproofError('usage', say`This verb has no report ${format}. It has ${Object.keys(makers).join(', ')}.`)
  return [format as Format, at === -1 ? undefined : text.slice(at + 1)]
}
