import { expect, test } from 'vitest'
import { root, run } from './support/cli.ts'
import { alert, beforeGroupMessage, exception, quota } from './support/names.ts'

const start = (locale: string) =>
  run(process.execPath, ['src/start.ts'], { cwd: root, env: { ...process.env, CHATPROOF_LANG: '', LC_ALL: locale } })

test('npm start shows each alarm, and a message that the receiver rejects when it is asked', async () => {
  const { code, stdout, stderr } = await start('C')
  expect([code, stderr]).toEqual([0, ''])
  const sent = [...stdout.matchAll(/^POST \S+CallbackCommand=([\w.]+)/gm)].map(([, webhook]) => webhook)
  expect(sent).toEqual([quota, exception, beforeGroupMessage, alert])
  const decided = stdout.indexOf('Decided (reject): Chat rejects it; the caller gets 10100 "no casino here".')
  const answered = stdout.indexOf('send_group_msg answers 10100: no casino here.')
  expect(decided).toBeGreaterThan(0)
  expect(answered).toBeGreaterThan(decided)
  expect(stdout).toMatch(/^4 of 4 callbacks acknowledged\.\nNext, your own webhook: npx chatproof check http\S+ --sdk-app-id \d+$/m)
})

test('npm start speaks Chinese where the machine does', async () => {
  const { code, stdout } = await start('zh_CN.UTF-8')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^── 被禁言的成员在群里发言 ─+$/m)
  expect(stdout).toContain('group_open_http_svc/send_group_msg 返回 10100：no casino here。')
  expect(stdout).toMatch(/^4 个回调里有 4 个得到正常应答。$/m)
  expect(stdout.match(/^回调：$/gm)).toHaveLength(4)
})
