import { addAbortSignal } from 'node:stream'
import { openOutput, sparsely } from './cli/output.ts'
import { run } from './cli/program.ts'
import { describeBug, type Terminal } from './cli/terminal.ts'
import { count } from './text.ts'

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** Under npm one Ctrl-C comes twice, from the terminal and from npm: for so long the second is taken for the first, in milliseconds. */
const echoMs = 500

const interrupted = new AbortController()

let isStopping = false

/** The first signal has the run end in order. The next one does what it does to any program: it ends at once. */
function interrupt(signal: keyof typeof exitCodes): void {
  if (isStopping) return
  isStopping = true
  if (interrupted.signal.aborted) process.exit(interrupted.signal.reason)
  interrupted.abort(exitCodes[signal])
  if (process.env.npm_command === undefined) release()
  else setTimeout(release, echoMs).unref()
}

function release(): void {
  for (const signal of Object.keys(exitCodes)) process.removeListener(signal, interrupt)
}

for (const signal of Object.keys(exitCodes)) process.on(signal, interrupt)

function wantsColor(): boolean {
  const { FORCE_COLOR, NO_COLOR } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return !NO_COLOR && process.stdout.isTTY === true
}

// A reader that went away, as `| head` does: what is not written cannot have passed, but reports in files are completed.
const stdout = openOutput(process.stdout, () => interrupted.abort(4))
// Messages that nobody can read change nothing about the result.
const stderr = openOutput(process.stderr, () => {})

const err = (line: string) =>
  stderr.writeOrDrop(`${line}\n`, (dropped) => `… ${count(dropped, 'message')} not shown: nobody read this output in time.\n`)

const terminal: Terminal = {
  out: (line) => stdout.write(`${line}\n`),
  outOrDrop: (line, tell) => stdout.writeOrDrop(`${line}\n`, (dropped) => `${tell(dropped)}\n`),
  drained: () => stdout.drained(interrupted.signal),
  err,
  progress: process.stderr.isTTY ? (line) => stderr.write(`\r\u001b[K${line}`) : sparsely(err, () => performance.now()),
  color: wantsColor(),
  env: process.env,
  folder: process.cwd(),
  stdin: () => addAbortSignal(interrupted.signal, process.stdin),
  interrupted: interrupted.signal,
}

/** Nothing that is still under way keeps the program from ending, but what was printed is written first. */
async function end(exitCode: number): Promise<never> {
  const { signal } = interrupted
  const wasCutShort = signal.aborted
  const [isWhole] = await Promise.all([stdout.end(signal), stderr.end(signal)])
  // Where all was done and written before, a signal changes nothing about the result.
  const isInterrupted = signal.aborted && (wasCutShort || !isWhole || signal.reason === 4)
  // A fault of its own outweighs that somebody ended it.
  process.exit(isInterrupted && exitCode !== 4 ? signal.reason : exitCode)
}

process.on('uncaughtException', (error) => {
  err(describeBug(error))
  interrupted.abort(4)
  void end(4)
})

void end(await run(process.argv.slice(2), terminal))
