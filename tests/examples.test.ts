import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, type TestContext, test } from 'vitest'
import type { Report } from '../src/report.ts'
import { serve } from '../src/server.ts'
import { cli, root, run } from './support/cli.ts'
import { type Example, examples, folder, startExample, stopAll } from './support/examples.ts'

const sdkAppId = '1400000001'
const token = 'a-token-of-the-team'

afterAll(stopAll)

const built = new Map<Example, Promise<void>>()

/** Builds an example once. Skips the test, with the reason, where there is nothing to run it on. */
async function prepare(example: Example, { skip }: TestContext): Promise<void> {
  const missing = example.needs.find(({ isThere }) => !isThere())
  if (missing) {
    const reason = `${missing.what} is missing; .ci/examples says what the examples need`
    if (process.env.CI_EXAMPLES === 'all') throw new Error(reason)
    skip(reason)
  }
  if (!built.has(example)) built.set(example, example.prepare?.() ?? Promise.resolve())
  await built.get(example)
}

/** What a stack trace or a complaint of a runtime looks like, in what an example prints. */
const complaint = /^\s+at \S.*\d\)?$|^Traceback|^panic:|\bException\b|PHP (?:Warning|Deprecated|Fatal)|^\[ERROR\]/m

/** Starts an example, lets `check` run, and expects that nothing was found. Answers how many cases passed. */
async function passes(example: Example, given: string, ...only: string[]): Promise<number> {
  const receiver = await startExample(example, { sdkAppId, token: given })
  const counter = await serve(() => new Response(String(receiver.handled())))
  try {
    const { code, stdout, stderr } = await cli([
      ...['check', `${receiver.url}?tenant=1`, '--sdk-app-id', sdkAppId, '--fail-on', 'should', '--report', 'json'],
      ...(given === '' ? [] : ['--token', given]),
      ...(only.length === 0 ? [] : ['--observe', counter.url, ...only.flatMap((glob) => ['--only', glob])]),
    ])
    // Whoever waits longer than ten seconds hears how far it is.
    expect(stderr.replace(/^\d+ results …\n/gm, '')).toBe('')
    const { complete, results, summary } = JSON.parse(stdout) as Report
    const found = results.filter(({ status }) => status === 'failed' || status === 'warned' || status === 'errored')
    expect(found.map(({ check, webhook, example, observed }) => `${check} ${webhook} ${example}: ${observed}`)).toEqual([])
    expect(summary).toMatchObject({ failed: 0, warned: 0, errored: 0, waived: 0 })
    expect(complete).toBe(true)
    expect(code).toBe(0)
    expect(receiver.printed()).not.toMatch(complaint)
    return summary.passed
  } finally {
    await counter.close()
    await receiver.stop()
  }
}

describe.each(examples)('the example in examples/$name', { timeout: 120_000 }, (example) => {
  test('passes every check with a token', async (context) => {
    await prepare(example, context)
    expect(await passes(example, token)).toBeGreaterThan(400)
  })

  test('passes every check without a token', async (context) => {
    await prepare(example, context)
    expect(await passes(example, '')).toBeGreaterThan(400)
  })

  test('takes no callback as long as it knows no SDKAppID, for which an empty one would be right', async (context) => {
    await prepare(example, context)
    const started = startExample(example, { sdkAppId: '', token: '' })
    if (example.name !== 'next') return expect(started).rejects.toThrow('SDK_APP_ID')
    // Next loads a route when it is first asked for.
    const receiver = await started
    const { status } = await fetch(`${receiver.url}?SdkAppid=&CallbackCommand=Alert.RequestOverLimit`, { method: 'POST', body: '{}' })
    expect(status).toBe(500)
    await receiver.stop()
  })
})

// These mostly wait, and so run side by side.
describe('does its work for a good callback, once for a repeated one, and not for one it refuses', { timeout: 120_000 }, () => {
  test.concurrent.for(examples)('$name', async (example, context) => {
    await prepare(example, context)
    expect(await passes(example, token, 'effect-*')).toBe(11)
  })
})

describe('the folder of the examples', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')

  test('holds those that are run here, and no others', () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(examples.map(({ name }) => name).sort())
  })

  test.each(examples)('names $name and its file in its README', ({ name, file }) => {
    expect(readme).toContain(`[${name}/${file}](${name}/${file})`)
  })

  test.each(examples)('says in $name where to do the work', ({ name, file }) => {
    expect(readFileSync(join(folder, name, file), 'utf8')).toContain('Do your work here')
  })

  test('passes the compiler, where it is TypeScript', async () => {
    const compiler = join(root, 'node_modules/ts7/bin/tsc')
    expect(await run(process.execPath, [compiler, '-p', folder])).toMatchObject({ stdout: '', code: 0 })
  }, 60_000)
})
