import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { views } from '../../dashboard/address.ts'
import { sampleOf } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { openDashboard, replying } from '../support/dashboard.ts'
import { exception } from '../support/names.ts'
import { connectBrowser } from '../support/shared.ts'
import { group } from '../support/simulator.ts'

/** What a caller may put into any text: markup that runs a script if it ever becomes markup. */
const attack = '"><img src=x onerror=hit=1>'

describe.skipIf(!hasBrowser)(`the dashboard (needs ${browserPath})`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await connectBrowser()
  })
  afterAll(() => browser?.close())

  test('shows markup as text, wherever a caller or a receiver puts it', async () => {
    const reply = JSON.stringify({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: attack, [attack]: attack })
    const { page, call, backend, problems, close } = await openDashboard(browser, {
      backend: { receive: replying(200, reply), webhooks: [exception] },
    })
    onTestFinished(close)
    const team = { Type: 'Public', Name: attack, Introduction: attack, MemberList: [{ Member_Account: attack }] }
    const replies = [
      await call(`${group}/create_group`, team),
      await call('im_open_login_svc/account_import', { UserID: attack, Nick: attack }),
    ]
    expect(replies).toMatchObject([{ ActionStatus: 'OK' }, { ActionStatus: 'OK' }])
    await call(`${group}/send_group_msg`, { GroupId: attack, From_Account: attack, Random: 1, MsgBody: [], [attack]: attack })
    await call(encodeURIComponent(attack), {}, { identifier: attack })
    backend.fire(exception, { ...sampleOf(findWebhook(exception)).body, GroupId: attack, [attack]: { [attack]: [attack] } })
    await backend.poster.settled()
    await page.getByRole('option', { name: exception }).first().waitFor()
    for (const row of await page.locator('.row').all()) {
      await row.click()
      const detail = page.getByRole('region', { name: 'Details' })
      await detail.getByRole('heading', { level: 2 }).waitFor()
      for (const raw of await detail.getByRole('button', { name: 'Raw' }).all()) await raw.click()
    }
    await page.getByRole('option', { name: exception }).first().click()
    await page.getByRole('button', { name: 'Edit and resend' }).click()
    await page.getByText(attack.slice(0, 20)).first().waitFor()
    for (const view of views) {
      await page.goto(`${page.url().split('#')[0]}#/${view}?q=${encodeURIComponent(attack)}&at=${encodeURIComponent(attack)}`)
      await page.getByRole('navigation').waitFor()
      if (view !== 'state') continue
      await page.locator('.items button').nth(1).waitFor()
      for (const button of await page.locator('.items button').all()) await button.click()
      await page.getByRole('columnheader', { name: 'Account' }).waitFor()
    }
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(await page.locator('img, main svg[onload], body script').count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('runs no script that is not its own, and sends nothing elsewhere', async () => {
    const { page, url, close } = await openDashboard(browser)
    onTestFinished(close)
    const { 'content-security-policy': policy, ...headers } = (await page.request.get(`${url}/_/`)).headers()
    expect(policy).toMatch(/default-src 'none'; script-src 'self';.*require-trusted-types-for 'script'/)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    const outcomes = await page.evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        markup: () => {
          document.body.innerHTML = '<p>'
        },
        script: () => {
          document.createElement('script').text = '1'
        },
        elsewhere: () => fetch('https://example.com/'),
      }
      const found = Object.entries(tries).map(async ([name, run]) => {
        try {
          await run()
          return `${name} works`
        } catch {
          return `${name} does not work`
        }
      })
      return Promise.all(found)
    })
    expect(outcomes).toEqual(['markup does not work', 'script does not work', 'elsewhere does not work'])
  })
})
