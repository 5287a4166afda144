import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { answering } from '../answering.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { listenOn } from '../server.ts'
import { toJsonText } from '../text.ts'
import { packageFile } from './package.ts'
import { packedPages, pageNames } from './pages.ts'
import { describeBug, type Terminal, telling, tellTls, untilInterrupted } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** `chatproof docs`: serves the Redoc pages of the contract, which load nothing from other hosts and link to each other; first that in the reader's language. */
export async function docs(_argument: undefined, flags: FlagsOf<'docs'>, terminal: Terminal): Promise<number> {
  const pages = readPages()
  const first = pages.get(pageNames[terminal.language]) ?? ''
  const answer = answering(
    ({ url }) => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: pages.get(pageAt(url)) ?? first }),
    0,
    (error) => terminal.err(describeBug(error)),
  )
  const server = await listenOn(createServer(answer), { ...flags, onTls: tellTls(telling(terminal)) })
  terminal.out(flags.json ? toJsonText({ type: 'ready', url: server.url }) : server.url)
  terminal.err(say`Serving the documentation of the contract. Ctrl-C ends it.`)
  const exitCode = await untilInterrupted(terminal)
  await server.close()
  return exitCode
}

/** The name of the page that a URL asks for. */
function pageAt(url: string): string {
  return url.replace(/\?.*/, '').slice('/'.length)
}

/** The pages by name. */
function readPages(): ReadonlyMap<string, string> {
  try {
    const packed = brotliDecompressSync(readFileSync(packageFile(`dist/${packedPages}`)))
    return new Map(Object.entries(JSON.parse(packed.toString())))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new ChatproofError('usage', say`The page is not built yet: run \`npm run docs\` first.`)
  }
}
