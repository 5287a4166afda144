import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { answering } from '../answering.ts'
import { ChatproofError } from '../error.ts'
import { listenOn } from '../server.ts'
import { toJsonText } from '../text.ts'
import { packageFile } from './package.ts'
import { describeBug, type Terminal, telling, tellTls, untilInterrupted } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** `chatproof docs`: serves the Redoc page of the contract, which loads nothing from other hosts. */
export async function docs(_argument: undefined, flags: FlagsOf<'docs'>, terminal: Terminal): Promise<number> {
  const page = readPage()
  const answer = answering(
    () => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: page }),
    0,
    (error) => terminal.err(describeBug(error)),
  )
  const server = await listenOn(createServer(answer), { ...flags, onTls: tellTls(telling(terminal)) })
  terminal.out(flags.json ? toJsonText({ type: 'ready', url: server.url }) : server.url)
  terminal.err('Serving the documentation of the contract. Ctrl-C ends it.')
  const exitCode = await untilInterrupted(terminal)
  await server.close()
  return exitCode
}

function readPage(): string {
  try {
    return gunzipSync(readFileSync(packageFile('dist/docs.html.gz'))).toString()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new ChatproofError('usage', 'The page is not built yet: run `npm run docs` first.')
  }
}
