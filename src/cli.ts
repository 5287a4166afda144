import { text } from 'node:stream/consumers'
import { run } from './cli/program.ts'
import type { Terminal } from './cli/terminal.ts'

const interrupted = new AbortController()
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    process.exitCode = code
    interrupted.abort(code)
  })
}

function wantsColor(): boolean {
  const { FORCE_COLOR, NO_COLOR } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return !NO_COLOR && process.stdout.isTTY === true
}

// A reader that went away, as `| head` does, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 4))

const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  color: wantsColor(),
  isInteractive: process.stderr.isTTY === true,
  env: process.env,
  folder: process.cwd(),
  readStdin: () => text(process.stdin),
  interrupted: interrupted.signal,
}

process.exitCode = await run(process.argv.slice(2), terminal)
