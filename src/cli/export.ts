import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shellWord } from '../callback/curl.ts'
import { openSwitches } from '../contract/switches.ts'
import { ChatproofError } from '../error.ts'
import { postmanCollection } from '../export/postman.ts'
import { languages, typesCommand } from '../export/types.ts'
import { vectors } from '../export/vectors.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { brief } from '../text.ts'
import { type FlagOrigin, flags as known } from './flags.ts'
import type { Terminal } from './terminal.ts'
import { type FlagsOf, verbs } from './verbs.ts'

interface Exporter {
  /** The flags of the verb that it heeds. */
  flags: readonly (typeof verbs.export.flags)[number][]
  make: (flags: FlagsOf<'export'>, terminal: Terminal, rest: readonly string[]) => string
}

/** What can be exported, by name. */
const exporters: Readonly<Record<string, Exporter>> = {
  types: {
    flags: [],
    make(_flags, { folder }, [language = '']) {
      const models = relative(folder, fileURLToPath(new URL('../../generated/models.yaml', import.meta.url)))
      const command = typesCommand(language, shellWord(models))
      if (command !== undefined) return command
      throw new ChatproofError(
        'usage',
        say`export types knows ${languages.join(', ')}, not ${brief(language)}.${suggest(language, languages)}`,
      )
    },
  },
  vectors: { flags: ['webhook'], make: ({ webhook }) => JSON.stringify(vectors(openSwitches(webhook).webhooks), null, 2) },
  postman: {
    flags: ['webhook', 'sdkAppId', 'target'],
    make: ({ webhook, ...flags }) => JSON.stringify(postmanCollection(openSwitches(webhook).webhooks, flags), null, 2),
  },
}

/** What `chatproof export` knows. */
export const exportable: readonly string[] = Object.keys(exporters)

/** `chatproof export`: prints a form of the contract that other tools read. */
export async function exportAs(
  [what = '', ...rest]: readonly string[],
  flags: FlagsOf<'export'>,
  terminal: Terminal,
  origin: FlagOrigin,
): Promise<number> {
  const exporter = Object.hasOwn(exporters, what) ? exporters[what] : undefined
  if (exporter === undefined)
    throw new ChatproofError('usage', say`export knows ${exportable.join(', ')}, not ${brief(what)}.${suggest(what, exportable)}`)
  const unheeded = verbs.export.flags.find((flag) => origin(flag) === 'cli' && !exporter.flags.includes(flag))
  if (unheeded !== undefined)
    throw new ChatproofError(
      'usage',
      say`export ${what} does not change with ${known[unheeded].usage.split(' ', 1)[0] as string}: leave it out.`,
    )
  terminal.out(exporter.make(flags, terminal, rest))
  return 0
}
