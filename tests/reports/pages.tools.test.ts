import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Language } from '../../src/language/language.ts'
import { html } from '../../src/reports/html.ts'
import { html as loadHtml } from '../../src/reports/load/html.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { loadReportOf } from '../support/load-report.ts'
import { hostileReport, nasty, reportOf, resultWith } from '../support/report.ts'
import { connectBrowser } from '../support/shared.ts'

const webhooks = Array.from({ length: 60 }, (_, index) => `Family.CallbackOfSomeLongName${index}`)
const several = webhooks.flatMap((webhook) => [
  resultWith({ webhook }),
  resultWith({ webhook, check: 'appid-near', cause: 'appid-foreign' }),
  resultWith({ webhook, check: 'answer-json', status: 'passed', observed: null, curl: null }),
  resultWith({ webhook, check: 'sign-wrong', status: 'skipped', observed: 'No token was given.' }),
])
const checked = reportOf(several, { conditions: ['Only a part was checked.'] })
const hostileLoad = loadReportOf(3, {
  target: `http://localhost/${nasty}`,
  shape: nasty,
  stages: nasty,
  problem: nasty,
  problems: [{ webhook: nasty as never, count: 1, outcome: 'failed', failure: 'status', reason: nasty }],
  thresholds: [{ threshold: nasty, observed: 1, unit: 'ms', isMet: false }],
  webhooks: loadReportOf(3).webhooks.map((each) => ({ ...each, webhook: nasty as never })),
})

const pages: Record<string, (language: Language) => Promise<string>> = {
  check: async (language) => (await html({ failOn: 'must', language }).onEnd?.(checked)) as string,
  'check of a hostile receiver': async (language) => (await html({ failOn: 'must', language }).onEnd?.(hostileReport())) as string,
  load: (language) => loadHtml(loadReportOf(60), { language }),
  'load of a hostile receiver': (language) => loadHtml(hostileLoad, { language }),
}

describe.skipIf(!hasBrowser)(`a report in a browser (needs ${browserPath})`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await connectBrowser()
  })
  afterAll(() => browser?.close())

  /** Opens a page, and what goes wrong in it: refusals of its policy, and requests. */
  async function open(text: string, options: Parameters<Browser['newPage']>[0]): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage(options)
    onTestFinished(() => page.close())
    const problems: string[] = []
    page.on('request', (request) => problems.push(`asked ${request.url()}`))
    page.on('console', (message) => problems.push(message.text()))
    page.on('dialog', (dialog) => {
      problems.push(dialog.message())
      void dialog.dismiss()
    })
    await page.setContent(text)
    return { page, problems }
  }

  test.each(
    Object.entries(pages).flatMap(([name, make]) =>
      (
        [
          ['en', 'light', 1280],
          ['zh', 'dark', 390],
        ] as const
      ).map(([language, colorScheme, width]) => ({ name, make, language, colorScheme, width })),
    ),
  )('of $name in $language, $colorScheme, $width pixels wide, is as axe wants it and no wider', async (given) => {
    const { make, language, colorScheme, width } = given
    // axe runs as a script, which the policy of the page forbids to all but those who come around it.
    const { page, problems } = await open(await make(language), { colorScheme, viewport: { width, height: 844 }, bypassCSP: true })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.scrollWidth])).toEqual([
      language === 'zh' ? 'zh-CN' : 'en',
      width,
    ])
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`)).toEqual([])
    expect(problems).toEqual([])
  })

  test.each(Object.entries(pages))('of %s has the style that its policy allows, and no other', async (_name, make) => {
    const { page, problems } = await open(await make('en'), { colorScheme: 'dark' })
    const colour = (place: string) => page.locator(place).evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await colour('body')).toBe('rgb(13, 17, 23)')
    expect(await page.locator('script, img, iframe, link, body style, [style], [onerror]').count()).toBe(0)
    expect(problems).toEqual([])
    await page.addStyleTag({ content: 'body { background: red }' }).catch(() => {})
    expect(await colour('body')).toBe('rgb(13, 17, 23)')
    expect(problems.join()).toContain('Content Security Policy')
  })

  test('of all webhooks is whole on paper', async () => {
    const { page } = await open((await html({ failOn: 'must' }).onEnd?.(checked)) as string, { viewport: { width: 718, height: 1000 } })
    await page.emulateMedia({ media: 'print' })
    const [paper, grid, shown] = await page.evaluate(() => {
      const widthOf = (place: string) => document.querySelector(place)?.scrollWidth as number
      const [inside, frame] = ['.grid', '.scroll'].map((place) => document.querySelector(place)?.getBoundingClientRect().bottom as number)
      return [document.documentElement.scrollWidth, widthOf('.grid'), Number(inside) <= Number(frame)]
    })
    expect([paper, Number(grid) <= 718, shown]).toEqual([718, true, true])
  })

  test('shows texts of a receiver as text', async () => {
    const { page } = await open(await loadHtml(hostileLoad, {}), {})
    expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script>]]>&amp;')
    expect(await page.locator('li').textContent()).toContain('<script>alert(1)</script>]]>&amp;')
  })

  test('leads from a cell of the grid to the finding that explains it, and opens it', async () => {
    const { page } = await open((await html({ failOn: 'must' }).onEnd?.(checked)) as string, {})
    const finding = page.locator('details.finding', { hasText: 'appid-foreign' }).first()
    await finding.locator('> summary').click()
    expect(await finding.getAttribute('open')).toBeNull()
    const row = page.getByRole('row', { name: 'MUST appid-near' })
    await row.getByRole('link', { name: 'failed' }).first().click()
    await expect.poll(() => finding.getAttribute('open')).toBe('')
    expect(await page.getByRole('row', { name: 'MUST answer-json' }).textContent()).toContain('60/60')
  })
})
