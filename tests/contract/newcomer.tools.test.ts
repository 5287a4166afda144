import { expect, test } from 'vitest'
import { alert, fileOf } from '../support/names.ts'
import { aboutEvery, expectGreen, fileNames, newcomerCopy, runTests } from '../support/newcomer-run.ts'
import { copyWhole, edit, generate, runScript } from '../support/project.ts'

test('with one webhook more the files about every webhook stay green, and the compiler finds nothing either', {
  timeout: 300_000,
}, async () => {
  const folder = await newcomerCopy('middle')
  await expectGreen(folder, aboutEvery)
  expect(await runScript(folder, 'node_modules/ts7/bin/tsc', '-p', '.')).toMatchObject({ code: 0, stdout: '' })
})

test('a field of another type than its page has makes the comparison red', async () => {
  const folder = copyWhole()
  edit(folder, fileOf(alert), /(?<=Limit:\n +description: .*\n +type: )integer/, 'string')
  await generate(folder)
  const { code, red } = await runTests(folder, fileNames(['contract/contract']))
  expect(code).toBe(1)
  expect(red).toContainEqual(expect.stringMatching(/1047-60256\.json has the request field Limit of type Integer$/))
})
