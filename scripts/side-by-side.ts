// Runs scripts of package.json at the same time: `node scripts/side-by-side.ts lint types`. Prints what each of them printed, in one piece
// and under its name. Exit codes: 0 all of them succeeded, 1 one of them failed.
import { execFile } from 'node:child_process'

const outcomes = process.argv.slice(2).map(async (name) => {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  execFile(process.execPath, ['--run', name], { maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) => {
    process.stdout.write(`${name}: ${error === null ? 'passed' : 'failed'}\n${stdout}${stderr}`)
    resolve(error === null)
  })
  return promise
})
process.exitCode = (await Promise.all(outcomes)).every((isPassed) => isPassed) ? 0 : 1
