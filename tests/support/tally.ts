import { relative } from 'node:path'
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node'
import { timeIsOver } from './ci-time.ts'

/** How many of the slowest files are named. */
const most = 10

/**
 * Ends the run's output with its slowest files, with those of which CI had no time for all tests, and, on the last line, with its tally, behind
 * whatever else is printed at the end.
 */
export default class Tally implements Reporter {
  #root = ''

  onInit({ config }: Vitest): void {
    this.#root = config.root
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const broken = modules.filter((module) => module.errors().length > 0).length
    const failed = count('failed') + broken + errors.length
    const skipped = count('skipped')
    const slowest = modules.map((module) => ({ file: relative(this.#root, module.moduleId), seconds: secondsOf(module) }))
    slowest.sort((a, b) => b.seconds - a.seconds)
    const untimely = Map.groupBy(tests.filter(wasTooLate), ({ module }) => relative(this.#root, module.moduleId))
    process.once('exit', () => {
      console.log('Slowest files:')
      for (const { file, seconds } of slowest.slice(0, most)) console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`)
      if (untimely.size > 0) console.log('Tests for which CI had no time; `npm run test:world` runs them all:')
      for (const [file, { length }] of untimely) console.log(`${String(length).padStart(7)}    ${file}`)
      console.log(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
    })
  }
}

/** How long a file took, what it imports included. */
function secondsOf(module: TestModule): number {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic()
  return (environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration) / 1000
}

function wasTooLate(test: TestCase): boolean {
  const result = test.result()
  return result.state === 'skipped' && result.note === timeIsOver
}
