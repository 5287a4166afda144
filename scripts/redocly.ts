import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

/** Runs the Redocly CLI in a folder. If it fails, this prints its messages and ends the process. */
export function redocly(folder: string, args: readonly string[]): void {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
  try {
    execFileSync(process.execPath, [cli, ...args], {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
  } catch (error) {
    process.stderr.write((error as { stderr: Buffer }).stderr)
    process.exit(1)
  }
}
