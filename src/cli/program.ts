import { Command, CommanderError, type Option } from 'commander'
import { ChatproofError, type ErrorCode } from '../error.ts'
import { suggest } from '../suggest.ts'
import { excerpt, oneLine } from '../text.ts'
import type { Origin } from './conditions.ts'
import { type Flags, flags } from './flags.ts'
import { description, version } from './package.ts'
import { fillIn } from './settings.ts'
import { describeBug, type Terminal } from './terminal.ts'

const exitCodes: Record<ErrorCode, number> = { usage: 2, unreachable: 3, output: 4 }

/** A verb gets its argument, its flags and the terminal, and answers with the exit code. */
export type Verb = (argument: string | undefined, flags: Flags, terminal: Terminal, origin: Origin) => Promise<number>

interface VerbEntry {
  usage: string
  summary: string
  flags: (keyof Flags)[]
  /** Flags whose default is another here; undefined for none, which makes those in `needs` required. */
  defaults?: Partial<Record<keyof Flags, unknown>>
  needs?: (keyof Flags)[]
  load(): Promise<Verb>
}

const identity = ['sdkAppId', 'token', 'tokenFile'] as const
const tls = ['ca', 'cert', 'key', 'insecure'] as const

// Each verb is imported when it is asked for: what one needs should not slow the start of another.
const verbs: VerbEntry[] = [
  {
    usage: 'check [url]',
    defaults: { sdkAppId: undefined, target: undefined },
    needs: ['sdkAppId'],
    summary: 'prove a receiver right or wrong, with everything Chat, an attacker or an accident might send',
    flags: [
      ...(['target', ...identity, 'observe', 'only', 'exclude', 'failOn', 'report', 'waivers', 'updateWaivers'] as const),
      ...(['header', 'timeout', 'seed', ...tls] as const),
    ],
    load: async () => (await import('./check.ts')).runChecks,
  },
  {
    usage: 'trigger <webhook>',
    summary: 'send a callback to a receiver and judge its reply as Chat would',
    flags: [
      ...(['target', ...identity, 'example', 'set', 'unset', 'body', 'force', 'optPlatform', 'clientIp', 'header'] as const),
      ...(['count', 'concurrency', 'timeout', 'retry', 'curl', 'json', ...tls] as const),
    ],
    load: async () => (await import('./trigger.ts')).trigger,
  },
  {
    usage: 'mock',
    defaults: { port: 4010, target: undefined },
    summary: 'run a Chat backend that answers the REST API and posts the callbacks; without --target to a receiver of its own',
    flags: [
      ...(['target', ...identity, 'port', 'host', 'limit', 'groupQuota', 'quotaAlarm', 'alarmRepeat', 'bannedWord'] as const),
      ...(['secretKey', 'retry', 'timeout', 'queue', 'journal', 'cors', 'json', ...tls] as const),
    ],
    load: async () => (await import('./mock.ts')).mock,
  },
  {
    usage: 'listen',
    summary: 'receive callbacks with the reference receiver and print each one',
    flags: [...identity, 'port', 'host', 'delay', 'status', 'answer', 'json'],
    load: async () => (await import('./listen.ts')).listen,
  },
  {
    usage: 'proxy',
    defaults: { port: 4030 },
    needs: ['upstream'],
    summary: 'stand between the real Chat and a receiver, and judge what passes in both directions',
    flags: ['upstream', 'record', 'port', 'host', 'json', ...tls],
    load: async () => (await import('./proxy.ts')).proxy,
  },
  {
    usage: 'replay <file>',
    defaults: { sdkAppId: undefined },
    summary: 'send the callbacks of a HAR recording again, signed anew',
    flags: ['target', ...identity, 'header', 'timeout', 'json', ...tls],
    load: async () => (await import('./replay.ts')).replay,
  },
  {
    usage: 'init',
    defaults: { sdkAppId: undefined },
    summary: 'write a config, a waiver file and the job for the CI that is found here',
    flags: ['ci', 'sdkAppId', 'json'],
    load: async () => (await import('./init.ts')).init,
  },
  {
    usage: 'explain <check-id>',
    summary: 'say what a check asks for, why, and where it is written',
    flags: ['sdkAppId', 'json'],
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    usage: 'list [webhook]',
    summary: 'list the webhooks of the contract, the examples of one, or the checks (list checks)',
    flags: ['json'],
    load: async () => (await import('./list.ts')).list,
  },
  {
    usage: 'sign',
    summary: 'make the Sign for a token and RequestTime',
    flags: ['token', 'tokenFile', 'requestTime', 'json'],
    load: async () => (await import('./signing.ts')).makeSign,
  },
  {
    usage: 'verify <url>',
    summary: "check Sign and RequestTime of a callback's URL or query string",
    flags: ['token', 'tokenFile', 'now', 'json'],
    load: async () => (await import('./signing.ts')).verifySign,
  },
  {
    usage: 'docs',
    defaults: { port: 4020 },
    summary: 'serve the documentation of the contract',
    flags: ['port', 'host', 'json'],
    load: async () => (await import('./docs.ts')).docs,
  },
]

