import type { FlagName, FlagOrigin, flags, ValueOf } from './flags.ts'
import type { Terminal } from './terminal.ts'

export interface VerbDefinition {
  /** `<name>` must be given, `[name]` may be; `...` behind the name takes several. */
  argument?: `<${string}>` | `[${string}]`
  summary: string
  flags: readonly FlagName[]
  /** Defaults that differ for this verb; undefined for none, which makes those in `needs` required. */
  defaults?: { readonly [Name in FlagName]?: ValueOf<Name> | undefined }
  needs?: readonly FlagName[]
}

/** The flags that each verb has besides its own. */
export const sharedFlags = ['lang'] as const satisfies readonly FlagName[]

const identity = ['sdkAppId', 'token', 'tokenFile'] as const
const tls = ['ca', 'cert', 'key', 'insecure'] as const

/** The verbs, in the order of the help. */
export const verbs = {
  check: {
    argument: '[url]',
    defaults: { sdkAppId: undefined, target: undefined },
    needs: ['sdkAppId'],
    summary: 'prove a receiver right or wrong, with everything Chat, an attacker or an accident might send',
    flags: [
      ...([
        'target',
        ...identity,
        'observe',
        'webhook',
        'cases',
        'only',
        'exclude',
        'failOn',
        'report',
        'waivers',
        'updateWaivers',
      ] as const),
      ...(['header', 'timeout', 'rate', 'seed', 'fuzz', ...tls] as const),
    ],
  },
  trigger: {
    argument: '<webhook>',
    summary: 'send a callback to a receiver and judge its reply as Chat would',
    flags: [
      ...(['target', ...identity, 'example', 'set', 'unset', 'body', 'force', 'optPlatform', 'clientIp', 'header'] as const),
      ...(['expect', 'count', 'concurrency', 'timeout', 'retry', 'curl', 'json', ...tls] as const),
    ],
  },
  load: {
    argument: '[webhook...]',
    defaults: { sdkAppId: undefined, target: undefined, concurrency: 1000, retry: undefined },
    needs: ['sdkAppId', 'target'],
    summary: 'send callbacks as they come in the worst minute, begun when they are due, and say how the receiver bears it',
    flags: [
      ...(['target', ...identity, 'webhook', 'rate', 'duration', 'stages', 'mix', 'shape', 'threshold', 'report', 'emit'] as const),
      ...(['seed', 'concurrency', 'timeout', 'retry', 'header', 'allowRemote', ...tls] as const),
    ],
  },
  mock: {
    defaults: { port: 4010, target: undefined },
    summary: 'run a Chat backend that answers the REST API and posts the callbacks; without --target, to its own receiver',
    flags: [
      ...([
        'target',
        ...identity,
        'webhook',
        'onFailure',
        'unsimulated',
        'port',
        'host',
        'limit',
        'groupQuota',
        'quotaAlarm',
        'alarmRepeat',
      ] as const),
      ...([
        'groupOverflow',
        'history',
        'bannedWord',
        'groupField',
        'secretKey',
        'retry',
        'timeout',
        'queue',
        'journal',
        'cors',
        'allowHost',
      ] as const),
      ...(['tls', 'tlsDir', 'tlsPort', 'json', ...tls] as const),
    ],
  },
  listen: {
    summary: 'receive callbacks with the reference receiver and print each one',
    flags: [...identity, 'webhook', 'port', 'host', 'delay', 'status', 'answer', 'ui', 'json'],
  },
  proxy: {
    defaults: { port: 4030 },
    needs: ['upstream'],
    summary: 'stand between the real Chat and a receiver, and judge what passes in both directions',
    flags: ['upstream', 'record', 'fail', 'port', 'host', 'ui', 'json', ...tls],
  },
  replay: {
    argument: '<file>',
    defaults: { sdkAppId: undefined },
    summary: 'send the callbacks of a HAR recording again, with new signatures',
    flags: ['target', ...identity, 'header', 'timeout', 'json', ...tls],
  },
  mcp: {
    defaults: { target: undefined },
    summary: 'serve the contract, the checks and the simulator as tools to an agent, by the Model Context Protocol on stdin and stdout',
    flags: ['target', ...identity, 'webhook', 'header', 'timeout', 'allowRemote', ...tls],
  },
  init: {
    defaults: { sdkAppId: undefined },
    summary: 'write a config, files for waivers and cases, and the job for the CI that is found here',
    flags: ['ci', 'sdkAppId', 'json'],
  },
  explain: {
    argument: '<check-id>',
    summary: 'say what a check asks for and why, and where that is written',
    flags: ['sdkAppId', 'json'],
  },
  list: {
    argument: '[webhook]',
    summary:
      'list the webhooks of the contract, or those like "Group.*", the fields, replies and examples of one, the checks (list checks), the shapes of a load (list shapes), or the APIs that mock knows (list apis)',
    flags: ['webhook', 'json'],
  },
  export: {
    argument: '<what...>',
    summary:
      'print the contract in a form that other tools read: the command that makes types (export types go), signed callbacks for unit tests (export vectors), or a Postman collection that signs what it sends and judges the replies (export postman)',
    flags: ['webhook', 'sdkAppId', 'target'],
  },
  completion: {
    argument: '<shell>',
    summary: 'print the script that makes bash, zsh, fish or powershell complete chatproof',
    flags: [],
  },
  sign: {
    summary: 'make the Sign for a token and RequestTime',
    flags: ['token', 'tokenFile', 'requestTime', 'json'],
  },
  verify: {
    argument: '<url>',
    summary: "check Sign and RequestTime of a callback's URL or query string",
    flags: ['token', 'tokenFile', 'now', 'json'],
  },
  docs: {
    defaults: { port: 4020 },
    summary: 'serve the documentation of the contract',
    flags: ['port', 'host', 'json'],
  },
} as const satisfies Record<string, VerbDefinition>

