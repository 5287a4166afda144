import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { alert, fileOf } from '../support/names.ts'
import { addNewcomer, type Position, switchNewcomerOn } from '../support/newcomer.ts'
import { copyWhole, edit, runScript } from '../support/project.ts'

interface TestRun {
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
async function runTests(folder: string, files: readonly string[]): Promise<TestRun> {
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

/** Cheap, and about every webhook: run wherever the newcomer stands. */
const always = ['contract/contract', 'mocks/receiver', 'cli/errors', 'conformance/check.waivers']

/** The other files that depend on the contract and need no package, no browser and no other runtime: each is run in one place. */
const once: Record<Position, readonly string[]> = {
  first: ['saboteurs/saboteurs', 'cli/cli', 'cli/trigger', 'simulator/rules'],
  middle: ['teams/teams', 'conformance/check.select', 'conformance/check.reach', 'cli/listen', 'reports/reports', 'reports/attestation'],
  last: ['conformance/check', 'conformance/check.secrets', 'contract/prism', 'docs/pages', 'proxy/judge', 'cli/replay', 'delivery/work'],
}

const fileNames = (names: readonly string[]) => names.map((name) => `tests/${name}.test.ts`)

async function generate(folder: string): Promise<void> {
  expect(await runScript(folder, 'scripts/generate.ts')).toMatchObject({ code: 0, stderr: '' })
}

describe('with one webhook more', () => {
  test.concurrent.for(Object.keys(once) as Position[])(
    'mounted %s, nothing in the suite goes red',
    { timeout: 600_000 },
    async (position) => {
      const folder = copyWhole()
      addNewcomer(folder, position)
      switchNewcomerOn(folder)
      await generate(folder)
      const { passed, red } = await runTests(folder, fileNames([...always, ...once[position]]))
      expect(passed).toBeGreaterThan(300)
      // These runs take the processor from each other: what only missed a moment is green in the next run.
      const files = new Set(red.map((each) => each.slice(0, each.indexOf(':'))))
      expect(files.size === 0 ? [] : (await runTests(folder, [...files])).red).toEqual([])
    },
  )

  test.concurrent('the compiler finds nothing either', { timeout: 120_000 }, async () => {
    const folder = copyWhole()
    addNewcomer(folder)
    await generate(folder)
    expect(await runScript(folder, 'node_modules/ts7/bin/tsc', '-p', '.')).toMatchObject({ code: 0, stdout: '' })
  })
})

test('a field of another type than its page has makes the comparison red', { timeout: 60_000 }, async () => {
  const folder = copyWhole()
  edit(folder, fileOf(alert), /(?<=Limit:\n +description: .*\n +type: )integer/, 'string')
  await generate(folder)
  const { code, red } = await runTests(folder, fileNames(['contract/contract']))
  expect(code).toBe(1)
  expect(red).toContainEqual(expect.stringMatching(/1047-60256\.json has the request field Limit of type Integer$/))
})
