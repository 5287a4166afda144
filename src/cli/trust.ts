import { join, resolve } from 'node:path'
import { shellWord } from '../callback/curl.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { chatHosts } from '../simulator/access.ts'
import { openIdentity, type ServerIdentity } from '../simulator/authority.ts'
import type { Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

type TrustFlags = Pick<FlagsOf<'mock'>, 'tls' | 'tlsDir' | 'tlsPort' | 'allowHost' | 'host'>

/** Addresses of which a server has several names, or none. */
const wildcards = ['0.0.0.0', '::']

/**
 * The certificate of `mock --tls`; undefined without it.
 *
 * @throws ChatproofError `usage` when its folder cannot be used
 */
export async function readIdentity(flags: TrustFlags, { folder }: Terminal): Promise<ServerIdentity | undefined> {
  if (flags.tls !== true) {
    if (flags.tlsPort !== undefined) throw new ChatproofError('usage', say`--tls-port needs --tls.`)
    return undefined
  }
  const given = (flags.allowHost ?? []).map((name) => name.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''))
  const own = ['localhost', '127.0.0.1', '::1', ...(wildcards.includes(flags.host) ? [] : [flags.host])]
  return openIdentity(resolve(folder, flags.tlsDir), [...new Set([...chatHosts, ...own, ...given])], Date.now())
}

/** What a user copies so that an app reaches the mock by the names of Chat: a line for each language, to be run in a shell. */
export function trustLines({ caFile }: ServerIdentity, url: string): { for: string; line: string }[] {
  const { hostname, port, origin } = new URL(url)
  const isWildcard = wildcards.includes(hostname.replace(/^\[|\]$/g, ''))
  const [host, proxy] = isWildcard ? ['127.0.0.1', `http://127.0.0.1:${port}`] : [hostname.replace(/^\[|\]$/g, ''), origin]
  const ca = shellWord(caFile)
  const store = join(caFile, '../truststore.p12')
  const options = `-Dhttps.proxyHost=${host} -Dhttps.proxyPort=${port} "-Djavax.net.ssl.trustStore=${store}" -Djavax.net.ssl.trustStorePassword=changeit`
  return [
    { for: 'all', line: `export HTTPS_PROXY=${proxy}` },
    { for: 'Python', line: `export REQUESTS_CA_BUNDLE=${ca} SSL_CERT_FILE=${ca}` },
    { for: 'Go', line: `export SSL_CERT_FILE=${ca}` },
    { for: 'Node', line: `export NODE_EXTRA_CA_CERTS=${ca} NODE_USE_ENV_PROXY=1` },
    { for: 'PHP', line: `php -d curl.cainfo=${ca} -d openssl.cafile=${ca}` },
    { for: 'curl', line: `export CURL_CA_BUNDLE=${ca}` },
    { for: 'Java', line: `export JAVA_TOOL_OPTIONS=${shellWord(options)}` },
    {
      for: 'Java, once',
      line: `keytool -importcert -noprompt -alias chatproof -file ${ca} -keystore ${shellWord(store)} -storepass changeit`,
    },
  ]
}

/** The same for people, with where it speaks TLS directly. */
export function describeTrust(identity: ServerIdentity, { url, tlsUrl }: { url: string; tlsUrl?: string }): string {
  const { isNew, caFile } = identity
  const about = isNew ? say`A new authority was made: ${caFile}. No app trusts it yet.` : say`The authority is ${caFile}.`
  const lines = trustLines(identity, url).map(({ for: whom, line }) => `  ${`${whom}:`.padEnd(12)}${line}`)
  const direct = tlsUrl === undefined ? [] : [say`An SDK whose address you can set needs no proxy: ${tlsUrl}`]
  return [say`${about} So that your app reaches the hosts of Chat here, copy for its language:`, ...lines, ...direct].join('\n')
}
