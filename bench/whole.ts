import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, root } from './processes.ts'

const usage = join(import.meta.dirname, 'usage.mjs')

/** Runs Node with these arguments to its end; answers the seconds it took. */
export function secondsOf(args: readonly string[], env: Record<string, string> = {}): number {
  const startedAt = performance.now()
  const { status, stderr, stdout, error } = spawnSync(process.execPath, args, { cwd: root, env: environment(env), timeout: 60_000 })
  const seconds = (performance.now() - startedAt) / 1000
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${error ?? ''} ${stdout} ${stderr}`)
  return seconds
}

/** The most memory the same took, in MiB. */
export function mebibytesOf(args: readonly string[], folder: string): number {
  const file = join(folder, 'usage.json')
  secondsOf(['--import', usage, ...args], { BENCH_USAGE: file })
  return (JSON.parse(readFileSync(file, 'utf8')) as { maxRSS: number }).maxRSS / 1024
}
