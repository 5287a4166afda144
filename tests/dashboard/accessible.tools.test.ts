import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { views } from '../../dashboard/address.ts'
import { sampleOf } from '../../src/callback/callback.ts'
import { check } from '../../src/conformance/conformance.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { openDashboard, replying } from '../support/dashboard.ts'
import { alert } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { connectBrowser } from '../support/shared.ts'
import { group } from '../support/simulator.ts'

const wrong = async () => Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: 'success' })

describe.skipIf(!hasBrowser)(`axe finds nothing in the dashboard (needs ${browserPath})`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await connectBrowser()
  })
  afterAll(() => browser?.close())

  test.for([
    ['en', 'light', 1280],
    ['zh-CN', 'dark', 1280],
    ['en', 'dark', 390],
    ['zh-CN', 'light', 390],
  ] as const)('in %s, %s, %i pixels wide', async ([locale, colorScheme, width]) => {
    const { page, backend, call, close } = await openDashboard(browser, {
      backend: { receive: replying(500, 'no'), limits: { 'openim/sendmsg': 1 }, groupQuota: 1 },
      check: (more) => check({ target: wrong, sdkAppId, ...more }),
      context: { locale, colorScheme, viewport: { width, height: 844 } },
    })
    onTestFinished(close)
    await call(`${group}/create_group`, { Type: 'Public', Name: 'team', Owner_Account: 'jared' })
    await call(`${group}/create_group`, {})
    await call('im_open_login_svc/account_import', { UserID: 'jared' })
    await call('openim/sendmsg', {})
    backend.fire(alert, sampleOf(findWebhook(alert)).body)
    await backend.poster.settled()
    await page.locator('.row').first().waitFor()
    await page.evaluate(axe.source)
    const found: string[] = []
    for (const view of views) {
      await page.evaluate(
        (hash) => {
          location.hash = hash
        },
        `#/${view}${view === 'live' ? '?at=d1' : ''}`,
      )
      await page.locator(`main.${view}`).waitFor()
      if (view === 'live') await page.locator('.detail h2').waitFor()
      if (view === 'fire') await page.locator('.fine').waitFor()
      if (view === 'state') await page.locator('.items button').first().click()
      if (view === 'state') await page.locator('table').waitFor()
      if (view === 'check') {
        await page.locator('.check-view input').fill('answer-*')
        await page.locator('button.primary').click()
        await page.locator('.check-split h2').waitFor()
      }
      if (view === 'webhooks') await page.locator('input[type=checkbox]').first().waitFor()
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${view}: ${id}: ${html.slice(0, 200)} ${failureSummary}`),
        ),
      )
    }
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    expect([...found, ...violations.map(({ id }) => `keys: ${id}`)]).toEqual([])
  })
})
