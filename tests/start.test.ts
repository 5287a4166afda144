import { expect, test } from 'vitest'
import { root, run } from './support/cli.ts'
import { alert, beforeGroupMessage, exception, quota } from './support/names.ts'

test('npm start shows each alarm, and a message that the receiver rejects when it is asked', async () => {
  const { code, stdout, stderr } = await run(process.execPath, ['src/start.ts'], { cwd: root })
  expect([code, stderr]).toEqual([0, ''])
  const sent = [...stdout.matchAll(/^POST \S+CallbackCommand=([\w.]+)/gm)].map(([, webhook]) => webhook)
  expect(sent).toEqual([quota, exception, beforeGroupMessage, alert])
  const decided = stdout.indexOf('Decided (reject): Chat rejects it; the caller gets 10100 "no casino here".')
  const answered = stdout.indexOf('send_group_msg answers 10100: no casino here.')
  expect(decided).toBeGreaterThan(0)
  expect(answered).toBeGreaterThan(decided)
  expect(stdout).toMatch(/^4 of 4 callbacks acknowledged\.\nNext, your own webhook: npx chatproof check http\S+ --sdk-app-id \d+$/m)
})
