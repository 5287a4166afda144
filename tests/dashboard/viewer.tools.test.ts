import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { startCli } from '../support/cli.ts'
import { watchPage } from '../support/dashboard.ts'
import { reference } from '../support/journal.ts'
import { rawRequest } from '../support/mock.ts'
import { alert } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { connectBrowser } from '../support/shared.ts'

const token = 'viewed-t0ken'
const target = () => reference(token)

/** Starts a verb with --ui, and answers where it listens and where its page is. */
async function start(args: readonly string[]) {
  const started = await startCli([...args, '--ui', '--port', '0'])
  onTestFinished(async () => void (await started.stop('SIGINT')))
  const page = () => /http:\/\/\S+\/_\//.exec(started.stderr())?.[0]
  await expect.poll(page).toBeDefined()
  return { ...started, page: page() as string }
}

const verbs = {
  listen: async () => start(['listen', '--sdk-app-id', sdkAppId, '--token', token]),
  proxy: async () => start(['proxy', '--upstream', await target()]),
}

const send = (url: string, query: string, body: string) => fetch(`${url}/im?${query}`, { method: 'POST', body })
const query = `SdkAppid=${sdkAppId}&CallbackCommand=${alert}&Sign=n0t-the-r1ght-one&RequestTime=1`

describe.for(['listen', 'proxy'] as const)('%s --ui', (verb) => {
  test('lists what comes, with what is wrong, and without secrets', async () => {
    const { url, page } = await verbs[verb]()
    await send(url, query, JSON.stringify({ CallbackCommand: alert, ServiceName: 'openim', Command: 'sendmsg', Request: 'many', Limit: 1 }))
    await send(url, 'a=b', 'no JSON')
    const list = async () => (await fetch(`${page}deliveries`)).json()
    await expect.poll(async () => (await list()).length).toBe(2)
    const [first, second] = await list()
    expect(first).toMatchObject({ webhook: alert, status: 'done', body: { Request: 'many' }, verdict: { outcome: 'refused' } })
    expect(first.problem).toMatch(/Request/)
    expect(second).toMatchObject({ webhook: 'POST without CallbackCommand', body: { '': 'no JSON' } })
    const shown = JSON.stringify([first, second])
    for (const secret of ['n0t-the-r1ght-one', token]) expect(shown).not.toContain(secret)
    const { status, text } = await rawRequest(page, { path: '/_/deliveries', headers: { host: 'evil.example' } })
    expect([status, text]).toEqual([403, expect.stringContaining('answers its own host only')])
    expect((await fetch(`${page}fire`, { method: 'POST', body: '{}' })).status).toBe(404)
  })
})

test('a port that is in use ends listen --ui with one sentence, and leaves no page behind', async () => {
  const { url } = await verbs.listen()
  const again = startCli(['listen', '--sdk-app-id', sdkAppId, '--ui', '--port', new URL(url).port])
  await expect(again).rejects.toThrow()
})

describe.skipIf(!hasBrowser)(`the page of --ui (needs ${browserPath})`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await connectBrowser()
  })
  afterAll(() => browser?.close())

  test('has the list alone, and no lever', async () => {
    const { url, page: address } = await verbs.listen()
    const page = await browser.newPage({ locale: 'en' })
    const problems = watchPage(page, new URL(address).origin)
    onTestFinished(() => page.close())
    await page.goto(`${address}#/fire`)
    await page.locator('.connection.open').waitFor()
    await send(url, query, '{}')
    await page.getByRole('option', { name: alert }).click()
    expect(await page.getByRole('region', { name: 'Details' }).textContent()).toContain('Sign is wrong')
    expect(await page.getByRole('navigation').getByRole('link').allTextContents()).toEqual(['Live'])
    for (const name of [/^Replay/, 'Edit and resend', 'Reset']) expect(await page.getByRole('button', { name }).count()).toBe(0)
    expect(problems).toEqual([])
  })
})