const epilogue = `
Every flag can be given as an environment variable (--sdk-app-id is CHATPROOF_SDK_APP_ID) or in chatproof.config.json
({"sdkAppId": 1400000001}); a flag wins over a variable, a variable over the file.

Exit codes: 0 acknowledged or passed, 1 failed, 2 wrong usage, 3 receiver unreachable, 4 internal error or output not
written, 130 and 143 interrupted.`

/** The flag, with the default it has for this verb. */
function optionOf(flag: keyof Flags, { defaults = {} }: VerbEntry): Option {
  const option = flags[flag]()
  if (flag in defaults) option.defaultValue = defaults[flag]
  return option
}

function requireFlag(command: Command, flag: keyof Flags): void {
  if (command.getOptionValue(flag) !== undefined) return
  const option = flags[flag]()
  throw new ChatproofError('usage', `Give ${option.flags}, ${option.description}.`)
}

function refuseVerb(argv: readonly string[], terminal: Terminal): number {
  const given = argv[1] ?? ''
  terminal.err(
    `chatproof: unknown command '${excerpt(given, 100)}'.${suggest(
      given,
      verbs.map(({ usage }) => usage.split(' ', 1)[0] as string),
    )}`,
  )
  return exitCodes.usage
}

/** Commander's message in one line, without what may be a secret: the value behind a misspelt flag, or a part of one that lacks quotes. */
function sentenceOf({ message }: CommanderError): string {
  const [, what = '', hint = ''] = /^(?:error: )?(.*?)\.?(?:\n\((Did you mean .*)\))?$/s.exec(message) ?? []
  const shown = excerpt(what.replace(/(--[\w-]+)=[^']*/, '$1').replace(/( but got \d+): .*/s, '$1'))
  return [`${shown}.`, hint].filter(Boolean).join(' ')
}

/** Runs one command line and answers with its exit code. Expected errors become one sentence on stderr. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0
  const program = new Command('chatproof')
    .description(description)
    .version(version)
    .addHelpText('after', epilogue)
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => {} })
    .exitOverride()
  for (const verb of verbs) {
    const command = program.command(verb.usage).summary(verb.summary).description(`${verb.summary}.`).copyInheritedSettings(program)
    // Most command lines name one verb: the flags of the others are not worth their time.
    if (!argv.includes(command.name())) continue
    for (const flag of verb.flags) command.addOption(optionOf(flag, verb))
    command.addHelpText('after', epilogue)
    command.action(async (...given: unknown[]) => {
      const argument = typeof given[0] === 'string' ? given[0] : undefined
      await fillIn(command, terminal)
      for (const flag of verb.needs ?? []) requireFlag(command, flag)
      const perform = await verb.load()
      exitCode = await perform(argument, command.opts<Flags>(), terminal, (flag) => command.getOptionValueSource(flag))
    })
  }
  try {
    if (argv.length === 0) {
      terminal.err(program.helpInformation().trimEnd())
      return exitCodes.usage
    }
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      // `help` for a verb that is none.
      if (error.code === 'commander.help') return refuseVerb(argv, terminal)
      terminal.err(`chatproof: ${sentenceOf(error)}`)
      return exitCodes.usage
    }
    if (error instanceof ChatproofError) {
      terminal.err(`chatproof: ${oneLine(error.message)}`)
      return exitCodes[error.code]
    }
    // What waits for input stops with the reason of the interruption.
    if (terminal.interrupted.aborted && error === terminal.interrupted.reason) return error as number
    terminal.err(describeBug(error))
    return 4
  }
}
