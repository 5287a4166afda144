import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { cleanEnv, freshFolder, root } from '../support/cli.ts'
import type { Dice } from './dice.ts'

/** How the program ended, and what it wrote. */
export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  /** From the first signal to the end, in milliseconds. */
  ms: number
  cwd: string
}

/** Who takes what the program prints: a file, a reader who keeps up, one who reads a little at a time, one who begins after the signals, or nobody. */
export type Reader = 'file' | 'pipe' | 'slow' | 'late' | 'nobody'

export interface Interruption {
  signals: readonly NodeJS.Signals[]
  reader: Reader
  /** Whether npm stands in front of it, which passes on each signal that came already. */
  isUnderNpm: boolean
}

const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

export interface Started {
  child: ChildProcess
  cwd: string
  /** The first line on stdout. */
  ready: Promise<string>
  /** Resolves once all of stderr that was written has come, and the program has ended. */
  ended: Promise<Ending>
  /** Sends the signals. */
  interrupt(): void
}

/** Starts the CLI. */
export function start(args: readonly string[], { signals, reader, isUnderNpm }: Interruption, cwd = freshFolder()): Started {
  const file = join(cwd, 'stdout')
  const descriptor = reader === 'file' ? openSync(file, 'w') : undefined
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), ...args], {
    cwd,
    env: cleanEnv(isUnderNpm ? { npm_command: 'exec' } : {}),
    stdio: ['ignore', descriptor ?? 'pipe', 'pipe'],
  })
  running.add(child)
  if (descriptor !== undefined) closeSync(descriptor)
  let stdout = ''
  let stderr = ''
  const first = Promise.withResolvers<string>()
  const take = (chunk: Buffer) => {
    stdout += chunk
    if (stdout.includes('\n')) first.resolve(stdout.slice(0, stdout.indexOf('\n')))
  }
  let timer: NodeJS.Timeout | undefined
  if (reader === 'pipe') child.stdout?.on('data', take)
  if (reader === 'slow') {
    child.stdout?.on('readable', () => {
      timer ??= setInterval(() => {
        const chunk = child.stdout?.read(Math.min(16_384, child.stdout.readableLength || 1))
        if (chunk !== null) take(chunk)
      }, 2)
    })
  }
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  let interruptedAt = Number.POSITIVE_INFINITY
  const ended = (async (): Promise<Ending> => {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    const ms = performance.now() - interruptedAt
    if (reader === 'nobody') child.stdout?.destroy()
    else if (child.stdout?.readableEnded === false) await once(child.stdout, 'end')
    clearInterval(timer)
    if (child.stderr?.readableEnded === false) await once(child.stderr, 'end')
    running.delete(child)
    return { code, signal, stdout: reader === 'file' ? readFileSync(file, 'utf8') : stdout, stderr, ms, cwd }
  })()
  return {
    child,
    cwd,
    ready: first.promise,
    ended,
    interrupt() {
      interruptedAt = performance.now()
      for (const signal of signals) child.kill(signal)
      if (reader === 'late') child.stdout?.on('data', take)
    },
  }
}

/** Signals that end the program in order, with the exit code that says so. */
export const inOrder: Partial<Record<NodeJS.Signals, number>> = { SIGINT: 130, SIGTERM: 143 }

/** How somebody may end it. */
export function interruption(
  { pick, chance }: Dice,
  readers: readonly Reader[] = ['file', 'pipe', 'slow', 'late', 'nobody'],
): Interruption {
  const first = pick(['SIGINT', 'SIGTERM', 'SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)
  const signals = chance(0.3) ? [first, pick(['SIGINT', 'SIGTERM'] as const)] : [first]
  return { signals, reader: pick(readers), isUnderNpm: chance(0.2) }
}

/** What is wrong with the way in which a program ended that was told to, and had not come to its own end. */
export function findEndingFaults({ code, signal, stderr, ms }: Ending, { signals }: Interruption, mostMs: number): string[] {
  const faults: string[] = []
  const codes = signals.map((each) => inOrder[each])
  const isExpected = signal === null ? codes.includes(code ?? -1) : signals.includes(signal)
  if (!isExpected) faults.push(`ended with ${code ?? signal} after ${signals}`)
  // One signal that it takes ends it in order, and no other way, once it has begun.
  if (ms > mostMs) faults.push(`took ${Math.round(ms)} ms to end`)
  if (/internal error|\bat .*:\d+:\d+|Unhandled/.test(stderr)) faults.push(`stack: ${stderr.slice(0, 400)}`)
  return faults
}

/** Whether it was ended by the system, and so in the middle of anything. */
export const isKilled = ({ signal }: Ending): boolean => signal !== null
