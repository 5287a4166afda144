import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { check as checkInCode } from '../../src/conformance/conformance.ts'
import { Run } from '../../src/conformance/run.ts'
import { openSelection, planChecks } from '../../src/conformance/selection.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import type { Report } from '../../src/reports/report.ts'
import { conformance } from '../../src/vitest.ts'
import { freshFolder } from '../support/cli.ts'
import { acknowledge, check, crash, type Entry, journal } from '../support/journal.ts'
import { alert, exception, misspelt, quota } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'

const all = [...webhooks.keys()]
const usual: string[] = openSwitches().webhooks.map(({ name }) => name)
const commandOf = ({ query }: Entry) => query.get('CallbackCommand')

/** The webhooks of a report, in the order of the contract. */
async function checked(args: readonly string[], options: Parameters<typeof check>[2] = {}): Promise<{ names: string[]; report: Report }> {
  const { url, entries } = await journal()
  const { stdout, stderr } = await check(url, ['--only', 'answer-json', '--report', 'json', ...args], options)
  if (stderr !== '') throw new Error(stderr)
  const report = JSON.parse(stdout) as Report
  const judged = new Set(report.results.map(({ webhook }) => webhook))
  const names = all.filter((name) => judged.has(name))
  const sent = new Set(entries.map(commandOf))
  expect(all.filter((name) => sent.has(name))).toEqual(names)
  return { names, report }
}

describe('--webhook', () => {
  test('limits what is sent and judged to the webhooks that are on: names, patterns, or all', async () => {
    expect((await checked([])).names).toEqual(usual)
    expect((await checked(['--webhook', alert])).names).toEqual([alert])
    expect((await checked(['--webhook', quota, '--webhook', 'Alert.*'])).names).toEqual(
      all.filter((name) => name === quota || name.startsWith('Alert.')),
    )
    expect((await checked(['--webhook', 'all'])).names).toEqual(all)
  })

  test('comes from the environment, and from "webhooks" in the config file', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'chatproof.config.json'), JSON.stringify({ webhooks: [alert, quota] }))
    const env = { CHATPROOF_WEBHOOK: `${alert}\n${exception}` }
    expect((await checked([], { cwd })).names).toEqual(all.filter((name) => name === alert || name === quota))
    expect((await checked([], { cwd, env })).names).toEqual(all.filter((name) => name === alert || name === exception))
    expect((await checked(['--webhook', exception], { cwd, env })).names).toEqual([exception])
  })

  test('is "webhooks" in the config file, and nothing else', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'chatproof.config.json'), JSON.stringify({ webhook: alert }))
    const { code, stderr } = await check('http://127.0.0.1:1/', [], { cwd })
    expect([code, stderr]).toEqual([2, 'chatproof: "webhook" in chatproof.config.json is not a setting. Did you mean "webhooks"?\n'])
  })

  test('that matches no webhook ends with 2 before anything is sent', async () => {
    const { url, entries } = await journal()
    const { code, stdout, stderr } = await check(url, ['--webhook', misspelt(alert)])
    expect(stderr).toBe(`chatproof: No webhook matches "${misspelt(alert)}". Did you mean "${alert}"? \`chatproof list\` shows them all.\n`)
    expect([code, stdout, entries.length]).toEqual([2, '', 0])
  })
})

describe('the report', () => {
  test('names what would be checked by default and was not, and who said so', async () => {
    const others = usual.filter((name) => name !== alert).join(', ')
    const { report } = await checked(['--webhook', alert])
    expect(report.conditions).toContain(`Not checked, because they are not switched on: ${others} (--webhook).`)
    const env = { CHATPROOF_WEBHOOK: alert }
    expect((await checked([], { env })).report.conditions.join()).toContain(`${others} (CHATPROOF_WEBHOOK).`)
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'chatproof.config.json'), JSON.stringify({ webhooks: [alert] }))
    expect((await checked([], { cwd })).report.conditions.join()).toContain(`${others} ("webhooks" in chatproof.config.json).`)
  })

  test.each([[[]], [['--webhook', 'all']], [usual.flatMap((name) => ['--webhook', name])]])(
    'says nothing of it where nothing of that is left out: %j',
    async (args) => {
      expect((await checked(args)).report.conditions.filter((condition) => condition.includes('switched on'))).toEqual([])
    },
  )
})

