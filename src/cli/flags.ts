import { Option } from 'commander'
import { findHeaderProblem } from '../callback/header.ts'
import { isAppId } from '../contract/app-id.ts'
import { ChatproofError } from '../error.ts'
import { formatNames } from '../reports/report.ts'
import { suggest } from '../suggest.ts'
import { excerpt, quote } from '../text.ts'

/** What a verb gets: the flags that were given, by their name in camel case. */
export interface Flags {
  sdkAppId: string
  token?: string
  tokenFile?: string
  target: string
  port: number
  host: string
  header?: string[]
  timeout?: number
  retry: number
  example?: string
  set?: string[]
  unset?: string[]
  body?: string
  force?: true
  optPlatform?: string
  clientIp?: string
  count: number
  concurrency: number
  curl?: true
  json?: true
  ca?: string
  cert?: string
  key?: string
  insecure?: true
  delay?: number
  status?: number
  answer?: string
  requestTime?: number
  now?: number
  observe?: string
  only?: string[]
  exclude?: string[]
  failOn: 'must' | 'should' | 'may'
  report?: string[]
  waivers?: string
  updateWaivers?: true
  limit?: string[]
  groupQuota?: number
  quotaAlarm: 'each' | 'once'
  alarmRepeat?: number
  bannedWord?: string[]
  secretKey?: string
  journal?: string
  cors?: string[]
  upstream: string
  record?: string
  ci?: 'github' | 'gitlab' | 'jenkins' | 'none'
  queue?: number
  seed?: number
}

const bad = (message: string): never => {
  throw new ChatproofError('usage', message)
}

function whole(flag: string, least: number, most: number) {
  return (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    return bad(`--${flag} takes a whole number from ${least} to ${most}, not ${quote(text)}`)
  }
}

function duration(flag: string) {
  return (text: string): number => {
    const match = /^(\d+(?:\.\d+)?)(ms|s)?$/.exec(text)
    if (!match) return bad(`--${flag} takes a time such as 2s or 500ms, not ${quote(text)}.`)
    const value = Number(match[1]) * (match[2] === 's' ? 1000 : 1)
    return value >= 1 && value <= 600_000 ? value : bad(`--${flag} takes from 1ms to ten minutes, not ${quote(text)}.`)
  }
}

function appId(text: string): string {
  return isAppId(text) ? text : bad(`--sdk-app-id takes the SDKAppID from the console, a number such as 1400000001, not ${quote(text)}.`)
}

function header(text: string, previous: string[] = []): string[] {
  const at = text.indexOf(':')
  if (at < 1) bad(`--header takes 'Name: value' (the text given is not shown).`)
  const problem = findHeaderProblem(text.slice(0, at), text.slice(at + 1).trim())
  if (problem !== undefined) bad(`--header takes 'Name: value', and cannot take this one: ${problem} (the text given is not shown).`)
  return [...previous, text]
}

const filled = (flag: string) => (text: string) => (text === '' ? bad(`--${flag} is empty.`) : text)

const words = (text: string, previous: string[] = []): string[] => [...previous, filled('banned-word')(text)]

const list = (text: string, previous: string[] = []): string[] => [...previous, text]

function report(text: string, previous: string[] = []): string[] {
  const format = text.split('=', 1)[0] as string
  if (!(formatNames as readonly string[]).includes(format)) {
    bad(`--report knows ${formatNames.join(', ')}, not ${quote(format)}.${suggest(format, formatNames)}`)
  }
  if (text.endsWith('=')) bad(`--report ${excerpt(text, 100)} names no file.`)
  return [...previous, text]
}

