import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { run as runHere } from '../../src/cli/program.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { english } from '../../src/language/language.ts'
import { atEnd } from './closing.ts'

/** The root of the project. */
export const root = join(import.meta.dirname, '../..')
const ownEntry = join(root, 'src/cli.ts')

/** The result of one run of the CLI. */
export interface Outcome {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface CliOptions {
  env?: Record<string, string>
  /** The content of stdin; empty by default. */
  stdin?: string
  /** The working directory. The default is a new empty folder, so that no config file is found. */
  cwd?: string
  /** The path of another cli.ts. */
  entry?: string
  /** The path of another Node. */
  node?: string
}

/** Makes empty folders in one with this name, which is removed when the test file ends. */
export function foldersIn(name: string): () => string {
  let base: string | undefined
  const remove = (folder: string) => {
    base = undefined
    rmSync(folder, { recursive: true, force: true })
  }
  return () => {
    if (base === undefined) {
      const made = mkdtempSync(join(tmpdir(), name))
      base = made
      atEnd(() => remove(made))
    }
    return mkdtempSync(join(base, 'folder-'))
  }
}

/** Creates an empty folder, which is removed when the test file ends. */
export const freshFolder = foldersIn('chatproof-test-')

/** The environment of this process without the variables that the CLI reads, or a run of tests in a copy. */
export function cleanEnv(env: Record<string, string> = {}): NodeJS.ProcessEnv {
  const steers =
    /^CHATPROOF_|^(CI_UNTIL|npm_command|NO_COLOR|FORCE_COLOR|CLICOLOR|CLICOLOR_FORCE|NODE_OPTIONS|LC_ALL|LC_MESSAGES|LANG|NODE_DISABLE_COLORS)$/
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !steers.test(name))), ...env }
}

/** Runs any command to its end. */
export function run(command: string, args: readonly string[], { env, stdin, cwd }: CliOptions = {}): Promise<Outcome> {
  const child = spawn(command, args, { cwd: cwd ?? freshFolder(), env: cleanEnv(env) })
  child.stdin.on('error', () => {}) // The command may end without reading it.
  child.stdin.end(stdin ?? '')
  return ended(child)
}

/** Runs the CLI to its end. */
export function cli(args: readonly string[], options: CliOptions = {}): Promise<Outcome> {
  return run(process.execPath, [options.entry ?? ownEntry, ...args], options)
}

/** A terminal without a user. By default its output is discarded and its input is empty. */
export function quietTerminal(given: Partial<Terminal>): Terminal {
  const out = given.out ?? (() => {})
  return {
    out,
    outOrDrop: out,
    drained: async () => {},
    err: () => {},
    progress: () => {},
    color: false,
    language: 'en',
    translate: english,
    fileLanguage: 'en',
    translateFile: english,
    env: {},
    folder: freshFolder(),
    stdin: async function* () {},
    interrupted: new AbortController().signal,
    ...given,
  }
}

/** Runs the CLI inside this process. That is a third of a second faster than a new process. */
export async function here(args: readonly string[], { env = {}, stdin = '', cwd }: CliOptions = {}): Promise<Outcome> {
  let stdout = ''
  let stderr = ''
  const terminal = quietTerminal({
    out: (line) => {
      stdout += `${line}\n`
    },
    err: (line) => {
      stderr += `${line}\n`
    },
    env,
    folder: cwd ?? freshFolder(),
    stdin: async function* () {
      yield Buffer.from(stdin)
    },
  })
  const code = await runHere(args, terminal)
  return { code, signal: null, stdout, stderr }
}

/** A running CLI process. */
export interface Running {
  pid: number
  /** The lines on stdout so far. The ready line comes first. */
  lines: string[]
  stderr(): string
  /** Waits for the next line that fits. It returns each line only once. */
  next(fits?: (line: string) => boolean): Promise<string>
  /** Sends the signal and resolves to the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  /** The result, once it has ended. */
  outcome: Promise<Outcome>
}

/** Starts a server of the CLI and waits for its ready line. */
export async function startCli(args: readonly string[], options: CliOptions = {}): Promise<Running & { url: string }> {
  const started = begin(args, options)
  const ready = await started.next()
  return { ...started, url: ready.startsWith('{') ? (JSON.parse(ready) as { url: string }).url : ready }
}

/** Starts the CLI without waiting for anything. */
export function begin(args: readonly string[], { env, stdin, cwd, entry = ownEntry, node = process.execPath }: CliOptions = {}): Running {
  const child = spawn(node, [entry, ...args], { cwd: cwd ?? freshFolder(), env: cleanEnv(env) })
  child.stdin.end(stdin ?? '')
  const outcome = ended(child)
  const lines: string[] = []
  let stderr = ''
  let read = 0
  let wake = Promise.withResolvers<void>()
  let hasEnded = false
  const arrived = () => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    arrived()
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  void outcome.then(() => {
    hasEnded = true
    arrived()
  })

  const next = async (fits: (line: string) => boolean = () => true): Promise<string> => {
    for (;;) {
      while (read < lines.length) {
        const line = lines[read++] as string
        if (fits(line)) return line
      }
      if (hasEnded) throw new Error(`the CLI ended before the line came; stdout: ${lines.join('\n')}; stderr: ${stderr}`)
      await wake.promise
    }
  }
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return (await outcome).code
  }
  return { pid: child.pid as number, lines, stderr: () => stderr, next, stop, outcome }
}

function ended(child: ChildProcess): Promise<Outcome> {
  atEnd(() => child.kill('SIGKILL'))
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr })
    })
  })
}
