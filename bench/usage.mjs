// Loaded before a program, it writes at the end what the program took. Plain JavaScript, so that it takes next to nothing itself.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

// `maxRSS` counts what the process that started this one had then. Linux tells the program's own.
const status = '/proc/self/status'
const ownMost = () => Number(/^VmHWM:\s+(\d+) kB$/m.exec(existsSync(status) ? readFileSync(status, 'utf8') : '')?.[1] ?? 0)

process.on('exit', () => {
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ maxRSS: ownMost() || process.resourceUsage().maxRSS }))
})