export type VerbName = keyof typeof verbs

type Part<Verb extends VerbName, Name extends keyof VerbDefinition> = (typeof verbs)[Verb] extends { readonly [Each in Name]: infer Given }
  ? Given
  : never

type KeysOf<Defaults> = Defaults extends unknown ? keyof Defaults : never

/** Flags with a default, unless the verb takes it away. */
type Usual = { [Name in FlagName]: (typeof flags)[Name] extends { default: unknown } ? Name : never }[FlagName]
type Own<Defaults> = { [Name in keyof Defaults]: Defaults[Name] extends undefined ? never : Name }[keyof Defaults]

/** Those flags of a verb that always have a value: from the command line, or by default. */
type Filled<Verb extends VerbName> =
  | Exclude<Usual, KeysOf<Part<Verb, 'defaults'>>>
  | Own<Part<Verb, 'defaults'>>
  | Extract<Part<Verb, 'needs'>, readonly FlagName[]>[number]

type Listed<Verb extends VerbName> = (typeof verbs)[Verb]['flags'][number]

/** What a verb gets: those of its flags that were given or have a default, by their name in camel case. */
export type FlagsOf<Verb extends VerbName> = {
  [Name in Extract<Listed<Verb>, Filled<Verb>>]: ValueOf<Name>
} & { [Name in Exclude<Listed<Verb>, Filled<Verb>>]?: ValueOf<Name> }

/** What a verb gets behind its name. */
export type ArgumentOf<Verb extends VerbName> = [Part<Verb, 'argument'>] extends [never]
  ? undefined
  : Part<Verb, 'argument'> extends `${string}...${']' | '>'}`
    ? string[]
    : Part<Verb, 'argument'> extends `<${string}`
      ? string
      : string | undefined

/** A verb gets its argument, its flags and the terminal, and answers with the exit code. */
export type Verb<Name extends VerbName> = (
  argument: ArgumentOf<Name>,
  flags: FlagsOf<Name>,
  terminal: Terminal,
  origin: FlagOrigin,
) => Promise<number>
