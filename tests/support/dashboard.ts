import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serveBackend } from '../../mocks/servers.ts'
import type { Receiver } from '../../src/delivery/receiver.ts'
import { type Backend, createBackend } from '../../src/simulator/backend.ts'
import type { BackendOptions } from '../../src/simulator/backend-options.ts'
import type { Suite } from '../../src/simulator/control-call.ts'
import { callRest } from './mock.ts'
import { sdkAppId } from './recorder.ts'
import { acknowledged } from './simulator.ts'

/** A simulator whose page is open in a browser. */
export interface Dashboard {
  page: Page
  backend: Backend
  url: string
  call: (api: string, body?: unknown, query?: Record<string, string>) => ReturnType<typeof callRest>
  /** What went wrong in the page, a line each: errors, refusals of its policy, and requests to other hosts. */
  problems: string[]
  close(): Promise<void>
}

/** A receiver in the process that gives each callback this reply. */
export const replying =
  (status: number, body: string): Receiver =>
  async () => ({ ...acknowledged, status, body })

/** Starts a simulator, and opens its page. */
export async function openDashboard(
  browser: Browser,
  {
    backend: options = {},
    context = {},
    check,
  }: { backend?: Partial<BackendOptions>; context?: BrowserContextOptions; check?: Suite | undefined } = {},
): Promise<Dashboard> {
  const target = 'http://127.0.0.1:9/im'
  const backend = createBackend({ sdkAppId, target, receive: replying(200, acknowledged.body), webhooks: ['all'], ...options })
  const server = await serveBackend(backend, { check })
  const opened = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 800 }, ...context })
  const page = await opened.newPage()
  page.setDefaultTimeout(15_000)
  const problems = watchPage(page, server.url)
  await page.goto(`${server.url}/_/`)
  await page.locator('.connection.open').waitFor()
  return {
    page,
    backend,
    url: server.url,
    call: (api, body, query) => callRest(server.url, api, body, query),
    problems,
    async close() {
      await opened.close()
      await server.close()
    },
  }
}

/** What goes wrong in a page from now on. */
export function watchPage(page: Page, url: string): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()))
  page.on('request', (request) => request.url().startsWith(`${url}/`) || problems.push(`asked ${request.url()}`))
  return problems
}
