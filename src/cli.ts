import { run } from './cli/program.ts'
import type { Terminal } from './cli/terminal.ts'

const interrupted = new AbortController()
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    interrupted.abort(code)
    process.stdin.destroy()
  })
}

function wantsColor(): boolean {
  const { FORCE_COLOR, NO_COLOR } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return !NO_COLOR && process.stdout.isTTY === true
}

// A reader that went away, as `| head` does: what is not written cannot have passed, but reports in files are completed.
process.stdout.on('error', () => {
  process.exitCode = 4
  interrupted.abort(4)
})

let waiting = ''

/** Lines that come at once leave in one write. */
function flush(): void {
  if (waiting !== '') process.stdout.write(waiting)
  waiting = ''
}

const terminal: Terminal = {
  out: (line) => {
    if (waiting === '') setImmediate(flush)
    waiting += `${line}\n`
  },
  err: (line) => void process.stderr.write(`${line}\n`),
  progress: (line) => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[K${line}`)),
  color: wantsColor(),
  env: process.env,
  folder: process.cwd(),
  readStdin: async () => (await import('node:stream/consumers')).text(process.stdin),
  interrupted: interrupted.signal,
}

const exitCode = await run(process.argv.slice(2), terminal)
flush()
// Whoever interrupts does not want to wait for what is still under way.
if (interrupted.signal.aborted) process.exit(interrupted.signal.reason)
process.exitCode = exitCode
