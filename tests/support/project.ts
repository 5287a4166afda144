import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { foldersIn, type Outcome, root, run } from './cli.ts'

const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js')
const newCopy = foldersIn('chatproof-copies-')

/** Copies files and folders of the project into a new folder, which is removed when the test file ends. */
export function copyProject(...names: string[]): string {
  const folder = newCopy()
  for (const name of names) cpSync(join(root, name), join(folder, name), { recursive: true })
  return folder
}

const left = /^(\.git|\.next|coverage|dist|node_modules|target|\.?venv)$/

/** Copies the whole project, without what is built and what is downloaded, and gives the copy the packages of the project. */
export function copyWhole(): string {
  const folder = newCopy()
  cpSync(root, folder, { recursive: true, filter: (path) => !left.test(basename(path)) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Replaces text in a file of a copy, and throws when it is not there, so that no test passes for want of a change. */
export function edit(folder: string, file: string, find: string | RegExp, replacement: string): void {
  const text = readFileSync(join(folder, file), 'utf8')
  const edited = text.replace(find, () => replacement)
  if (edited === text) throw new Error(`${file} does not hold ${find}: the test needs another text to change.`)
  writeFileSync(join(folder, file), edited)
}

/** The text of every file in a folder of `base`, by its path from `base`. */
export function readTree(base: string, folder: string): Map<string, string> {
  const files = readdirSync(join(base, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [path.slice(base.length + 1), readFileSync(path, 'utf8')]))
}

/** Runs a script in the project or in a copy of it, with this Node. */
export function runScript(folder: string, script: string, ...args: string[]): Promise<Outcome> {
  return run(process.execPath, [script, ...args], {
    cwd: folder,
    env: { NO_COLOR: '1', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' },
  })
}

/** What the generator reads. */
export const sources = ['spec', 'redocly', 'redocly.yaml', 'dashboard']

/** Generates in a copy of the project, and answers what it wrote, by path. */
export async function generate(folder: string): Promise<Map<string, string>> {
  const { code, stderr } = await runScript(root, 'scripts/generate.ts', folder)
  if (code !== 0 || stderr !== '') throw new Error(`scripts/generate.ts ended with ${code}: ${stderr}`)
  return readTree(folder, 'generated')
}

/** The report of `redocly lint`. */
export interface LintReport {
  code: number | null
  totals: { errors: number; warnings: number; ignored: number }
  problems: { ruleId: string; severity: string; message: string }[]
}

/** Runs `redocly lint` in the project or in a copy of it. */
export async function lint(folder: string): Promise<LintReport> {
  const [report] = await lintAll(folder, ['spec/openapi.yaml'])
  return report as LintReport
}

/** Runs `redocly lint` once for several descriptions. They share the exit code. */
export async function lintAll(folder: string, files: readonly string[]): Promise<LintReport[]> {
  const { code, stdout, stderr } = await runScript(folder, redocly, 'lint', ...files, '--format=json')
  // It writes one JSON text directly behind the other.
  const texts = stdout.split(/(?<=^\})(?=\{$)/m)
  if (!stdout.startsWith('{') || texts.length !== files.length)
    throw new Error(`redocly lint gave no report on each of ${files.length} files (exit ${code}): ${stdout}${stderr}`)
  return texts.map((text) => ({ code, ...(JSON.parse(text) as Omit<LintReport, 'code'>) }))
}
