import { resolve } from 'node:path'
import { createSecureContext } from 'node:tls'
import type { TlsOptions } from '../delivery/url-receiver.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { brief } from '../text.ts'
import { collectText, readText, Unreadable } from './file.ts'
import type { SomeFlags } from './flags.ts'
import type { Terminal } from './terminal.ts'

/**
 * @param what named the file, for the message: `--ca`
 * @param most bytes; a few megabytes when not given
 * @throws ChatproofError `usage` when it cannot be read as text
 */
export function readFile(file: string, what: string, terminal: Terminal, most?: number): Promise<string> {
  return orUsage(
    readText(resolve(terminal.folder, file), terminal.interrupted, most),
    (why) => say`${what}: cannot read ${brief(file)}: ${why}.`,
  )
}

/** @throws ChatproofError `usage` when it cannot be read as text */
export function readStdin(terminal: Terminal, most?: number): Promise<string> {
  return orUsage(collectText(terminal.stdin(), terminal.interrupted, most), (why) => say`Cannot read stdin: ${why}.`)
}

async function orUsage(text: Promise<string>, sentenceOf: (why: string) => string): Promise<string> {
  try {
    return await text
  } catch (error) {
    throw error instanceof Unreadable ? new ChatproofError('usage', sentenceOf(error.message)) : error
  }
}

/** No token is longer, in bytes. */
const longestToken = 64 * 1024

/** The token from --token or --token-file, without the newline that a file or `echo` adds. */
export async function readToken(flags: SomeFlags<'token' | 'tokenFile' | 'body'>, terminal: Terminal): Promise<string | undefined> {
  const { token, tokenFile } = flags
  if (token === undefined && tokenFile === undefined) return undefined
  if (token !== undefined && tokenFile !== undefined) {
    throw new ChatproofError('usage', say`Give the token with --token or with --token-file, not with both.`)
  }
  const isStdin = token === '-' || tokenFile === '-'
  if (isStdin && flags.body === '-') throw new ChatproofError('usage', say`Only one of the token and the body can come from stdin.`)
  const read = isStdin ? await readStdin(terminal, longestToken) : (token ?? (await readTokenFile(tokenFile as string, terminal)))
  const trimmed = read.replace(/\r?\n$/, '')
  if (trimmed === '') throw new ChatproofError('usage', say`The token is empty: give the one that is set in the console.`)
  if (/[\r\n]/.test(trimmed))
    throw new ChatproofError('usage', say`The token has several lines: the file, or stdin, must hold the token and nothing else.`)
  if (trimmed.trim() !== trimmed)
    terminal.err(say`Note: the token begins or ends with white space, which is used as a part of it. Is that meant?`)
  return trimmed
}

/** A user may give the token itself in place of the file name. It must not get into a log. */
function readTokenFile(file: string, terminal: Terminal): Promise<string> {
  const text = readText(resolve(terminal.folder, file), terminal.interrupted, longestToken)
  return orUsage(
    text,
    (why) => say`--token-file: cannot read the file (its name is not shown: it may be the token, which belongs to --token): ${why}.`,
  )
}

/** @throws ChatproofError `usage` for a file that holds something else */
export async function readTls(flags: SomeFlags<'ca' | 'cert' | 'key' | 'insecure'>, terminal: Terminal): Promise<TlsOptions> {
  if ((flags.cert === undefined) !== (flags.key === undefined)) {
    throw new ChatproofError('usage', say`A client certificate takes both --cert and --key.`)
  }
  const read = (flag: 'ca' | 'cert' | 'key') => (flags[flag] === undefined ? undefined : readPem(flags[flag], flag, terminal))
  const [ca, cert, key] = await Promise.all([read('ca'), read('cert'), read('key')])
  const tls = { ca, cert, key }
  try {
    // With nothing to try, this would only read all authorities of Node, which takes longer than to start the program.
    if (ca !== undefined || cert !== undefined) createSecureContext(tls)
  } catch (error) {
    throw new ChatproofError(
      'usage',
      say`--ca, --cert or --key cannot be used: ${(error as Error).message}. Do certificate and key belong together?`,
    )
  }
  return { ...tls, insecure: flags.insecure }
}

async function readPem(file: string, flag: string, terminal: Terminal): Promise<string> {
  if (file.includes('-----BEGIN')) throw new ChatproofError('usage', say`--${flag} takes the name of a PEM file, not its content.`)
  const pem = await readFile(file, `--${flag}`, terminal)
  const kind = flag === 'key' ? 'PRIVATE KEY' : 'CERTIFICATE'
  if (new RegExp(`-----BEGIN (\\w+ )*${kind}-----`).test(pem)) return pem
  throw new ChatproofError('usage', say`--${flag}: ${brief(file)} holds no PEM block "${kind}".`)
}

/** The headers of --header by lower-case name; a header that is given twice has both values. */
export function readHeaders({ header = [] }: SomeFlags<'header'>): Record<string, string> {
  const headers = new Map<string, string>()
  for (const text of header) {
    const at = text.indexOf(':')
    const name = text.slice(0, at).toLowerCase()
    const value = text.slice(at + 1).trim()
    const before = headers.get(name)
    headers.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return Object.fromEntries(headers)
}
