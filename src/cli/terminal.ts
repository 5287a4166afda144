import { inspect, styleText } from 'node:util'
import { count, toJsonText, visible } from '../text.ts'

/** Where results are printed, a line at a time. */
export interface Screen {
  out(line: string): void
  color: boolean
}

/** Where a verb reads from and writes to. `err` is progress and messages. */
export interface Terminal extends Screen {
  /**
   * Prints what happened to a server. Where nobody reads, such lines are dropped, and `tell` says how many; results, which go to
   * `out`, never are.
   */
  outOrDrop(line: string, tell: (dropped: number) => string): void
  /**
   * Resolves when what was printed is read, but for a few megabytes, or when the program is interrupted. Whoever prints much waits for it
   * from time to time.
   */
  drained(): Promise<void>
  err(line: string): void
  /** Replaces the line being shown on stderr. In a log that is no terminal it is a line now and then. */
  progress(line: string): void
  env: Readonly<Record<string, string | undefined>>
  /** The current folder, against which file names are read. */
  folder: string
  /** What comes on stdin. It breaks off when the program is interrupted. */
  stdin(): AsyncIterable<Uint8Array>
  /** Aborted by Ctrl-C or SIGTERM; its reason is the exit code. */
  interrupted: AbortSignal
}

type Style = Parameters<typeof styleText>[0]

export function paint(terminal: Screen, style: Style, text: string): string {
  return terminal.color ? styleText(style, text, { validateStream: false }) : text
}

/** Prints an event of a server: lines, or with --json one object on a line. */
export function printEvent(terminal: Terminal, line: string, { json }: { json?: true | undefined }): void {
  terminal.outOrDrop(line, (dropped) =>
    json ? toJsonText({ type: 'dropped', count: dropped }) : `… ${count(dropped, 'event')} not shown: nobody read this output in time.`,
  )
}

/** Resolves with the exit code once the user ends the program. */
export function untilInterrupted({ interrupted }: Terminal): Promise<number> {
  if (interrupted.aborted) return Promise.resolve(interrupted.reason)
  return new Promise((resolve) => interrupted.addEventListener('abort', () => resolve(interrupted.reason), { once: true }))
}

/** What is said of an error that nobody expected, with its stack. */
export function describeBug(error: unknown): string {
  return `chatproof: internal error, please report it\n${visible(error instanceof Error ? (error.stack ?? error.message) : inspect(error))}`
}
