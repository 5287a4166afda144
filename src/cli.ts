import { addAbortSignal } from 'node:stream'
import { openOutput, sparsely } from './cli/output.ts'
import { run } from './cli/program.ts'
import { describeBug, type MuteTerminal } from './cli/terminal.ts'
import { count } from './text.ts'

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** Under npm one Ctrl-C arrives twice: from the terminal and from npm. A second signal within this time, in milliseconds, is ignored. */
const echoMs = 500

const interrupted = new AbortController()

let isStopping = false

/** The first signal stops the run and still writes the reports. The next signal ends the program at once. */
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

// When the reader of stdout is gone (`| head`), the run cannot pass, because its results were not written. Report files are completed.
const stdout = openOutput(process.stdout, () => interrupted.abort(4))
// If nobody reads stderr, the result stays the same.
const stderr = openOutput(process.stderr, () => {})

const err = (line: string) =>
  stderr.writeOrDrop(`${line}\n`, (dropped) => `… ${count(dropped, 'message')} not shown: nobody read this output in time.\n`)

const terminal: MuteTerminal = {
  out: (line) => stdout.write(`${line}\n`),
  outOrDrop: (line, tell) => stdout.writeOrDrop(`${line}\n`, (dropped) => `${tell(dropped)}\n`),
  drained: () => stdout.drained(interrupted.signal),
  err,
  progress: process.stderr.isTTY ? (line) => stderr.write(`\r\u001b[K${line}`) : sparsely(err, () => process.uptime() * 1000),
  color: wantsColor(),
  env: process.env,
  folder: process.cwd(),
  stdin: () => addAbortSignal(interrupted.signal, process.stdin),
  interrupted: interrupted.signal,
}

/** Ends the program even if work is still in progress. Output that was printed is written first. */
async function end(exitCode: number): Promise<never> {
  const { signal } = interrupted
  // A verb that judged all the same says so: the interruption is how it ends.
  const wasCutShort = signal.aborted && exitCode !== 1
  const [isWhole] = await Promise.all([stdout.end(signal), stderr.end(signal)])
  // A signal that comes after all work and output is done does not change the result.
  const isInterrupted = signal.aborted && (wasCutShort || !isWhole || signal.reason === 4)
  // Exit code 4, an error of chatproof itself, wins over an interruption.
  process.exit(isInterrupted && exitCode !== 4 ? signal.reason : exitCode)
}

process.on('uncaughtException', (error) => {
  err(describeBug(error))
  interrupted.abort(4)
  void end(4)
})

void run(process.argv.slice(2), terminal).then(end)
