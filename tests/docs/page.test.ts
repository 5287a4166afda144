import { execFileSync } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { type Server, serve } from '../../src/server.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { operationOf } from '../support/document.ts'
import { connectBrowser, shared } from '../support/shared.ts'

describe.skipIf(!hasBrowser)(`the documentation page in a browser (needs ${browserPath})`, () => {
  let server: Server
  let browser: Browser
  let page: Page
  const requested = new Set<string>()
  const problems: string[] = []

  beforeAll(async () => {
    // The page that is shipped.
    const html = execFileSync('tar', ['-xzOf', await shared('pack'), 'package/dist/docs.html'], { maxBuffer: 64 * 1024 * 1024 })
    server = await serve(() => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }))
    browser = await connectBrowser()
    page = await browser.newPage()
    page.on('request', (request) => requested.add(new URL(request.url()).origin))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(anchor: string): Promise<string> {
    await page.goto('about:blank')
    await page.goto(`${server.url}/#${anchor}`)
    await page.getByText('Query', { exact: true }).or(page.getByText('Tolerance: 60 s')).first().waitFor()
    return page.locator('body').innerText()
  }

  test('explains the signature with the published vector', async () => {
    const text = await open('')
    expect(text).toContain('Sign = hex-lower(sha256(token + RequestTime))')
    expect(text).toContain('17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061')
    expect(text).toContain('60 s in either direction')
  })

  for (const { name, summary, terms, examples, parameters } of webhooks.values()) {
    test(`shows ${name} with its terms and every example`, async () => {
      const tag = operationOf(name).tags[0].toLowerCase()
      const text = await open(`/${tag}/${name.toLowerCase()}`)
      expect(text).toContain(summary)
      expect(text).toContain(terms.threshold === null ? 'Threshold: none' : `Threshold: ${terms.threshold * 100} % of the limit`)
      expect(text).toContain('Deadline: 2 s')
      for (const example of examples) expect(text).toContain(example.name)
      for (const parameter of parameters) expect(text).toContain(parameter.name)
      expect(text).toContain("curl 'http://127.0.0.1:3000/?SdkAppid=1400000001")
    })
  }

  test('asks for nothing outside the machine and runs without errors', async () => {
    await open('')
    expect([...requested].filter((origin) => origin !== server.url && origin !== 'null')).toEqual([])
    expect(problems).toEqual([])
  })
})