describe('a webhook that is off', () => {
  const failing = (entry: Entry, response: Parameters<typeof crash>[1]) =>
    (commandOf(entry) === alert ? acknowledge : crash)(entry, response)

  test('fails no receiver: one that answers 500 for it passes', async () => {
    const { url } = await journal(failing)
    const args = ['--only', 'answer-*', '--exclude', 'answer-refusal']
    expect((await check(url, [...args, '--webhook', alert])).code).toBe(0)
    expect((await check(url, [...args, '--webhook', alert, '--webhook', quota])).code).toBe(1)
  })

  test('fails no run by a waiver for it that has expired', async () => {
    const { url } = await journal(failing)
    const cwd = freshFolder()
    const waiver = { check: 'answer-json', webhook: quota, reason: 'r', owner: 'o', expires: '2020-01-01' }
    writeFileSync(join(cwd, 'w.json'), JSON.stringify([waiver]))
    const args = ['--only', 'answer-json', '--waivers', 'w.json', '--webhook']
    expect((await check(url, [...args, alert], { cwd })).code).toBe(0)
    expect((await check(url, [...args, 'all'], { cwd })).code).toBe(1)
  })
})

describe('in code', () => {
  const right = createReceiver({ sdkAppId })
  const target = (request: Request) =>
    new URL(request.url).searchParams.get('CallbackCommand') === quota ? new Response('', { status: 500 }) : right(request)

  test('the option webhooks takes the same', async () => {
    const seen = new Set<string>()
    for await (const { webhook, status } of checkInCode({ target, sdkAppId, webhooks: [alert], only: ['answer-json', 'appid-*'] })) {
      seen.add(webhook)
      expect(['passed', 'skipped']).toContain(status)
    }
    expect([...seen]).toEqual([alert])
    const wrong = checkInCode({ target, sdkAppId, webhooks: [misspelt(alert)] })
    await expect(wrong.next()).rejects.toThrow(`Did you mean "${alert}"?`)
    await expect(checkInCode({ target, sdkAppId, webhooks: [] }).next()).rejects.toThrow('No webhook is switched on')
  })

  // Registers tests, which are green only if the webhook that is off is left out.
  conformance({ target, sdkAppId, webhooks: [alert, exception], only: ['answer-json', 'appid-foreign'] })

  test('conformance plans with the same option, and a pattern that matches none is refused', () => {
    expect(new Set(planChecks(openSelection({ webhooks: [alert, exception] })).map(({ webhook }) => webhook.name))).toEqual(
      new Set([alert, exception]),
    )
    expect(() => planChecks(openSelection({ webhooks: [misspelt(alert)] }))).toThrow(`Did you mean "${alert}"?`)
  })

  test('as many samples as the width are sent at the same time, and no more', async () => {
    const [one] = webhooks.values()
    if (one === undefined) throw new Error('The contract has no webhook.')
    const many = Array.from({ length: 40 }, () => ({ ...one }))
    const width = 16
    let open = 0
    let most = 0
    let total = 0
    let waiting: (() => void)[] = []
    const slow = async (request: Request) => {
      total++
      most = Math.max(most, ++open)
      // Answers only when as many as may come have come.
      const batch = Math.min(width, many.length - (total - open))
      const turn = new Promise<void>((resolve) => waiting.push(resolve))
      if (waiting.length >= batch) {
        for (const resume of waiting) resume()
        waiting = []
      }
      await turn
      open--
      return right(request)
    }
    // No sample may be given up: it would make room for another one.
    await new Run({ target: slow, sdkAppId, deadlineMs: 60_000, seed: 1, fuzz: 1 }, []).sendSamples(many, width)
    expect([total, most]).toEqual([many.length, width])
  })
})

describe('--rate', () => {
  test('lets no more callbacks than that begin per second, and the report says so', async () => {
    let lastAt = 0
    const { url, entries } = await journal((entry, response) => {
      lastAt = performance.now()
      acknowledge(entry, response)
    })
    const startedAt = performance.now()
    const { stdout } = await check(url, ['--only', 'appid-foreign', '--only', 'appid-near', '--report', 'json', '--rate', '50/s'])
    expect(entries.length).toBeGreaterThan(10)
    expect(lastAt - startedAt).toBeGreaterThanOrEqual(((entries.length - 1) / 50) * 1000)
    expect((JSON.parse(stdout) as Report).conditions).toContain('Sent at most 50 callbacks per second (--rate).')
  })

  test('comes from the environment and from the config file as well', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'chatproof.config.json'), JSON.stringify({ rate: '200/s' }))
    const file = await checked([], { cwd })
    expect(file.report.conditions).toContain('Sent at most 200 callbacks per second ("rate" in chatproof.config.json).')
    const variable = await checked([], { cwd, env: { CHATPROOF_RATE: '100.5/s' } })
    expect(variable.report.conditions).toContain('Sent at most 100.5 callbacks per second (CHATPROOF_RATE).')
  })
})
