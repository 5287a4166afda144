import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { sampleOf } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { openDashboard } from '../support/dashboard.ts'
import { alert } from '../support/names.ts'
import { connectBrowser } from '../support/shared.ts'

const perSecond = 350
const seconds = 8

describe.skipIf(!hasBrowser)(`the dashboard (needs ${browserPath})`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await connectBrowser()
  })
  afterAll(() => browser?.close())

  test(`takes ${perSecond} deliveries a second: no task is longer than 100 ms, and the list is bounded`, async () => {
    const { page, backend, problems, close } = await openDashboard(browser)
    onTestFinished(close)
    await page.evaluate(() => {
      const tasks: number[] = []
      Object.assign(globalThis, { tasks })
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
    })
    const body = sampleOf(findWebhook(alert)).body
    const began = performance.now()
    let sent = 0
    while (sent < perSecond * seconds) {
      const due = Math.min(perSecond * seconds, ((performance.now() - began) / 1000) * perSecond)
      for (; sent < due; sent++) backend.fire(alert, { ...body, Request: sent })
      await setTimeout(10)
    }
    await backend.poster.settled()
    const counter = page.getByRole('region', { name: 'Counts' }).getByRole('listitem')
    // None is missing, though not all are kept.
    await expect.poll(() => counter.textContent()).toBe(`${alert}${sent} acknowledged`)
    const shown = Number((await page.getByText(/^\d+ entries$/).textContent())?.split(' ')[0])
    expect(shown).toBeGreaterThanOrEqual(2000)
    expect(shown).toBeLessThanOrEqual(2400)
    expect(await page.locator('.row').count()).toBeLessThan(60)
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
    expect(tasks.filter((ms) => ms > 100)).toEqual([])
    expect(problems).toEqual([])
  })
})
