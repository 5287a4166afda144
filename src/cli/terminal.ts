import { inspect, styleText } from 'node:util'
import type { Language } from '../language/language.ts'
import type { Translate } from '../language/translate.ts'
import { say } from '../say.ts'
import { oneLine, toJsonText, visible } from '../text.ts'

/** How people are spoken to. */
export interface Speech {
  language: Language
  /** Into that language. */
  translate: Translate
  /** For files. Their language is chosen by name, and does not follow the locale of a machine. */
  translateFile: Translate
  fileLanguage: Language
}

/** Where results are printed, a line at a time. */
export interface Screen extends Pick<Speech, 'translate'> {
  out(line: string): void
  color: boolean
}

/** A terminal before it is known which language its user reads. */
export type MuteTerminal = Omit<Terminal, keyof Speech>

/** Where a verb reads from and writes to. `err` is progress and messages. */
export interface Terminal extends Screen, Speech {
  /**
   * Prints an event of a server. If nobody reads, such lines are dropped, and `tell` says how many. Results go to `out`, and are never
   * dropped.
   */
  outOrDrop(line: string, tell: (dropped: number) => string): void
  /**
   * Resolves when the printed text is read, except for a few megabytes, or when the program is interrupted. Code that prints much waits
   * for it from time to time.
   */
  drained(): Promise<void>
  err(line: string): void
  /** Replaces the current line on stderr. In a log, which is no terminal, it prints a line from time to time. */
  progress(line: string): void
  env: Readonly<Record<string, string | undefined>>
  /** The current folder, against which file names are read. */
  folder: string
  /** The bytes of stdin. They end early when the program is interrupted. */
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
    json
      ? toJsonText({ type: 'dropped', count: dropped })
      : terminal.translate(
          dropped === 1
            ? say`… ${dropped} event not shown: nobody read this output in time.`
            : say`… ${dropped} events not shown: nobody read this output in time.`,
        ),
  )
}

/** How many lines a second tell what callers do wrong: one that does it in a loop must not fill the log. */
const mostTold = 10

/** Tells what callers do wrong, a line each, on stderr. */
export function telling(terminal: Terminal): (sentence: string) => void {
  let second = 0
  let told = 0
  return (sentence) => {
    const now = Math.floor(performance.now() / 1000)
    told = now === second ? told + 1 : 1
    second = now
    if (told <= mostTold) terminal.err(oneLine(sentence))
  }
}

/** Tells that a caller speaks TLS to a port that does not. */
export function tellTls(tell: (sentence: string) => void, orElse = ''): (url: string) => void {
  return (url) => tell(say`Somebody spoke TLS to this plain port: use ${`${url}${orElse}`}.`)
}

/** Resolves with the exit code once the user ends the program. */
export function untilInterrupted({ interrupted }: Terminal): Promise<number> {
  if (interrupted.aborted) return Promise.resolve(interrupted.reason)
  return new Promise((resolve) => interrupted.addEventListener('abort', () => resolve(interrupted.reason), { once: true }))
}

/** The message for an unexpected error, with its stack. */
export function describeBug(error: unknown): string {
  return `chatproof: internal error, please report it\n${visible(error instanceof Error ? (error.stack ?? error.message) : inspect(error))}`
}
