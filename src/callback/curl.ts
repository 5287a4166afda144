import { type CallbackPlan, composeSigned, splitTarget } from './callback.ts'
import type { SigningFault } from './sign.ts'

/** The command-line flags that curl has too. `ca`, `cert` and `key` are paths of files. */
export interface CurlFlags {
  ca?: string | undefined
  cert?: string | undefined
  key?: string | undefined
  insecure?: boolean | undefined
  /** How long to wait, in milliseconds. The default is the webhook's deadline. */
  timeout?: number | undefined
}

/**
 * A callback as shell commands that send it with curl. The text contains no secrets. The commands read them from variables:
 * - `$CHATPROOF_TOKEN`: the token, if the plan has one. The commands sign at run time, because a Sign expires after one minute.
 * - `$CHATPROOF_HEADER`: the headers of the plan.
 * - `$CHATPROOF_TARGET`: the target, if it has a query of its own, which may hold a key.
 */
export function toCurl(plan: CallbackPlan, flags: CurlFlags = {}): string {
  const { webhook, token, headers: secretHeaders = {}, fault = {} } = plan
  const { method, url, headers, body, isChunked } = composeSigned(
    { ...plan, headers: undefined },
    token === undefined ? undefined : placeholders,
  )
  const needsSigning = Object.values(placeholders).some((placeholder) => url.includes(placeholder))
  const secretCount = Object.keys(secretHeaders).length
  const payload = dataOf(body)
  const { origin, path } = splitTarget(plan.target)
  const isTargetSecret = path.includes('?')
  const setup = [
    ...(needsSigning ? signAtRunTime(fault.signing) : []),
    ...(secretCount > 0 ? [': "${CHATPROOF_HEADER:?set it to the headers given with --header, one a line}"'] : []),
    ...(isTargetSecret ? [': "${CHATPROOF_TARGET:?set it to the webhook URL with its query}"'] : []),
  ]
  const command = [
    `${payload.pipe}curl --silent --show-error --include --max-time ${(flags.timeout ?? webhook.terms.deadlineMs) / 1000} --path-as-is --globoff`,
    ...(method === 'HEAD' ? ['--head'] : method === 'POST' ? [] : [`--request ${method}`]),
    ...Object.entries(headers)
      .filter(([name]) => !Object.hasOwn(secretHeaders, name))
      .map(([name, value]) => `--header ${shellWord(`${name}: ${value}`)}`),
    ...([headers, secretHeaders].some((each) => Object.hasOwn(each, 'content-type')) ? [] : [`--header 'content-type:'`]),
    ...(isChunked ? [`--header 'transfer-encoding: chunked'`] : []),
    ...Array.from({ length: secretCount }, (_, index) => `--header "$(printf '%s\\n' "$CHATPROOF_HEADER" | sed -n ${index + 1}p)"`),
    ...(flags.ca === undefined ? [] : [`--cacert ${shellWord(flags.ca)}`]),
    ...(flags.cert === undefined ? [] : [`--cert ${shellWord(flags.cert)}`]),
    ...(flags.key === undefined ? [] : [`--key ${shellWord(flags.key)}`]),
    ...(flags.insecure ? ['--insecure'] : []),
    ...(method === 'GET' || method === 'HEAD' ? [] : [payload.option]),
    isTargetSecret
      ? `"$CHATPROOF_TARGET"${fillPlaceholders(shellWord(url.slice(origin.length + path.length)))}`
      : fillPlaceholders(shellWord(url)),
  ]
  return [...setup, command.join(' \\\n  ')].join('\n')
}

/** Placeholders in the URL. The shell replaces them with the real values. */
const placeholders = { Sign: 'SIGN-AT-RUN-TIME', RequestTime: 'TIME-AT-RUN-TIME' }

function fillPlaceholders(quotedUrl: string): string {
  return quotedUrl.replaceAll(placeholders.Sign, `'"$Sign"'`).replaceAll(placeholders.RequestTime, `'"$RequestTime"'`).replace(/''$/, '')
}

function signAtRunTime(fault: SigningFault = {}): string[] {
  const { token, ageSeconds = 0, requestTime, sentSecondsLater, length = 64, isUpperCase, wrongDigit } = fault
  const now = ageSeconds === 0 ? '$(date +%s)' : `$(($(date +%s) - ${ageSeconds}))`
  const secret = token === undefined ? '$CHATPROOF_TOKEN' : token
  return [
    ...(token === undefined ? [': "${CHATPROOF_TOKEN:?set it to the token from the console}"'] : []),
    `RequestTime=${requestTime === undefined ? now : shellWord(requestTime)}`,
    `Sign=$(printf %s "${secret}$RequestTime" | openssl dgst -sha256 -r | cut -c1-64)`,
    ...(length < 64 ? [`Sign=$(printf %.${length}s "$Sign")`] : []),
    ...(wrongDigit === undefined
      ? []
      : [
          `Sign=$(printf %s "$Sign" | sed -e 's/^\\(.\\{${wrongDigit}\\}\\)0/\\1X/' -e 's/^\\(.\\{${wrongDigit}\\}\\)[1-9a-f]/\\10/' -e s/X/1/)`,
        ]),
    ...(isUpperCase ? ['Sign=$(printf %s "$Sign" | tr a-f A-F)'] : []),
    ...(sentSecondsLater === undefined ? [] : [`RequestTime=$((RequestTime + ${sentSecondsLater}))`]),
  ]
}

/** If a character repeats at least this often, the shell generates the run, and the text stays short. */
const longRun = 200

/** The body as an option of curl. If an argument cannot hold the body, commands that pipe it to curl. */
function dataOf(body: string | Uint8Array): { pipe: string; option: string } {
  const bytes = Buffer.from(body)
  const hasLongRun = new RegExp(`(.)\\1{${longRun - 1}}`, 's').test(bytes.toString('latin1'))
  if (typeof body === 'string' && !hasLongRun && !body.includes('\0')) return { pipe: '', option: `--data-raw ${shellWord(body)}` }
  const parts = bytes.toString('latin1').match(new RegExp(`(.)\\1{${longRun - 1},}|(?:(?!(.)\\2{${longRun - 1}}).)+`, 'gs')) ?? []
  const commands = parts.map((part) =>
    part.length >= longRun && part === part.charAt(0).repeat(part.length)
      ? `head -c ${part.length} /dev/zero | tr '\\0' ${shellWord(octal(part.charAt(0)))}`
      : `printf ${shellWord(octal(part).replaceAll('%', '%%'))}`,
  )
  return { pipe: `{ ${commands.join('; ')}; } | `, option: '--data-binary @-' }
}

/** Escapes everything but printable ASCII in octal, which every printf and tr understands. */
function octal(latin1: string): string {
  return latin1.replace(/[^\x20-\x7e]|[\\']/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`)
}

/** A text as one word of a shell. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
