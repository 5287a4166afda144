import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../support/ci.ts'
import { here } from '../support/cli.ts'
import { expectRight, jobs, places, shipped } from '../support/jobs.ts'
import { sdkAppId } from '../support/recorder.ts'

test.each(Object.entries(places))(
  'init finds %s and writes a job that proves a right receiver right, with the config beside it',
  async (name, { job, sign }) => {
    const cwd = await repository()
    mkdirSync(dirname(join(cwd, sign)), { recursive: true })
    writeFileSync(join(cwd, sign), '')
    const { code, stdout } = await here(['init', '--sdk-app-id', sdkAppId], { cwd })
    expect([code, existsSync(join(cwd, job))]).toEqual([0, true])
    expect(stdout).toContain(`✔ wrote ${job}\n`)
    expect(stdout).toContain(`- In ${job}, set WEBHOOK_URL`)
    const text = readFileSync(join(cwd, job), 'utf8')
    expect(text).toBe(shipped(jobs[name]?.file as string))
    await expectRight((setup) => (jobs[name] as (typeof jobs)[string]).run(text, setup), cwd)
  },
)
