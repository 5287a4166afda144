import { type CallbackPlan, compose } from './callback.ts'

/** File names of the TLS flags, for curl to read itself. */
export interface CurlFiles {
  ca?: string | undefined
  cert?: string | undefined
  key?: string | undefined
  insecure?: boolean | undefined
}

/**
 * A callback as shell commands that send it with curl. Where the plan has a token they sign at run time with
 * `$CHATPROOF_TOKEN`, as a printed Sign would be stale after a minute; headers of the plan are read from
 * `$CHATPROOF_HEADER`. Neither is ever part of the text.
 */
export function toCurl(plan: CallbackPlan, files: CurlFiles = {}): string {
  const { url, headers, body } = compose({ ...plan, token: undefined, headers: undefined }, 0)
  const isSigned = plan.token !== undefined
  const hasSecretHeaders = Object.keys(plan.headers ?? {}).length > 0
  const before = [
    ...(isSigned
      ? [
          ': "${CHATPROOF_TOKEN:?set it to the token from the console}"',
          'RequestTime=$(date +%s)',
          `Sign=$(printf %s "$CHATPROOF_TOKEN$RequestTime" | openssl dgst -sha256 -r | cut -c1-64)`,
        ]
      : []),
    ...(hasSecretHeaders ? [`: "\${CHATPROOF_HEADER:?set it to the headers given with --header, one a line}"`] : []),
  ]
  const deadline = plan.webhook.terms.deadlineMs / 1000
  const lines = [
    `${hasSecretHeaders ? `printf '%s\\n' "$CHATPROOF_HEADER" | ` : ''}curl --silent --show-error --include --max-time ${deadline} --path-as-is --globoff`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...(hasSecretHeaders ? ['--header @-'] : []),
    ...(files.ca === undefined ? [] : [`--cacert ${quote(files.ca)}`]),
    ...(files.cert === undefined ? [] : [`--cert ${quote(files.cert)}`]),
    ...(files.key === undefined ? [] : [`--key ${quote(files.key)}`]),
    ...(files.insecure ? ['--insecure'] : []),
    `--data-raw ${quote(body)}`,
    isSigned ? `${quote(`${url}&Sign=`)}"$Sign&RequestTime=$RequestTime"` : quote(url),
  ]
  return [...before, lines.join(' \\\n  ')].join('\n')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
