import { execFileSync } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { families, knownCommands, type Webhook, webhooks } from '../../src/contract/contract.ts'
import { fieldsOf } from '../../src/contract/fields.ts'
import { describeKind, describeReplies } from '../../src/contract/terms.ts'
import { type Server, serve } from '../../src/server.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { alert } from '../support/names.ts'
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
    // The page that is shipped.
    const packed = execFileSync('tar', ['-xzOf', await shared('pack'), 'package/dist/docs.html.gz'], { maxBuffer: 64 * 1024 * 1024 })
    const html = gunzipSync(packed)
    server = await serve(() => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }))
    browser = await connectBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('request', (request) => requested.add(new URL(request.url()).origin))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /** Loads the page once; another address only scrolls it. */
  async function open(address: string): Promise<void> {
    if (!page.url().startsWith(server.url)) await page.goto(server.url)
    await page.evaluate((hash) => {
      location.hash = hash
    }, address)
  }

  /** The part of the page that one webhook has: its heading, and everything up to the heading of the next. */
  async function read(webhook: Webhook) {
    const { name } = webhook
    await open(addressOf(webhook))
    // Redoc fills only the parts of the page that are near.
    await page.waitForFunction((name) => {
      const headings = [...document.querySelectorAll('h2, details')]
      const at = headings.findIndex((element) => element.textContent?.replace(/Webhook$/, '') === name)
      return at !== -1 && headings[at + 1]?.tagName === 'DETAILS'
    }, name)
    const field = fieldsOf(webhook.payload)[0]?.name as string
    return page.evaluate(
      ({ name, field }) => {
        const isHeading = (element: Element) => element.tagName === 'H2' && element.textContent?.replace(/Webhook$/, '') === name
        const elements = [...document.querySelectorAll('*')]
        const from = elements.findIndex(isHeading)
        const to = elements.findIndex((element, index) => index > from && element.tagName === 'H2')
        const part = elements.slice(from, to === -1 ? undefined : to)
        const topOf = (found: Element | undefined) =>
          found === undefined ? null : found.getBoundingClientRect().top - (part[0] as Element).getBoundingClientRect().top
        const find = (wanted: (element: Element) => boolean) => part.find(wanted)
        const folded = part.filter((element) => element.tagName === 'DETAILS') as HTMLDetailsElement[]
        const isText = (element: Element, text: string) => element.childElementCount === 0 && element.textContent?.trim() === text
        const responses = find((element) => element.tagName === 'H4' && element.textContent?.startsWith('Responses') === true)
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
      { name, field },
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
    expect(page.url()).toBe(`${server.url}/#${addressOf(last)}`)
  })

  test('explains the signature with the published vector', async () => {
    await open('')
    await page.getByText('Tolerance: 60 s').waitFor()
    const text = await page.locator('body').innerText()
    expect(text).toContain('Sign = hex-lower(sha256(token + RequestTime))')
    expect(text).toContain('17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061')
    expect(text).toContain('60 s in either direction')
  })

  test.each(all)('shows $name: when it comes, fields, replies, one command, and folded its examples and open points', async (webhook) => {
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

  test('asks for nothing outside the machine and runs without errors', async () => {
    await open('')
    await page.locator('h2', { hasText: 'Webhooks' }).waitFor()
    expect([...requested].filter((origin) => origin !== server.url && origin !== 'null')).toEqual([])
    expect(problems).toEqual([])
  })
})
