import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { serve } from '../../src/server.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { root } from '../support/cli.ts'
import { alert, quota } from '../support/names.ts'
import { connectBrowser } from '../support/shared.ts'

/** The page of a team: the worker answers for Chat, and a handler in the page receives the callbacks. */
const script = `
import { setupWorker } from 'msw/browser'
import { chatBackend } from '${join(root, 'mocks/handlers.browser.ts')}'

const received = []
const target = async (request) => {
  received.push({ url: request.url, body: await request.json() })
  return Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
}
const chat = chatBackend({ sdkAppId: 1400000001, token: 'a-token', target, groupQuota: 1 })
await setupWorker(...chat.handlers).start({ quiet: true })
const query = 'sdkappid=1400000001&identifier=admin&usersig=any&random=1&contenttype=json'
const url = 'https://console.tim.qq.com/v4/group_open_http_svc/create_group?' + query
const reply = await (await fetch(url, { method: 'POST', body: JSON.stringify({ Type: 'Public', Name: 'team' }) })).json()
await chat.settled()
// A receiver behind a redirect, which the browser would follow and Chat does not.
const moved = chatBackend({ sdkAppId: 1400000001, target: location.origin + '/moved' })
moved.fire('${alert}', { CallbackCommand: '${alert}', ServiceName: 'openim', Command: 'sendmsg', Request: 161, Limit: 200 })
await moved.settled()
window.outcome = {
  reply,
  received,
  verdicts: chat.deliveries.map(({ verdict }) => verdict.outcome),
  moved: moved.deliveries[0].verdict,
}
`

test.skipIf(!hasBrowser)(`runs in a browser, under setupWorker (needs ${browserPath})`, async () => {
  const folder = mkdtempSync(join(root, 'node_modules/.browser-'))
  const entry = join(folder, 'page.js')
  writeFileSync(entry, script)
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  const files: Record<string, { type: string; text: string }> = {
    '/': { type: 'text/html', text: '<!doctype html><script type="module" src="/page.js"></script>' },
    '/page.js': { type: 'text/javascript', text: output[0].code },
    '/mockServiceWorker.js': {
      type: 'text/javascript',
      text: readFileSync(join(root, 'node_modules/msw/lib/mockServiceWorker.js'), 'utf8'),
    },
  }
  const server = await serve((request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/moved') return new Response(null, { status: 307, headers: { location: '/right' } })
    if (pathname === '/right') return Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
    const file = files[pathname]
    return file === undefined ? new Response(null, { status: 404 }) : new Response(file.text, { headers: { 'content-type': file.type } })
  })
  const browser = await connectBrowser()
  try {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(server.url)
    await page.waitForFunction('window.outcome !== undefined', undefined, { timeout: 15_000 }).catch(() => {})
    expect(problems).toEqual([])
    const { reply, received, verdicts, moved } = (await page.evaluate('window.outcome')) as {
      reply: object
      received: { url: string; body: object }[]
      verdicts: string[]
      moved: object
    }
    expect(reply).toMatchObject({ ActionStatus: 'OK', ErrorCode: 0 })
    expect(received).toHaveLength(1)
    expect(received[0]?.body).toMatchObject({ CallbackCommand: quota, QuotaUsed: 1, Quota: 1 })
    expect(received[0]?.url).toMatch(/Sign=[0-9a-f]{64}&RequestTime=\d{10}$/)
    expect(verdicts).toEqual(['acknowledged'])
    expect(moved).toEqual({ outcome: 'failed', failure: 'status', reason: 'The reply is a redirect, which Chat does not follow.' })
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
})
