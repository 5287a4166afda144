import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, type TestContext, test } from 'vitest'
import { compose } from '../../src/callback/callback.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { accepted } from '../../src/delivery/decision.ts'
import { freshFolder, here, root, run, startCli } from '../support/cli.ts'
import { demand, installed } from '../support/examples.ts'
import { alert, beforeMessage, exception } from '../support/names.ts'
import { answering, record, sdkAppId, token } from '../support/recorder.ts'

const modules = join(root, 'tests/world/postman/node_modules')
const requireNewman = (context: TestContext) => demand([installed('newman', join(modules, 'newman/bin/newman.js'))], context)

const documented = [...webhooks.values()].flatMap(({ name, examples }) =>
  examples.filter(({ confidence }) => confidence === 'documented').map((example) => ({ webhook: name, example: example.name })),
)

async function exported(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await here(['export', 'postman', '--sdk-app-id', sdkAppId, ...args])
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

interface Execution {
  item: { name: string }
  assertions?: { assertion: string; error?: { message: string } }[]
}

/** What newman finds of each request: a problem, or null. */
async function runNewman(collection: string, variables: Readonly<Record<string, string>> = {}) {
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'collection.json'), collection)
  const given = Object.entries(variables).flatMap(([name, value]) => ['--env-var', `${name}=${value}`])
  const args = ['run', 'collection.json', '--reporters', 'json', '--reporter-json-export', 'report.json', ...given]
  const { code, stderr } = await run(process.execPath, [join(modules, 'newman/bin/newman.js'), ...args], { cwd })
  expect(existsSync(join(cwd, 'report.json')), stderr).toBe(true)
  const { executions } = (JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')) as { run: { executions: Execution[] } }).run
  const problems = executions.map(({ item, assertions = [] }) => {
    expect([item.name, assertions.length]).toEqual([item.name, 1])
    return { name: item.name, problem: assertions[0]?.error?.message ?? null }
  })
  return { code, problems }
}

describe('newman runs the collection', () => {
  test('and a right receiver passes all of it with the token, and none of it with a wrong one', { timeout: 180_000 }, async (context) => {
    requireNewman(context)
    const receiver = await startCli(['listen', '--port', '0', '--sdk-app-id', sdkAppId, '--token', token, '--json'])
    const collection = await exported('--webhook', 'all', '--target', `${receiver.url}/im`)
    expect(collection).not.toContain(token)
    const names = documented.map(({ webhook, example }) => `${webhook} ${example}`)
    const right = await runNewman(collection, { token })
    expect(right.problems).toEqual(names.map((name) => ({ name, problem: null })))
    expect(right.code).toBe(0)
    const few = await exported('--target', `${receiver.url}/im`)
    for (const variables of [{ token: 'another' }, {}] as const) {
      const wrong = await runNewman(few, variables)
      expect(wrong.problems.length).toBeGreaterThan(10)
      expect(wrong.problems.filter(({ problem }) => problem === null)).toEqual([])
      expect(wrong.code).toBe(1)
    }
    await receiver.stop()
  })

  test('and what arrives is what trigger sends, unsigned without a token', async (context) => {
    requireNewman(context)
    const receiver = await record()
    await runNewman(await exported('--webhook', alert, '--webhook', beforeMessage, '--target', `${receiver.url}/a%20path`))
    const sent = documented.filter(({ webhook }) => webhook === alert || webhook === beforeMessage)
    const composed = sent.map(({ webhook: name, example }) => {
      const webhook = webhooks.get(name)
      if (webhook === undefined) throw new Error(name)
      return compose({ webhook, target: `${receiver.url}/a%20path`, sdkAppId, example }, 0)
    })
    expect(receiver.arrivals.map(({ method, url, body }) => ({ method, url: url.href, body }))).toEqual(
      composed.map(({ method, url, body }) => ({ method, url, body })),
    )
    expect(new Set(receiver.arrivals.map(({ headers }) => headers.get('content-type')))).toEqual(new Set(['application/json']))
  })

  type Judged = readonly [webhook: string, answer: string, problem: RegExp | null]
  const text = (answer: object) => JSON.stringify({ ...accepted, ...answer })
  test.for<Judged>([
    [alert, text({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: 'no' }), /the receiver refused it: FAIL, ErrorCode 1, no/],
    [alert, text({ ErrorCode: 1 }), /OK stands beside ErrorCode 1/],
    [alert, text({ ErrorCode: '0' }), /ErrorCode is not an integer/],
    [alert, text({ ActionStatus: 'ok' }), /ActionStatus is neither OK nor FAIL/],
    [alert, text({ ErrorInfo: null }), /ErrorInfo is not a string/],
    [alert, `[${text({})}]`, /not one JSON object/],
    [alert, '', /not one JSON object/],
    [exception, text({ ErrorInfo: 'thanks' }), /ErrorInfo is not ""/],
    [beforeMessage, text({ ErrorCode: 3 }), /ErrorCode 3 is no decision/],
    [beforeMessage, text({ ErrorCode: 120001, ErrorInfo: 'no' }), null],
    [beforeMessage, text({ ErrorCode: 2 }), null],
  ])('and judges the reply to %s as Chat does: %s', async ([webhook, answer, problem], context) => {
    requireNewman(context)
    const receiver = await answering(answer)
    const { problems } = await runNewman(await exported('--webhook', webhook, '--target', receiver.url))
    for (const found of problems) expect(found.problem).toEqual(problem === null ? null : expect.stringMatching(problem))
  })

  test('and follows no redirect, as Chat does not', async (context) => {
    requireNewman(context)
    const right = await answering(text({}))
    const moved = await record(() => new Response(null, { status: 307, headers: { location: right.url } }))
    const { problems } = await runNewman(await exported('--webhook', alert, '--target', moved.url))
    expect(new Set(problems.map(({ problem }) => problem))).toEqual(new Set(['the HTTP status is 307']))
  })
})

interface BrunoItem {
  name: string
  type: string
  items?: BrunoItem[]
  request?: { url: string; body: { json?: string } }
}

test('the converter of Bruno reads each request, with its URL and body', async (context) => {
  demand([installed('the converter of Bruno', join(modules, '@usebruno/converters'))], context)
  const { postmanToBruno } = createRequire(join(modules, '..', 'package.json'))('@usebruno/converters')
  const converted: { collection: { items: BrunoItem[] }; issues: unknown[] } = await postmanToBruno(
    JSON.parse(await exported('--webhook', 'all')),
  )
  const { items } = converted.collection
  const requests = items.flatMap(({ items: inside = [] }) => inside)
  expect(items.map(({ name }) => name)).toEqual([...webhooks.keys()])
  expect(requests.map(({ name }) => name)).toEqual(documented.map(({ webhook, example }) => `${webhook} ${example}`))
  for (const { request } of requests) expect([request?.url.split('?')[0], request?.body.json]).toEqual(['{{target}}', expect.any(String)])
  expect(converted.issues).toEqual([])
})
