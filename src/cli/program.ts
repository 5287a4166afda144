import { Command, CommanderError, Help, type HelpConfiguration, Option } from 'commander'
import { ChatproofError, type ErrorCode } from '../error.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { brief, excerpt, oneLine, widthOf } from '../text.ts'
import { wrap } from './columns.ts'
import type { Flag } from './flag.ts'
import { type FlagName, flags } from './flags.ts'
import { description, version } from './package.ts'
import { configFile, fillIn, settingOf } from './settings.ts'
import { speakIn, speakTo } from './speech.ts'
import { describeBug, type MuteTerminal, type Terminal } from './terminal.ts'
import { type FlagsOf, sharedFlags, type Verb, type VerbDefinition, type VerbName, verbs } from './verbs.ts'

const exitCodes: Record<ErrorCode, number> = { usage: 2, unreachable: 3, output: 4 }

// A verb is imported only when it is used, so that the others do not slow its start.
const load: { readonly [Name in VerbName]: () => Promise<Verb<Name>> } = {
  check: async () => (await import('./check.ts')).runChecks,
  trigger: async () => (await import('./trigger.ts')).trigger,
  load: async () => (await import('./load.ts')).load,
  mock: async () => (await import('./mock.ts')).mock,
  listen: async () => (await import('./listen.ts')).listen,
  proxy: async () => (await import('./proxy.ts')).proxy,
  replay: async () => (await import('./replay.ts')).replay,
  mcp: async () => (await import('./mcp.ts')).mcp,
  init: async () => (await import('./init.ts')).init,
  explain: async () => (await import('./explain.ts')).explain,
  list: async () => (await import('./list.ts')).list,
  export: async () => (await import('./export.ts')).exportAs,
  completion: async () => (await import('./completion.ts')).completion,
  sign: async () => (await import('./signing.ts')).makeSign,
  verify: async () => (await import('./signing.ts')).verifySign,
  docs: async () => (await import('./docs.ts')).docs,
}

/** What many tools take a proxy from, whose name only that proxy may know. */
const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']

const verbNames = Object.keys(verbs) as VerbName[]

const epilogue = [
  say`Every flag can be given as an environment variable (--sdk-app-id is CHATPROOF_SDK_APP_ID) or in chatproof.config.json ({"sdkAppId": 1400000001}); a flag wins over a variable, a variable over the file.`,
  say`Exit codes: 0 acknowledged or passed, 1 failed, 2 wrong usage, 3 receiver unreachable, 4 internal error or output not written, 130 and 143 interrupted.`,
]

/** How wide the texts behind the help are, in columns. */
const helpWidth = 118

/** How the help is shown in the reader's language. Chinese has no spaces at which commander could break a line. */
function helpIn({ language, translate }: Terminal): HelpConfiguration {
  if (language === 'en') return {}
  const { prototype } = Help
  return {
    styleTitle: translate,
    displayWidth: widthOf,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, width))
        .join('\n'),
    optionDescription(option) {
      return prototype.optionDescription
        .call(this, option)
        .replace('(choices: ', `(${translate(say`choices`)}: `)
        .replace(/(?<=\(|, )default: /, `${translate(say`default`)}: `)
    },
  }
}

/** A flag as commander has it, with the default it has for this verb. */
function optionOf(name: FlagName, { defaults = {} }: VerbDefinition, { translate }: Terminal): Option {
  const { usage, about, parse = (text: string) => text, repeatable, choices, default: usual }: Flag = flags[name]
  const option = new Option(usage, translate(about)).default(name in defaults ? defaults[name] : usual)
  if (choices !== undefined) option.choices(choices)
  else if (repeatable) option.argParser<readonly unknown[]>((text, before = []) => [...before, parse(text)])
  else if (usage.endsWith('>')) option.argParser(parse)
  return option
}

function requireFlag(command: Command, name: FlagName): void {
  if (command.getOptionValue(name) === undefined)
    throw new ChatproofError(
      'usage',
      say`Give ${flags[name].usage}, ${flags[name].about}; or "${settingOf(name)}" in ${configFile}, here or in a folder above.`,
    )
}

