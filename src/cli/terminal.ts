import { styleText } from 'node:util'

/** Where results are printed, a line at a time. */
export interface Screen {
  out(line: string): void
  color: boolean
}

/** Where a verb reads from and writes to. `err` is progress and messages. */
export interface Terminal extends Screen {
  err(line: string): void
  /** Replaces the line being shown on stderr, where somebody watches it; shows nothing elsewhere. */
  progress(line: string): void
  env: Readonly<Record<string, string | undefined>>
  /** The current folder, against which file names are read. */
  folder: string
  readStdin(): Promise<string>
  /** Aborted by Ctrl-C or SIGTERM; its reason is the exit code. */
  interrupted: AbortSignal
}

type Style = Parameters<typeof styleText>[0]

export function paint(terminal: Screen, style: Style, text: string): string {
  return terminal.color ? styleText(style, text, { validateStream: false }) : text
}

/** Resolves with the exit code once the user ends the program. */
export function untilInterrupted({ interrupted }: Terminal): Promise<number> {
  if (interrupted.aborted) return Promise.resolve(interrupted.reason)
  return new Promise((resolve) => interrupted.addEventListener('abort', () => resolve(interrupted.reason), { once: true }))
}
