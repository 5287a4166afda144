import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { splitTarget } from '../callback/callback.ts'
import { openSwitches } from '../contract/switches.ts'
import { ChatproofError } from '../error.ts'
import type { Session } from '../mcp/tool.ts'
import { loadPeer } from '../peer.ts'
import { say } from '../say.ts'
import { hiderFor } from '../secrets/secrets.ts'
import { brief } from '../text.ts'
import { readFile, readHeaders, readTls, readToken } from './input.ts'
import { packageFile, version } from './package.ts'
import { describeBug, type Terminal, telling } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** The longest file that a tool reads, in bytes. */
const longestFile = 64 * 1024 * 1024

/** `chatproof mcp`: serves tools to agents, by the Model Context Protocol on stdin and stdout. */
export async function mcp(_argument: undefined, flags: FlagsOf<'mcp'>, terminal: Terminal): Promise<number> {
  const serveTools = await loadPeer(
    '@modelcontextprotocol/server',
    'chatproof mcp',
    async () => (await import('../mcp/server.ts')).serveTools,
  )
  const { target, sdkAppId, timeout, webhook } = flags
  if (target !== undefined) splitTarget(target)
  openSwitches(webhook)
  if ([flags.token, flags.tokenFile].includes('-'))
    throw new ChatproofError(
      'usage',
      say`mcp reads messages from stdin, so the token cannot come from there: use --token-file FILE or CHATPROOF_TOKEN.`,
    )
  const token = await readToken(flags, terminal)
  const headers = readHeaders(flags)
  const tell = telling(terminal)
  const hide = hiderFor({ token, headers, target })
  const session: Session = {
    ...{ target, sdkAppId, token, headers, version, folder: terminal.folder },
    tls: await readTls(flags, terminal),
    deadlineMs: timeout,
    webhooks: webhook,
    allowed: flags.allowRemote ?? [],
    readPackaged: (path) => readFileSync(packageFile(path), 'utf8'),
    readFile: (path) => readRegular(path, terminal),
    tell: (sentence) => tell(hide(sentence)),
    onError: (error) => terminal.err(hide(describeBug(error))),
    open: new Set(),
  }
  terminal.err(say`Serving tools to an MCP client on stdin and stdout. It ends when stdin is closed.`)
  const write = (line: string) => {
    terminal.out(line)
    return terminal.drained()
  }
  await serveTools(session, { input: terminal.stdin(), write, interrupted: terminal.interrupted })
  return terminal.interrupted.aborted ? terminal.interrupted.reason : 0
}

/** Reads a file, and nothing else: /dev/stdin would be the messages of the client. */
async function readRegular(path: string, terminal: Terminal): Promise<string> {
  if (!isRegular(resolve(terminal.folder, path))) throw new ChatproofError('usage', say`file: cannot read ${brief(path)}: it is no file.`)
  return readFile(path, 'file', terminal, longestFile)
}

/** Whether a name may be that of a file. Why it cannot be looked at, reading it says. */
function isRegular(path: string): boolean {
  if (path.includes('\0')) return false
  try {
    return statSync(path).isFile()
  } catch {
    return true
  }
}