/** Every flag of every verb, once; each is made when a verb asks for it. */
export const flags = {
  sdkAppId: () => new Option('--sdk-app-id <n>', 'the SDKAppID of the app').argParser(appId).default('1400000001'),
  token: () => new Option('--token <token>', 'the token callbacks are signed with; - reads it from stdin'),
  tokenFile: () => new Option('--token-file <file>', 'read the token from a file; - is stdin'),
  target: () => new Option('--target <url>', 'the webhook URL to post to').default('http://127.0.0.1:3000/'),
  port: () => new Option('--port <n>', 'the port to listen on; 0 for any free one').argParser(whole('port', 0, 65535)).default(3000),
  host: () => new Option('--host <address>', 'the address to listen on').default('127.0.0.1'),
  header: () => new Option('--header <header>', "a request header to add, 'Name: value'; repeatable, shown nowhere").argParser(header),
  timeout: () => new Option('--timeout <time>', "how long to wait for a reply, in place of Chat's 2s").argParser(duration('timeout')),
  retry: () => new Option('--retry <n>', 'send again this often after a timeout').argParser(whole('retry', 0, 10)).default(0),
  example: () => new Option('--example <name>', 'which example of the contract to send; see list'),
  set: () => new Option('--set <field=value>', 'change a field of the body, a.b=1; repeatable').argParser(list),
  unset: () => new Option('--unset <field>', 'leave a field of the body out; repeatable').argParser(list),
  body: () => new Option('--body <body>', 'the body: JSON, @file, or - for stdin'),
  force: () => new Option('--force', 'send a body that breaks the contract'),
  optPlatform: () => new Option('--opt-platform <name>', 'the value of OptPlatform'),
  clientIp: () => new Option('--client-ip <address>', 'the value of ClientIP'),
  count: () => new Option('--count <n>', 'send it this often').argParser(whole('count', 1, 1_000_000)).default(1),
  concurrency: () => new Option('--concurrency <n>', 'how many at once').argParser(whole('concurrency', 1, 1000)).default(10),
  curl: () => new Option('--curl', 'print a curl command instead of sending'),
  json: () => new Option('--json', 'print JSON, one object a line'),
  ca: () => new Option('--ca <file>', 'trust the authorities in this PEM file'),
  cert: () => new Option('--cert <file>', 'client certificate, PEM'),
  key: () => new Option('--key <file>', 'key of the client certificate, PEM'),
  insecure: () => new Option('--insecure', 'accept a certificate that Chat would reject'),
  delay: () => new Option('--delay <time>', 'wait before answering').argParser(duration('delay')),
  status: () => new Option('--status <n>', 'answer with this HTTP status').argParser(whole('status', 200, 599)),
  answer: () => new Option('--answer <text>', 'answer with this body, or with that of @file'),
  requestTime: () =>
    new Option('--request-time <n>', 'Unix seconds; now when not given').argParser(whole('request-time', 0, 999_999_999_999)),
  observe: () => new Option('--observe <url>', 'a URL of yours whose text changes when a callback takes effect'),
  only: () => new Option('--only <glob>', 'run the checks whose id matches; repeatable').argParser(list),
  exclude: () => new Option('--exclude <glob>', 'leave these checks out; repeatable').argParser(list),
  failOn: () =>
    new Option('--fail-on <level>', 'the least level whose failures fail the run').choices(['must', 'should', 'may']).default('must'),
  report: () => new Option('--report <format[=path]>', `how to report, and where: ${formatNames.join(', ')}; repeatable`).argParser(report),
  waivers: () => new Option('--waivers <file>', 'failures the team lives with for now, YAML or JSON'),
  updateWaivers: () => new Option('--update-waivers', 'add an entry to that file for each failure without one'),
  limit: () => new Option('--limit <api=n>', 'calls a second of one API, such as openim/batchsendmsg=200; repeatable').argParser(list),
  groupQuota: () =>
    new Option('--group-quota <n>', 'how many groups a day may add (default: 10000)').argParser(whole('group-quota', 1, 1e9)),
  quotaAlarm: () =>
    new Option('--quota-alarm <when>', 'at each creation above the threshold, or once a day').choices(['each', 'once']).default('each'),
  alarmRepeat: () =>
    new Option('--alarm-repeat <time>', 'how long an API is quiet after an alarm (default: 1s)').argParser(duration('alarm-repeat')),
  bannedWord: () => new Option('--banned-word <word>', 'refuse group messages with this word as sensitive; repeatable').argParser(words),
  secretKey: () =>
    new Option('--secret-key <key>', 'verify UserSigs with this key; without it any will do').argParser(filled('secret-key')),
  journal: () =>
    new Option(
      '--journal <file>',
      'keep what is due, and send at the next start what was not sent; a callback that failed, as when the target is down, is not sent again',
    ),
  cors: () =>
    new Option('--cors <origin>', 'let pages of this origin call the REST API, * for all; without it none may; repeatable').argParser(list),
  queue: () =>
    new Option('--queue <n>', 'how many callbacks may wait before further ones are lost (default: 1000)').argParser(whole('queue', 1, 1e6)),
  seed: () => new Option('--seed <n>', 'the order in which checks are sent').argParser(whole('seed', 0, 2 ** 32 - 1)),
  upstream: () => new Option('--upstream <url>', "the team's webhook, to which everything is passed on"),
  record: () => new Option('--record <file>', 'record every callback and its reply as HAR, without Sign and secrets'),
  ci: () =>
    new Option('--ci <name>', 'which CI to write a job for; found by its files when not given').choices([
      'github',
      'gitlab',
      'jenkins',
      'none',
    ]),
  now: () => new Option('--now <n>', 'Unix seconds to take for the present').argParser(whole('now', 0, 999_999_999_999)),
} satisfies Record<keyof Flags, () => Option>
