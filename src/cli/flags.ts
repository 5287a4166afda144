import { effects } from '../contract/terms.ts'
import { languages } from '../language/language.ts'
import { formatNames, loadFormatNames } from '../reports/formats.ts'
import { say } from '../say.ts'
import type { Flag } from './flag.ts'
import { allowedHost, appId, duration, filled, header, rate, report, whole } from './values.ts'

/** Every flag of every verb, once. */
export const flags = {
  sdkAppId: { usage: '--sdk-app-id <n>', about: 'the SDKAppID of the app', parse: appId, default: '1400000001' },
  token: { usage: '--token <token>', about: 'the token callbacks are signed with; - reads it from stdin' },
  tokenFile: { usage: '--token-file <file>', about: 'read the token from a file; - is stdin', isPath: true },
  target: { usage: '--target <url>', about: 'the webhook URL to post to', default: 'http://127.0.0.1:3000/' },
  port: { usage: '--port <n>', about: 'the port to listen on; 0 for any free one', parse: whole('port', 0, 65535), default: 3000 },
  host: { usage: '--host <address>', about: 'the address to listen on', default: '127.0.0.1' },
  header: {
    usage: '--header <header>',
    about: "a request header to add, 'Name: value'; repeatable, never shown",
    parse: header,
    repeatable: true,
  },
  timeout: { usage: '--timeout <time>', about: "how long to wait for a reply, in place of Chat's 2s", parse: duration('timeout') },
  retry: { usage: '--retry <n>', about: 'how many times to send again after a timeout', parse: whole('retry', 0, 10), default: 0 },
  example: { usage: '--example <name>', about: 'which example of the contract to send; see list' },
  set: { usage: '--set <field=value>', about: 'change a field of the body, a.b=1; repeatable', repeatable: true },
  unset: { usage: '--unset <field>', about: 'leave a field of the body out; repeatable', repeatable: true },
  body: { usage: '--body <body>', about: 'the body: JSON, @file, or - for stdin' },
  force: { usage: '--force', about: 'send a body that breaks the contract' },
  optPlatform: { usage: '--opt-platform <name>', about: 'the value of OptPlatform' },
  clientIp: { usage: '--client-ip <address>', about: 'the value of ClientIP' },
  count: { usage: '--count <n>', about: 'how many times to send it', parse: whole('count', 1, 1_000_000), default: 1 },
  concurrency: { usage: '--concurrency <n>', about: 'how many to send at once', parse: whole('concurrency', 1, 10_000), default: 10 },
  curl: { usage: '--curl', about: 'print a curl command instead of sending' },
  ui: { usage: '--ui', about: 'serve a page that shows what comes, on a free port of this machine' },
  json: { usage: '--json', about: 'print JSON, one object a line' },
  ca: { usage: '--ca <file>', about: 'trust the authorities in this PEM file', isPath: true },
  cert: { usage: '--cert <file>', about: 'client certificate, PEM', isPath: true },
  key: { usage: '--key <file>', about: 'key of the client certificate, PEM', isPath: true },
  insecure: { usage: '--insecure', about: 'accept a certificate that Chat would reject' },
  delay: { usage: '--delay <time>', about: 'wait before answering', parse: duration('delay') },
  status: { usage: '--status <n>', about: 'answer with this HTTP status', parse: whole('status', 200, 599) },
  answer: {
    usage: '--answer <text>',
    about: 'answer with this body, or with that of @file; or decide about a webhook: NAME=reject:CODE:TEXT; repeatable',
    repeatable: true,
  },
  expect: { usage: '--expect <effect>', about: 'what the reply must make Chat do; anything else is exit code 1', choices: effects },
  requestTime: { usage: '--request-time <n>', about: 'Unix seconds (default: now)', parse: whole('request-time', 0, 999_999_999_999) },
  observe: { usage: '--observe <url>', about: 'a URL of yours whose text changes when a callback takes effect' },
  webhook: {
    usage: '--webhook <glob>',
    setting: 'webhooks',
    about: 'a webhook that is on in your console: a name, a pattern such as "C2C.*", or all; repeatable (default: see list)',
    repeatable: true,
  },
  cases: {
    usage: '--cases <file>',
    about: 'what your receiver must decide about callbacks of your own, YAML or JSON; see init',
    isPath: true,
  },
  only: { usage: '--only <glob>', about: 'run the checks whose id matches; repeatable', repeatable: true },
  exclude: { usage: '--exclude <glob>', about: 'leave these checks out; repeatable', repeatable: true },
  failOn: {
    usage: '--fail-on <level>',
    about: 'the lowest level whose failures fail the run',
    choices: ['must', 'should', 'may'],
    default: 'must',
  },
  report: {
    usage: '--report <format[=path]>',
    about: say`how to report, and where: ${formatNames.join(', ')}; of load: ${loadFormatNames.join(', ')}; repeatable`,
    parse: report,
    repeatable: true,
  },
  waivers: { usage: '--waivers <file>', about: 'known failures that do not fail the run for now, YAML or JSON', isPath: true },
  updateWaivers: {
    usage: '--update-waivers',
    about: 'add an entry to that file for each failure without one, and take out those that match none any more',
  },
  limit: { usage: '--limit <api=n>', about: 'calls a second of one API, such as openim/batchsendmsg=200; repeatable', repeatable: true },
  groupQuota: { usage: '--group-quota <n>', about: 'how many groups a day may add (default: 10000)', parse: whole('group-quota', 1, 1e9) },
  quotaAlarm: {
    usage: '--quota-alarm <when>',
    about: 'at each creation above the threshold, or once a day',
    choices: ['each', 'once'],
    default: 'each',
  },
  alarmRepeat: {
    usage: '--alarm-repeat <time>',
    about: 'how long an API fires no further alarm after one (default: 1s)',
    parse: duration('alarm-repeat'),
  },
  groupOverflow: {
    usage: '--group-overflow <what>',
    about: 'a group message beyond 40 in a second: drop it and succeed with a MsgDropReason, or refuse it with 10023',
    choices: ['drop', 'refuse'],
    default: 'drop',
  },
  history: { usage: '--history <n>', about: 'how many messages a conversation keeps (default: 1000)', parse: whole('history', 1, 1e6) },
  bannedWord: {
    usage: '--banned-word <word>',
    about: 'refuse group messages with this word as sensitive; repeatable',
    parse: filled('banned-word'),
    repeatable: true,
  },
  groupField: {
    usage: '--group-field <key>',
    about: 'a custom field of groups that your console has; with this, any other key is refused with 10004; repeatable',
    parse: filled('group-field'),
    repeatable: true,
  },
  onFailure: {
    usage: '--on-failure <what>',
    about:
      'what a call does if the receiver was asked and gave no usable reply: go on, or be refused (a message with 80003, others with the code of a rejection)',
    choices: ['allow', 'block'],
    default: 'allow',
  },
  unsimulated: {
    usage: '--unsimulated <what>',
    about: 'what an API does that is not simulated: answer without data, or refuse with 60017; "list apis" has the table',
    choices: ['empty', 'error'],
    default: 'empty',
  },
  secretKey: {
    usage: '--secret-key <key>',
    about: 'verify UserSigs with this key; without it any UserSig is accepted',
    parse: filled('secret-key'),
  },
  journal: {
    usage: '--journal <file>',
    about:
      'keep the state and the callbacks that are due; the next start goes on from there, and sends what was not sent, but not what failed, as when the target was down',
    isPath: true,
  },
  cors: {
    usage: '--cors <origin>',
    about: 'allow pages of this origin to call the REST API, * for all (default: none); repeatable',
    repeatable: true,
  },
  allowHost: {
    usage: '--allow-host <name>',
    about:
      'a further name by which it may be called, also from other machines, such as that of a compose service; NAME:PORT for one port only; repeatable',
    parse: allowedHost,
    repeatable: true,
  },
  tls: {
    usage: '--tls',
    about: "be a proxy to Chat's hosts too, for SDKs that speak https to them, with an authority made once; it prints what to copy",
  },
  tlsDir: {
    usage: '--tls-dir <folder>',
    about: 'where --tls keeps its authority, certificate and keys, readable by you only',
    parse: filled('tls-dir'),
    default: '.chatproof',
    isPath: true,
  },
  tlsPort: {
    usage: '--tls-port <n>',
    about: 'with --tls: a port that speaks TLS directly, without a proxy; 0 for any free one',
    parse: whole('tls-port', 0, 65535),
  },
  queue: {
    usage: '--queue <n>',
    about: 'how many callbacks may wait; further ones are lost (default: 1000)',
    parse: whole('queue', 1, 1e6),
  },
  rate: {
    usage: '--rate <n/s>',
    about: 'how many callbacks begin per second, such as 5/s; in check that is the most, and there is no limit by default',
    parse: rate,
  },
  duration: { usage: '--duration <time>', about: 'how long callbacks are due, such as 1m', parse: duration('duration') },
  stages: { usage: '--stages <stages>', about: 'rates that change, in place of --rate and --duration: 0..200/30s,200/1m' },
  mix: { usage: '--mix <mix>', about: 'webhooks by weight, NAME=8,NAME2=2' },
  shape: { usage: '--shape <name>', about: 'traffic of a bad minute: stages, mix and retries by name; see list shapes' },
  threshold: {
    usage: '--threshold <condition>',
    about: "what the run has to reach: 'p99<500ms', 'acknowledged>=99.9%', 'late=0'; repeatable (default: acknowledged=100%)",
    repeatable: true,
  },
  emit: {
    usage: '--emit <tool>',
    about: 'print what another load generator takes, and send nothing: a Locust file, or targets of vegeta',
    choices: ['locust', 'vegeta'],
  },
  allowRemote: {
    usage: '--allow-remote <host>',
    about: 'a host of yours that may be reached although it is not on this machine, or for load not in a private network; repeatable',
    repeatable: true,
  },
  seed: {
    usage: '--seed <n>',
    about: 'what the values and the order of the callbacks are drawn from; each report shows it (default: drawn anew)',
    parse: whole('seed', 0, 2 ** 32 - 1),
  },
  fuzz: {
    usage: '--fuzz <n>',
    about: 'how many bodies are drawn from the contract for each webhook (default: 8)',
    parse: whole('fuzz', 1, 10_000),
  },
  upstream: { usage: '--upstream <url>', about: "the team's webhook, to which everything is passed on" },
  record: { usage: '--record <file>', about: 'record every callback and its reply as HAR, without Sign and secrets', isPath: true },
  fail: { usage: '--fail', about: 'end with exit code 1 if something that passed broke the contract' },
  ci: {
    usage: '--ci <name>',
    about: 'the CI to write a job for (default: found by its files)',
    choices: ['github', 'gitlab', 'jenkins', 'none'],
  },
  lang: { usage: '--lang <lang>', about: 'the language of texts for people (default: by LC_ALL, LC_MESSAGES or LANG)', choices: languages },
  now: { usage: '--now <n>', about: 'the current time, as Unix seconds', parse: whole('now', 0, 999_999_999_999) },
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof flags

type About<Name extends FlagName> = (typeof flags)[Name]['about']

/** What the help says about flags. What is marked with `say` is among the sentences. */
export type AboutText = { [Name in FlagName]: string extends About<Name> ? never : About<Name> }[FlagName]

/** Where a flag's value comes from, as commander says it: `cli`, `variable`, `file`, `default`. */
export type FlagOrigin = (flag: FlagName) => string | undefined

type Item<F> = F extends { parse: (text: string) => infer Value }
  ? Value
  : F extends { choices: readonly (infer Choice)[] }
    ? Choice
    : F extends { usage: `${string}<${string}` }
      ? string
      : true

/** What a flag that was given is to a verb. */
export type ValueOf<Name extends FlagName> = (typeof flags)[Name] extends { repeatable: true }
  ? Item<(typeof flags)[Name]>[]
  : Item<(typeof flags)[Name]>

/** These flags, any of which may not have been given. */
export type SomeFlags<Name extends FlagName> = { [Each in Name]?: ValueOf<Each> | undefined }
