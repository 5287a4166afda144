import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ChatproofError } from '../error.ts'
import type { TlsOptions } from '../receiver.ts'
import type { Flags } from './flags.ts'
import type { Terminal } from './terminal.ts'

/**
 * @param flag which flag named the file, for the message
 * @throws ChatproofError `usage` when it cannot be read
 */
export function readFile(file: string, flag: string, terminal: Terminal): string {
  try {
    return readFileSync(resolve(terminal.folder, file), 'utf8')
  } catch (error) {
    const reasons: Record<string, string> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'you may not read it' }
    const { code, message } = error as NodeJS.ErrnoException
    throw new ChatproofError('usage', `--${flag}: cannot read ${file}: ${reasons[code ?? ''] ?? message}.`)
  }
}

/** The token from --token or --token-file, without the newline a file or an echo puts behind it. */
export async function readToken(flags: Pick<Flags, 'token' | 'tokenFile'>, terminal: Terminal): Promise<string | undefined> {
  const { token, tokenFile } = flags
  if (token === undefined && tokenFile === undefined) return undefined
  if (token !== undefined && tokenFile !== undefined) {
    throw new ChatproofError('usage', 'Give the token with --token or with --token-file, not with both.')
  }
  const isStdin = token === '-' || tokenFile === '-'
  const read = isStdin ? await terminal.readStdin() : (token ?? readFile(tokenFile as string, 'token-file', terminal))
  const trimmed = read.replace(/\r?\n$/, '')
  if (trimmed === '') throw new ChatproofError('usage', 'The token is empty: give the one that is set in the console.')
  return trimmed
}

export function readTls(flags: Pick<Flags, 'ca' | 'cert' | 'key' | 'insecure'>, terminal: Terminal): TlsOptions {
  if ((flags.cert === undefined) !== (flags.key === undefined)) {
    throw new ChatproofError('usage', 'A client certificate takes both --cert and --key.')
  }
  const read = (flag: 'ca' | 'cert' | 'key') => (flags[flag] === undefined ? undefined : readPem(flags[flag], flag, terminal))
  return { ca: read('ca'), cert: read('cert'), key: read('key'), insecure: flags.insecure }
}

function readPem(file: string, flag: string, terminal: Terminal): string {
  const pem = readFile(file, flag, terminal)
  if (pem.includes('-----BEGIN ')) return pem
  throw new ChatproofError('usage', `--${flag}: ${file} holds no PEM block (-----BEGIN …).`)
}
