import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createSecureContext } from 'node:tls'
import { ChatproofError } from '../error.ts'
import type { TlsOptions } from '../url-receiver.ts'
import type { Flags } from './flags.ts'
import type { Terminal } from './terminal.ts'

/**
 * @param what named the file, for the message: `--ca`
 * @throws ChatproofError `usage` when it cannot be read
 */
export function readFile(file: string, what: string, terminal: Terminal): string {
  try {
    return readFileSync(resolve(terminal.folder, file), 'utf8')
  } catch (error) {
    const reasons: Record<string, string> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'you may not read it' }
    const { code, message } = error as NodeJS.ErrnoException
    throw new ChatproofError('usage', `${what}: cannot read ${file}: ${reasons[code ?? ''] ?? message}.`)
  }
}

/** The token from --token or --token-file, without the newline a file or an echo puts behind it. */
export async function readToken(flags: Pick<Flags, 'token' | 'tokenFile' | 'body'>, terminal: Terminal): Promise<string | undefined> {
  const { token, tokenFile } = flags
  if (token === undefined && tokenFile === undefined) return undefined
  if (token !== undefined && tokenFile !== undefined) {
    throw new ChatproofError('usage', 'Give the token with --token or with --token-file, not with both.')
  }
  const isStdin = token === '-' || tokenFile === '-'
  if (isStdin && flags.body === '-') throw new ChatproofError('usage', 'Only one of the token and the body can come from stdin.')
  const read = isStdin ? await terminal.readStdin() : (token ?? readFile(tokenFile as string, '--token-file', terminal))
  const trimmed = read.replace(/\r?\n$/, '')
  if (trimmed === '') throw new ChatproofError('usage', 'The token is empty: give the one that is set in the console.')
  if (/[\r\n]/.test(trimmed))
    throw new ChatproofError('usage', 'The token is of several lines: the file, or stdin, must hold the token and nothing else.')
  return trimmed
}

export function readTls(flags: Pick<Flags, 'ca' | 'cert' | 'key' | 'insecure'>, terminal: Terminal): TlsOptions {
  if ((flags.cert === undefined) !== (flags.key === undefined)) {
    throw new ChatproofError('usage', 'A client certificate takes both --cert and --key.')
  }
  const read = (flag: 'ca' | 'cert' | 'key') => (flags[flag] === undefined ? undefined : readPem(flags[flag], flag, terminal))
  const tls = { ca: read('ca'), cert: read('cert'), key: read('key') }
  try {
    createSecureContext(tls)
  } catch (error) {
    throw new ChatproofError(
      'usage',
      `--ca, --cert or --key cannot be used: ${(error as Error).message}. Do certificate and key belong together?`,
    )
  }
  return { ...tls, insecure: flags.insecure }
}

function readPem(file: string, flag: string, terminal: Terminal): string {
  const pem = readFile(file, `--${flag}`, terminal)
  const kind = flag === 'key' ? 'PRIVATE KEY' : 'CERTIFICATE'
  if (new RegExp(`-----BEGIN (\\w+ )*${kind}-----`).test(pem)) return pem
  throw new ChatproofError('usage', `--${flag}: ${file} holds no PEM block "${kind}".`)
}

/** The headers of --header by lower-case name; one that is given twice has both values. */
export function readHeaders({ header = [] }: Pick<Flags, 'header'>): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const text of header) {
    const at = text.indexOf(':')
    const name = text.slice(0, at).toLowerCase()
    const value = text.slice(at + 1).trim()
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return headers
}
