import { RootCommand, script } from '@bomb.sh/tab'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { brief } from '../text.ts'
import type { Flag } from './flag.ts'
import { flags } from './flags.ts'
import { sharedFlags, type VerbDefinition, verbs } from './verbs.ts'

export const shells = ['bash', 'zsh', 'fish', 'powershell']

/** `chatproof completion`: prints the script that makes a shell complete `chatproof`. The script asks this program, so it knows what this version knows. */
export async function completion(shell: string): Promise<number> {
  if (!shells.includes(shell))
    throw new ChatproofError('usage', say`completion knows ${shells.join(', ')}, not ${brief(shell)}.${suggest(shell, shells)}`)
  script(shell, 'chatproof', 'chatproof')
  return 0
}

/** Prints what may stand in place of the last word of a command line. The script of {@link completion} asks for it. */
export async function complete(words: readonly string[]): Promise<number> {
  const root = new RootCommand()
  const names = await known(words[0])
  for (const [verb, { argument, summary, flags: listed }] of Object.entries<VerbDefinition>(verbs)) {
    const command = root.command(verb, summary)
    if (argument !== undefined) command.argument('argument', offer(names.arguments[verb] ?? []), argument.includes('...'))
    for (const name of [...listed, ...sharedFlags]) {
      const { usage, about, choices }: Flag = flags[name]
      const option = usage.split(' ')[0]?.slice('--'.length) as string
      if (!usage.endsWith('>')) command.option(option, about)
      else command.option(option, about, offer(choices ?? names.flags[name] ?? []))
    }
  }
  root.parse([...words])
  return 0
}

/** What may stand behind verbs and flags. As long as the verb itself is being written, none of it is loaded. */
async function known(verb: string | undefined): Promise<Known> {
  if (verb === undefined || !Object.hasOwn(verbs, verb)) return { arguments: {}, flags: {} }
  const [{ webhooks }, { checks }, { knownApis }, { formatNames }, { exportable }] = await Promise.all([
    import('../contract/contract.ts'),
    import('../conformance/checks/all.ts'),
    import('../simulator/api.ts'),
    import('../reports/formats.ts'),
    import('./export.ts'),
  ])
  const names = [...webhooks.keys()]
  const ids = checks.map(({ id }) => id)
  return {
    arguments: {
      trigger: names,
      load: names,
      list: [...names, 'checks', 'apis', 'shapes'],
      explain: ids,
      completion: shells,
      export: exportable,
    },
    flags: {
      webhook: [...names, 'all'],
      only: ids,
      exclude: ids,
      report: formatNames,
      limit: knownApis.map((api) => `${api}=`),
      example: [...new Set([...webhooks.values()].flatMap(({ examples }) => examples.map(({ name }) => name)))],
    },
  }
}

type Add = (value: string, about: string) => void

const offer = (values: readonly string[]) => (add: Add) => {
  for (const value of values) add(value, '')
}

interface Known {
  arguments: Readonly<Record<string, readonly string[]>>
  flags: Readonly<Record<string, readonly string[]>>
}
