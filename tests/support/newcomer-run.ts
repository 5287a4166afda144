import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { addNewcomer, type Position, switchNewcomerOn } from './newcomer.ts'
import { copyWhole, generate, runScript } from './project.ts'

export interface TestRun {
  code: number | null
  passed: number
  /** What was red, by file and name. */
  red: string[]
}

interface VitestReport {
  numPassedTests: number
  testResults: { name: string; status: string; message: string; assertionResults: { fullName: string; status: string }[] }[]
}

/** Runs test files of a copy in the copy. */
export async function runTests(folder: string, files: readonly string[]): Promise<TestRun> {
  const args = ['run', ...files, '--reporter=json', '--outputFile=tests.json']
  const { code, stdout, stderr } = await runScript(folder, 'node_modules/vitest/vitest.mjs', ...args)
  if (code === null || code > 1) throw new Error(`vitest ended with ${code}: ${stdout}${stderr}`)
  const { numPassedTests, testResults } = JSON.parse(readFileSync(join(folder, 'tests.json'), 'utf8')) as VitestReport
  const red = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed').map(({ fullName }) => fullName)
    return (failed.length === 0 && status === 'failed' ? [message] : failed).map((each) => `${name.slice(folder.length + 1)}: ${each}`)
  })
  return { code, passed: numPassedTests, red }
}

/** Cheap, and about every webhook: they run wherever the newcomer is mounted. */
export const aboutEvery = ['contract/contract', 'contract/overlay', 'mocks/receiver', 'cli/errors', 'conformance/check.waivers']

/** The paths of test files. */
export const fileNames = (names: readonly string[]) => names.map((name) => `tests/${name}.test.ts`)

/** A copy of the project with the newcomer, generated. It is on by default. */
export async function newcomerCopy(position: Position): Promise<string> {
  const folder = copyWhole()
  addNewcomer(folder, position)
  switchNewcomerOn(folder)
  await generate(folder)
  return folder
}

/** Expects test files of a copy to be green. */
export async function expectGreen(folder: string, names: readonly string[]): Promise<void> {
  const { passed, red } = await runTests(folder, fileNames(names))
  expect(passed).toBeGreaterThan(100)
  // A test that was only too slow is green in the next run.
  const files = new Set(red.map((each) => each.slice(0, each.indexOf(':'))))
  expect(files.size === 0 ? [] : (await runTests(folder, [...files])).red).toEqual([])
}
