import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shellWord } from '../callback/curl.ts'
import { openSwitches } from '../contract/switches.ts'
import { ChatproofError } from '../error.ts'
import { languages, typesCommand } from '../export/types.ts'
import { vectors } from '../export/vectors.ts'
import { suggest } from '../suggest.ts'
import { brief } from '../text.ts'
import type { Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

type Exporter = (rest: readonly string[], flags: FlagsOf<'export'>, terminal: Terminal) => string

/** What can be exported, by name. */
const exporters: Readonly<Record<string, Exporter>> = {
  types: ([language = ''], _flags, { folder }) => {
    const models = relative(folder, fileURLToPath(new URL('../../generated/models.yaml', import.meta.url)))
    const command = typesCommand(language, shellWord(models))
    if (command !== undefined) return command
    throw new ChatproofError('usage', `export types knows ${languages.join(', ')}, not ${brief(language)}.${suggest(language, languages)}`)
  },
  vectors: (_rest, { webhook }) => JSON.stringify(vectors(openSwitches(webhook).webhooks), null, 2),
}

/** What `chatproof export` knows. */
export const exportable: readonly string[] = Object.keys(exporters)

/** `chatproof export`: prints a form of the contract that other tools read. */
export async function exportAs([what = '', ...rest]: readonly string[], flags: FlagsOf<'export'>, terminal: Terminal): Promise<number> {
  const make = Object.hasOwn(exporters, what) ? exporters[what] : undefined
  if (make === undefined)
    throw new ChatproofError('usage', `export knows ${exportable.join(', ')}, not ${brief(what)}.${suggest(what, exportable)}`)
  terminal.out(make(rest, flags, terminal))
  return 0
}
