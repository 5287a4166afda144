import { execFileSync } from 'node:child_process'
import { brotliDecompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../../scripts/words.ts'
import { packedPages, pageNames } from '../../src/cli/pages.ts'
import { families, knownCommands, type Webhook, webhooks } from '../../src/contract/contract.ts'
import { fieldsOf } from '../../src/contract/fields.ts'
import { describeKind, describeReplies } from '../../src/contract/terms.ts'
import { type Server, serve } from '../../src/server.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { alert, beforeFriend, beforeMessage, exception } from '../support/names.ts'
import { connectBrowser, shared } from '../support/shared.ts'

const all = [...webhooks.values()]
const addressOf = ({ name, family }: Webhook) => `/${family.toLowerCase()}/${name.toLowerCase()}`

describe.skipIf(!hasBrowser)(`the documentation page in a browser (needs ${browserPath})`, () => {
  let server: Server
  let browser: Browser
  let page: Page
  const requested = new Set<string>()
  const problems: string[] = []

  beforeAll(async () => {
    // The pages that are shipped.
    const packed = execFileSync('tar', ['-xzOf', await shared('pack'), `package/dist/${packedPages}`], { maxBuffer: 64 * 1024 * 1024 })
    const pages = JSON.parse(brotliDecompressSync(packed).toString())
    server = await serve(({ url }) => {
      // As the verb `docs` does, which has no other files.
      const html = pages[new URL(url).pathname.slice(1)] ?? pages[pageNames.en]
      return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
    })
    browser = await connectBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('request', (request) => requested.add(new URL(request.url()).origin))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /** Loads a page once; another address only scrolls it. */
  async function open(address: string, name: string = pageNames.en): Promise<void> {
    if (page.url().split('#')[0] !== `${server.url}/${name}`) await page.goto(`${server.url}/${name}`)
    await page.evaluate((hash) => {
      location.hash = hash
    }, address)
  }

  /** The part of the page that one webhook has: its heading, and everything up to the heading of the next. */
  async function read(webhook: Webhook, badge = 'Webhook', pageName: string = pageNames.en) {
    const { name } = webhook
    await open(addressOf(webhook), pageName)
    // Redoc fills only the parts of the page that are near.
    await page.waitForFunction((heading) => {
      const headings = [...document.querySelectorAll('h2, details')]
      const at = headings.findIndex((element) => element.textContent === heading)
      return at !== -1 && headings[at + 1]?.tagName === 'DETAILS'
    }, name + badge)
    const field = fieldsOf(webhook.payload)[0]?.name as string
    return page.evaluate(
      ({ heading, field, answer }) => {
        const isHeading = (element: Element) => element.tagName === 'H2' && element.textContent === heading
        const elements = [...document.querySelectorAll('*')]
        const from = elements.findIndex(isHeading)
        const to = elements.findIndex((element, index) => index > from && element.tagName === 'H2')
        const part = elements.slice(from, to === -1 ? undefined : to)
        const topOf = (found: Element | undefined) =>
          found === undefined ? null : found.getBoundingClientRect().top - (part[0] as Element).getBoundingClientRect().top
        const find = (wanted: (element: Element) => boolean) => part.find(wanted)
        const folded = part.filter((element) => element.tagName === 'DETAILS') as HTMLDetailsElement[]
        const isText = (element: Element, text: string) => element.childElementCount === 0 && element.textContent?.trim() === text
        const responses = find((element) => element.tagName === 'H4' && element.textContent?.startsWith(answer) === true)
        const isBehind = (element: Element) => ((responses?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        return {
          tops: {
            request: topOf(find((element) => element.tagName === 'H4')),
            field: topOf(find((element) => isText(element, field))),
            responses: topOf(responses),
            table: topOf(find((element) => element.tagName === 'TABLE' && isBehind(element))),
            curl: topOf(find((element) => element.tagName === 'PRE' && element.textContent?.startsWith('curl ') === true)),
            folded: topOf(folded[0]),
          },
          isFolded: folded.every((element) => !element.open),
          whole: document.body.textContent ?? '',
          rows: [...(find((element) => element.tagName === 'TABLE' && isBehind(element))?.querySelectorAll('tbody tr') ?? [])].map((row) =>
            [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
          ),
          listed: folded.map((element) => element.textContent ?? ''),
        }
      },
      { heading: name + badge, field, answer: badge === 'Webhook' ? 'Responses' : (words.zh.redoc?.responses ?? '') },
    )
  }

  test('begins with three commands and a table of all webhooks, each with its link', async () => {
    await open('')
    await page.locator('h2', { hasText: 'Webhooks' }).waitFor()
    const commands = await page.locator('pre').first().innerText()
    expect(commands.match(/npx chatproof \w+/g)).toEqual(['npx chatproof check', 'npx chatproof trigger', 'npx chatproof mock'])
    const rows = await page
      .locator('table')
      .first()
      .locator('tbody tr')
      .evaluateAll((each) => each.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')))
    const byFamily = families.flatMap(({ name }) => all.filter(({ family }) => family === name))
    expect(rows.map(([command, kind]) => [command, kind])).toEqual(byFamily.map(({ name, summary, terms }) => [name + summary, terms.kind]))
    expect(rows.filter(([, , , threshold]) => threshold !== '–')).toHaveLength(all.filter(({ terms }) => terms.threshold !== null).length)
    expect(rows.filter(([, , , , pages]) => !/\d+\/\d+/.test(pages ?? ''))).toEqual([])
    const text = await page.locator('body').innerText()
    for (const commands of knownCommands.values()) for (const command of commands) expect(text).toContain(command)
    for (const { name } of families) expect(await page.getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0)
  })

  test('leads from the table to a webhook', async () => {
    const last = all.at(-1) as Webhook
    await open('')
    await page.getByRole('link', { name: last.name, exact: true }).first().click()
    await page.locator('h2', { hasText: last.name }).waitFor()
    expect(page.url()).toBe(`${server.url}/${pageNames.en}#${addressOf(last)}`)
  })

  test('explains the signature with the published vector', async () => {
    await open('')
    await page.getByText('Tolerance: 60 s').waitFor()
    const text = await page.locator('body').innerText()
    expect(text).toContain('Sign = hex-lower(sha256(token + RequestTime))')
    expect(text).toContain('17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061')
    expect(text).toContain('60 s in either direction')
  })

  // One of each family: the page draws all of them in the same way.
  const some = all.filter(({ family }, index) => all.findIndex((each) => each.family === family) === index)
  test.each(some)('shows $name: when it comes, fields, replies, one command, and folded its examples and open points', async (webhook) => {
    const { name, summary, terms, examples, parameters, outcomes, openPoints } = webhook
    const { tops, isFolded, whole, rows, listed } = await read(webhook)
    const order = [tops.request, tops.field, tops.responses, ...(outcomes.length > 0 ? [tops.table] : []), tops.curl, tops.folded]
    expect(order).not.toContain(null)
    expect(order).toEqual((order as number[]).toSorted((a, b) => a - b))
    expect(tops.field).toBeLessThan(900)
    expect(isFolded).toBe(true)

    for (const text of [summary, describeKind(terms, webhook.replyFields), 'Deadline: 2 s']) expect(whole).toContain(text)
    for (const parameter of parameters) expect(whole).toContain(parameter.name)
    for (const field of fieldsOf(webhook.payload).filter((each) => !/[.[]/.test(each.name))) expect(whole).toContain(field.name)
    expect(rows.map(([reply]) => reply)).toEqual(describeReplies(outcomes, terms).map(({ reply }) => reply))
    expect(whole).toContain(`curl 'http://127.0.0.1:3000/?SdkAppid=1400000001&CallbackCommand=${name}`)
    for (const example of examples) expect(listed[0]).toContain(example.name)
    expect(listed).toHaveLength(openPoints.length > 0 ? 2 : 1)
    for (const point of openPoints) expect(listed[1]).toContain(point.replaceAll('`', ''))
  })

  test('says above which share of the limit an alarm comes', async () => {
    const { whole } = await read(webhooks.get(alert) as Webhook)
    expect(whole).toContain('Threshold: above 80 % of the limit')
  })

  describe('in Chinese', () => {
    const inChinese = (webhook: Webhook) => read(webhook, words.zh.redoc?.['badges.webhook'], pageNames.zh)

    test('is reached from the English page, and leads back', async () => {
      await open('')
      for (const [link, target] of [
        [words.zh.name, pageNames.zh],
        [words.en.name, pageNames.en],
      ] as const) {
        await page.getByRole('link', { name: link, exact: true }).click()
        await page.waitForURL(`${server.url}/${target}`)
        await page.locator('h1').waitFor()
      }
      await page.goto(`${server.url}/${pageNames.zh}`)
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    })

    test('has each webhook in its table', async () => {
      await open('', pageNames.zh)
      await page.locator('h2', { hasText: words.zh.webhooks }).waitFor()
      const rows = await page.locator('table').first().locator('tbody tr').allInnerTexts()
      expect(rows).toHaveLength(all.length)
      expect(rows.filter((row) => (row.match(/\p{Script=Han}/gu)?.length ?? 0) < 5)).toEqual([])
    })

    test.each([alert, exception, beforeMessage, beforeFriend])(
      'shows %s with the same replies and examples, and words of its own',
      async (name) => {
        const webhook = webhooks.get(name) as Webhook
        const { tops, rows, whole, listed } = await inChinese(webhook)
        expect(Object.values(tops).filter((top) => top !== null).length).toBeGreaterThan(4)
        expect(rows.map(([, what]) => /^(\w+): /.exec(what as string)?.[1])).toEqual(
          describeReplies(webhook.outcomes, webhook.terms).map(({ effect }) => effect),
        )
        for (const example of webhook.examples) expect(listed[0]).toContain(example.name)
        for (const [key, english] of [
          ['body', 'Body'],
          ['responses', 'Responses'],
          ['required', 'required'],
        ] as const) {
          expect(whole).toContain(words.zh.redoc?.[key])
          expect(await page.getByText(english, { exact: true }).count()).toBe(0)
        }
      },
    )

    test('leads from a webhook to the query', async () => {
      const { listed } = await inChinese(webhooks.get(alert) as Webhook)
      expect(listed[0]).toContain(words.zh.query)
      await page.locator('summary').first().click()
      await page.locator('details a', { hasText: words.zh.query }).first().click()
      await page.waitForFunction((query) => {
        const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === query)
        return heading !== undefined && Math.abs(heading.getBoundingClientRect().top) < 200
      }, words.zh.query)
    })
  })

  test.each([1280, 390])('fills a window of %i px: no empty half, nothing cut off, every picture there', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    const { tops } = await read(webhooks.get(exception) as Webhook)
    expect(tops.field).toBeLessThan(width > 1000 ? 500 : 900)
    const measured = await page.evaluate(() => {
      const field = [...document.querySelectorAll('*')].find(
        (each) => each.childElementCount === 0 && each.textContent === 'GroupId',
      ) as Element
      return {
        right: Math.max(...[...document.querySelectorAll('h2, h4, p')].map((each) => each.getBoundingClientRect().right)),
        left: field.getBoundingClientRect().left,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        missing: [...document.images].filter((image) => image.naturalWidth === 0).length,
      }
    })
    expect(measured).toMatchObject({ overflow: 0, missing: 0 })
    expect(measured.right).toBeGreaterThan(width * 0.8)
    expect(measured.right).toBeLessThanOrEqual(width)
    if (width > 1000) expect(await page.locator('img[alt="redocly logo"]').count()).toBe(1)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('asks for nothing outside the machine and runs without errors', async () => {
    await open('')
    await page.locator('h2', { hasText: 'Webhooks' }).waitFor()
    expect([...requested].filter((origin) => origin !== server.url && origin !== 'null')).toEqual([])
    expect(problems).toEqual([])
  })
})
