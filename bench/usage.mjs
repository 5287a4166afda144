// Loaded before a program, it writes at the end what the program took. Plain JavaScript, so that it takes next to nothing itself.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage()))
})
