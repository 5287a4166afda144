import { existsSync, readFileSync } from 'node:fs'

const status = '/proc/self/status'

/**
 * The most memory that this process ever had, in MiB. `maxRSS` counts what the process that started it had then, so a test beside large
 * ones would see their memory; Linux tells its own.
 */
export function mostMegabytes(): number {
  const own = existsSync(status) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024
}
