import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { sampleOf } from '../../src/callback/callback.ts'
import { check } from '../../src/conformance/conformance.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import type { FetchHandler, Receiver } from '../../src/delivery/receiver.ts'
import type { Suite } from '../../src/simulator/control-call.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { type Dashboard, openDashboard, replying, watchPage } from '../support/dashboard.ts'
import { alert, beforeGroupMessage, exception, quota } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { connectBrowser } from '../support/shared.ts'
import { acknowledged, group } from '../support/simulator.ts'

const dayMs = 24 * 60 * 60 * 1000

describe.skipIf(!hasBrowser)(`the dashboard (needs ${browserPath})`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await connectBrowser()
  })
  afterAll(() => browser?.close())

  /** Opens the page for one test. Whatever the test does, nothing goes wrong in the page. */
  async function open(options: Parameters<typeof openDashboard>[1] = {}): Promise<Dashboard> {
    const opened = await openDashboard(browser, options)
    onTestFinished(async () => {
      await opened.close()
      expect(opened.problems).toEqual([])
    })
    return opened
  }

  test('shows calls and deliveries as they happen, the newest first, with gauges and counts', async () => {
    const { page, call } = await open({ backend: { limits: { 'openim/sendmsg': 5 }, groupQuota: 2, webhooks: [alert, quota] } })
    await page.getByText('Nothing yet.').waitFor()
    await call(`${group}/create_group`, { Type: 'Public', Name: 'first' })
    await page.getByRole('option', { name: 'create_group' }).waitFor()
    await call(`${group}/create_group`, { Type: 'Public', Name: 'second' })
    await page.getByRole('option', { name: quota }).waitFor()
    const rows = page.getByRole('listbox', { name: 'Calls and deliveries, newest first' }).getByRole('option')
    expect(await rows.count()).toBe(3)
    expect(await rows.last().textContent()).toContain('create_group')
    const day = page.getByRole('meter', { name: 'New groups of the day' })
    await expect.poll(() => day.getAttribute('aria-valuenow')).toBe('2')
    expect(await day.getAttribute('aria-valuetext')).toBe('2 of 2; alarm above 70 % · above the mark')
    await expect.poll(() => page.getByRole('meter', { name: `${group}/create_group` }).getAttribute('aria-valuetext')).toContain('of 200')
    const counts = page.getByRole('region', { name: 'Counts' })
    expect(await counts.getByRole('listitem').allTextContents()).toEqual([`${group}/create_group2 OK`, `${quota}1 acknowledged`])
    await page.getByRole('img', { name: /^median .* deadline 2000 ms$/ }).waitFor()
  })

  test('shows the story of npm start as it happens: three alarms, and a message that is rejected', async () => {
    const decide = { ActionStatus: 'OK', ErrorCode: 10100, ErrorInfo: 'no casino here' }
    const receive: Receiver = async ({ body }) => ({
      ...acknowledged,
      ...(String(body).includes('casino') && { body: JSON.stringify(decide) }),
    })
    const limits = { 'openim/sendmsg': 10 }
    const { page, call } = await open({
      backend: { receive, limits, groupQuota: 10, webhooks: [alert, quota, exception, beforeGroupMessage] },
    })
    const text = (Text: string) => [{ MsgType: 'TIMTextElem', MsgContent: { Text } }]
    const seen = (name: string) => page.getByRole('option', { name }).first()
    let GroupId: unknown
    for (let count = 0; count < 8; count++)
      ({ GroupId } = await call(`${group}/create_group`, { Type: 'Public', Name: 'team', MemberList: [{ Member_Account: 'jared' }] }))
    await seen(`acknowledged ${quota}`).waitFor()
    await call(`${group}/forbid_send_msg`, { GroupId, Members_Account: ['jared'], MuteTime: 60 })
    await call(`${group}/send_group_msg`, { GroupId, From_Account: 'jared', Random: 1, MsgBody: text('红包来了 🧧') })
    await seen(`acknowledged ${exception}`).waitFor()
    await call(`${group}/send_group_msg`, { GroupId, Random: 2, MsgBody: text('to the casino') })
    await seen(`acknowledged ${beforeGroupMessage} reject`).click()
    expect(await page.getByRole('region', { name: 'Details' }).textContent()).toContain('Chat thenreject · 10100 · no casino here')
    await seen('FAIL group_open_http_svc/send_group_msg 10100 no casino here').waitFor()
    // A burst that spans two seconds stays below the mark.
    await expect
      .poll(async () => {
        for (let MsgRandom = 1; MsgRandom < 10; MsgRandom++)
          await call('openim/sendmsg', { To_Account: 'jared', MsgRandom, MsgBody: text('hello') })
        return seen(`acknowledged ${alert}`).count()
      })
      .toBe(1)
    const meter = page.getByRole('meter', { name: 'openim/sendmsg' })
    await expect.poll(() => meter.getAttribute('aria-valuetext')).toContain('above the mark')
  })

  test('says of a wrong receiver what is wrong and where it is written, and gives the callback as a curl command', async () => {
    const context = { permissions: ['clipboard-read', 'clipboard-write'] }
    const reply = '{"ActionStatus":"ok","ErrorCode":0,"ErrorInfo":""}'
    const { page, backend } = await open({ backend: { receive: replying(200, reply), token: 'xxxxyyyy' }, context })
    backend.fire(alert, sampleOf(findWebhook(alert)).body)
    await page.getByRole('option', { name: `failed ${alert}` }).click()
    const detail = page.getByRole('region', { name: 'Details' })
    expect(await detail.textContent()).toContain('The reply breaks the contract: ActionStatus is "ok"')
    const pages = detail.getByRole('link')
    expect(await pages.first().getAttribute('href')).toMatch(/^https:\/\/www\.tencentcloud\.com\//)
    expect(await pages.last().textContent()).toBe('1047/34354')
    await page.getByRole('button', { name: 'Raw' }).last().click()
    expect(await detail.getByRole('region', { name: 'Reply' }).textContent()).toBe(reply)
    await page.getByRole('button', { name: 'Copy as curl' }).click()
    await page.getByText('Copied').waitFor()
    const command = await page.evaluate(() => navigator.clipboard.readText())
    expect(command).toContain(`$(printf %s "$CHATPROOF_TOKEN$RequestTime"`)
    expect(command).toContain('curl ')
    expect(command).not.toContain('xxxxyyyy')
  })

  test('fires a webhook with a form that the contract judges while one writes, and sends it again edited', async () => {
    const { page, backend } = await open()
    await page.getByRole('link', { name: 'Fire' }).click()
    await page.getByLabel('Webhook', { exact: true }).selectOption(quota)
    await page.getByText('The body fits the contract.').waitFor()
    await page.getByLabel(/^QuotaUsed/).fill('many')
    await page.getByText('The body breaks the contract').waitFor()
    expect(await page.getByLabel(/^QuotaUsed/).getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('button', { name: 'Fire anyway' }).waitFor()
    await page.getByLabel(/^QuotaUsed/).fill('7777')
    await page.getByText('The body fits the contract.').waitFor()
    await page.getByRole('button', { name: 'Fire', exact: true }).click()
    await page.getByRole('link', { name: 'See delivery 1' }).click()
    await page.getByRole('heading', { name: quota }).waitFor()
    await page.getByRole('button', { name: 'Edit and resend' }).click()
    await page.getByLabel('JSON').fill(JSON.stringify({ ...backend.poster.callbacks()[0], QuotaUsed: 1 }))
    await page.getByLabel(/^QuotaUsed/).fill('8888')
    await page.getByRole('button', { name: /^Fire/ }).click()
    await page.getByRole('link', { name: 'See delivery 2' }).waitFor()
    await backend.poster.settled()
    expect(backend.poster.callbacks().map(({ webhook, body }) => [webhook, JSON.parse(body).QuotaUsed])).toEqual([
      [quota, 7777],
      [quota, 8888],
    ])
  })

  test('keeps the filter in the address, so that another page shows the same', async () => {
    const { page, backend, url } = await open()
    const sample = sampleOf(findWebhook(quota)).body
    for (const QuotaUsed of [7000, 7001, 9999]) backend.fire(quota, { ...sample, QuotaUsed })
    backend.fire(alert, sampleOf(findWebhook(alert)).body)
    await page.getByText('4 entries', { exact: true }).waitFor()
    await page.getByLabel('Filter').fill('QuotaUsed>7000')
    await page.getByText('2 of 4 entries').waitFor()
    const other = await page.context().newPage()
    const problems = watchPage(other, url)
    await other.goto(page.url())
    await other.getByText('2 of 4 entries').waitFor()
    expect(await other.getByLabel('Filter').inputValue()).toBe('QuotaUsed>7000')
    expect(problems).toEqual([])
    await page.getByRole('button', { name: 'Replay 2' }).click()
    await page.getByText('4 of 6 entries').waitFor()
    await page.getByLabel('Filter').fill('no such text')
    await page.getByText('No entry matches the filter.').waitFor()
  })

  test('moves the clock over a day, and forgets the state', async () => {
    const { page, call, backend } = await open()
    await call(`${group}/create_group`, { Type: 'Public', Name: 'team' })
    const day = page.getByRole('meter', { name: 'New groups of the day' })
    await expect.poll(() => day.getAttribute('aria-valuenow')).toBe('1')
    const before = backend.clock.now()
    await page.getByRole('button', { name: 'Advance the clock: +1 day' }).click()
    await expect.poll(() => day.getAttribute('aria-valuenow')).toBe('0')
    expect(backend.clock.now() - before).toBeGreaterThanOrEqual(dayMs)
    await expect.poll(() => page.locator('.clock time').textContent()).toContain(new Date(backend.clock.now()).toISOString().slice(0, 10))
    expect(backend.state.groups.size).toBe(1)
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => backend.state.groups.size).toBe(0)
  })

  test('switches webhooks off and on', async () => {
    const { page, backend, call } = await open({ backend: { webhooks: [alert] } })
    await page.getByRole('link', { name: 'Webhooks' }).click()
    await page.getByText(/^1 of \d+ are switched on\.$/).waitFor()
    await page.getByRole('checkbox', { name: quota }).check()
    await page.getByText(/^2 of \d+ are switched on\.$/).waitFor()
    await page.getByRole('checkbox', { name: alert }).uncheck()
    await expect.poll(() => [backend.switches.has(alert), backend.switches.has(quota)]).toEqual([false, true])
    await page.getByRole('button', { name: 'All off' }).click()
    await page.getByText(/^0 of/).waitFor()
    await call(`${group}/create_group`, { Type: 'Public', Name: 'team' })
    expect(backend.poster.callbacks()).toEqual([])
  })

  test('shows the groups and who is in them, and acts as a client', async () => {
    const { page, backend, call } = await open()
    await page.getByRole('link', { name: 'Fire' }).click()
    await page.getByLabel('Action').selectOption('create-group')
    await page.getByRole('button', { name: 'Perform' }).click()
    await page.getByRole('region', { name: 'Reply' }).waitFor()
    const [id] = [...backend.state.groups.keys()]
    await page.getByRole('link', { name: 'State' }).click()
    await page.getByRole('button', { name: `team Public ${id}` }).click()
    await page.getByRole('row', { name: 'jared Owner' }).waitFor()
    await call(`${group}/send_group_msg`, { GroupId: id, Random: 1, MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi all' } }] })
    await page.getByRole('button', { name: `team Public ${id}` }).click()
    await page.getByRole('row', { name: /^1 \w+ hi all$/ }).waitFor()
  })

  test('runs check against the target, and shows requirements and webhooks with what is wrong', async () => {
    const target: FetchHandler = async () => Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: 'success' })
    const suite: Suite = (more) => check({ target, sdkAppId, ...more })
    const { page } = await open({ backend: { webhooks: [alert, exception] }, check: suite })
    await page.getByRole('link', { name: 'Check' }).click()
    await page.getByLabel('Only these checks').fill('answer-*')
    await page.getByRole('button', { name: 'Run check' }).click()
    await page.getByRole('columnheader', { name: exception }).waitFor()
    await page.getByRole('button', { name: 'Run check' }).waitFor()
    await page.getByRole('button', { name: `answer-json, ${alert}: passed` }).waitFor()
    await page.getByRole('button', { name: `answer-fixed, ${exception}: failed` }).click()
    const found = page.getByRole('region', { name: 'answer-fixed' })
    expect(await found.textContent()).toContain('ErrorInfo is "success", must be ""')
    expect(await found.getByRole('link').first().getAttribute('href')).toMatch(/^https:\/\//)
  })

  test('says in a sentence what does not work', async () => {
    const { page, problems } = await open()
    await page.getByRole('link', { name: 'Check' }).click()
    await page.getByRole('button', { name: 'Run check' }).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('This simulator has no conformance suite')
    // The browser itself notes that the call was refused.
    expect(problems.splice(0)).toEqual([expect.stringContaining('400')])
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('')
  })

  test('pauses and clears the list', async () => {
    const { page, backend } = await open()
    const body = sampleOf(findWebhook(alert)).body
    backend.fire(alert, body)
    await page.getByText('1 entry').waitFor()
    await page.getByRole('button', { name: 'Pause' }).click()
    backend.fire(alert, body)
    await page.getByRole('button', { name: 'Resume 1 new' }).click()
    await page.getByText('2 entries').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByText('0 entries').waitFor()
    expect(backend.poster.callbacks()).toHaveLength(2)
  })

  test('is used by keyboard alone', async () => {
    const { page, backend } = await open()
    for (const Request of [101, 102, 103]) backend.fire(alert, { ...sampleOf(findWebhook(alert)).body, Request })
    await page.getByText('3 entries').waitFor()
    const detail = page.getByRole('region', { name: 'Details' })
    await page.keyboard.press('j')
    await expect.poll(() => detail.textContent()).toContain('"Request": 103')
    await page.keyboard.press('Escape')
    await page.keyboard.press('End')
    await expect.poll(() => detail.textContent()).toContain('"Request": 101')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => detail.textContent()).toContain('"Request": 102')
    await page.keyboard.press('r')
    await page.getByText('4 entries').waitFor()
    await page.keyboard.press('Enter')
    expect(await detail.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('listbox').evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('/')
    await page.keyboard.type('Request=103')
    await page.getByText('1 of 4 entries').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await expect.poll(() => page.getByLabel('JSON').inputValue()).toContain('"Request": 103')
    await page.getByLabel('JSON').focus()
    // Where one writes, letters are letters.
    await page.keyboard.press('1')
    expect(page.url()).toContain('#/fire')
  })

  test('says in Chinese what the simulator says in English, and nothing in place of what others say', async () => {
    const { page, backend } = await open({ backend: { receive: replying(500, 'Not our sentence.') }, context: { locale: 'zh-CN' } })
    backend.fire(alert, sampleOf(findWebhook(alert)).body)
    const row = page.getByRole('option', { name: alert })
    await expect.poll(() => row.textContent()).toContain('HTTP 状态码是 500；IM 只接受 200。')
    await row.click()
    await page.getByText('REST API 调用频率过高（接口超频告警回调）').first().waitFor()
    await page.getByText('Not our sentence.').first().waitFor()
    await page.getByLabel('语言').selectOption('en')
    await expect.poll(() => row.textContent()).toContain('The HTTP status is 500; Chat accepts only 200.')
  })
})