/** An error of the user's, as one line. */
function tell({ err, translate }: Terminal, sentence: string): void {
  err(`chatproof: ${translate(sentence)}`)
}

function refuseVerb(argv: readonly string[], terminal: Terminal): number {
  const given = argv[1] ?? ''
  tell(terminal, `${say`unknown command '${brief(given)}'.`}${suggest(given, verbNames)}`)
  return exitCodes.usage
}

/** Commander's message on one line, without possible secrets: the value of a misspelt flag, or a part of a value without quotes. */
function sentenceOf({ message }: CommanderError): string {
  const [, what = '', hint = ''] = /^(?:error: )?(.*?)\.?(?:\n\((Did you mean .*)\))?$/s.exec(message) ?? []
  const shown = excerpt(what.replace(/(--[\w-]+)=[^']*/, '$1').replace(/( but got \d+): .*/s, '$1'))
  return [`${shown}.`, hint].filter(Boolean).join(' ')
}

/** Runs one command line and answers with its exit code. Expected errors become one sentence on stderr. */
export async function run(argv: readonly string[], given: MuteTerminal): Promise<number> {
  const terminal = await speakTo(argv, given)
  const exitCode = await perform(argv, terminal, given)
  const proxy = proxyVariables.find((name) => terminal.env[name])
  if (exitCode === exitCodes.unreachable && proxy !== undefined)
    terminal.err(say`${proxy} is set, and is not used here: chatproof connects to the target itself.`)
  return exitCode
}

/** @param given the terminal before its language is known: the config may name another one */
async function perform(argv: readonly string[], terminal: Terminal, given: MuteTerminal): Promise<number> {
  // The script of a shell asks, and no person: it is no verb.
  if (argv[0] === 'complete' && argv[1] === '--') return (await import('./completion.ts')).complete(argv.slice(2))
  const { translate } = terminal
  const after = () => epilogue.flatMap((text) => ['', ...wrap(translate(text), helpWidth)]).join('\n')
  let exitCode = 0
  let told = terminal
  const program = new Command('chatproof')
    .description(translate(description))
    .version(version, '-V, --version', translate(say`output the version number`))
    .addHelpText('after', after)
    .configureHelp(helpIn(terminal))
    .helpCommand('help [command]', translate(say`display help for command`))
    .helpOption('-h, --help', translate(say`display help for command`))
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => {} })
    .exitOverride()
  const add = <Name extends VerbName>(name: Name): void => {
    const verb: VerbDefinition = verbs[name]
    const usage = [name, verb.argument].filter(Boolean).join(' ')
    const command = program
      .command(usage)
      .summary(translate(verb.summary))
      .description(translate(`${verb.summary}.`))
      .copyInheritedSettings(program)
    // The flags of verbs that are not named are not made, which saves time.
    if (!argv.includes(name)) return
    for (const flag of [...verb.flags, ...sharedFlags]) command.addOption(optionOf(flag, verb, terminal))
    command.addHelpText('after', after)
    command.action(async () => {
      await fillIn(command, terminal)
      told = await speakIn(command.getOptionValue('lang'), given)
      for (const flag of verb.needs ?? []) requireFlag(command, flag)
      const run = await load[name]()
      const [argument] = command.processedArgs
      const origin = (flag: FlagName) => command.getOptionValueSource(flag)
      exitCode = await run(argument, command.opts<FlagsOf<Name>>(), told, origin)
    })
  }
  // Most command lines begin with their verb. Then nobody asks for the others.
  const first = verbNames.find((name) => name === argv[0])
  for (const name of first === undefined ? verbNames : [first]) add(name)
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
      // `help` with a verb that does not exist.
      if (error.code === 'commander.help') return refuseVerb(argv, told)
      tell(told, sentenceOf(error))
      return exitCodes.usage
    }
    if (error instanceof ChatproofError) {
      tell(told, oneLine(error.message))
      return exitCodes[error.code]
    }
    // Code that waits for input rejects with the reason of the interruption.
    if (terminal.interrupted.aborted && error === terminal.interrupted.reason) return error as number
    told.err(describeBug(error))
    return 4
  }
}
