import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { serveBackend } from '../../mocks/servers.ts'
import { sampleOf } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { createBackend } from '../../src/simulator/backend.ts'
import { browserPath, hasBrowser } from '../support/browser.ts'
import { replying } from '../support/dashboard.ts'
import { alert } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { connectBrowser } from '../support/shared.ts'
import { acknowledged } from '../support/simulator.ts'

/** A way to a port that can be broken and mended. */
async function openWay(to: string) {
  const sockets = new Set<Socket>()
  let isBroken = false
  const server = createServer((near) => {
    if (isBroken) {
      near.destroy()
      return
    }
    const far = connect(Number(new URL(to).port), '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    }
    near.pipe(far).pipe(near)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const port = (server.address() as AddressInfo).port
  const cut = () => {
    isBroken = true
    for (const socket of sockets) socket.destroy()
  }
  return {
    host: `127.0.0.1:${port}`,
    cut,
    mend: () => {
      isBroken = false
    },
    close() {
      cut()
      server.close()
    },
  }
}

describe.skipIf(!hasBrowser)(`the dashboard (needs ${browserPath})`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await connectBrowser()
  })
  afterAll(() => browser?.close())

  test('comes back without a hole after its connection was lost', async () => {
    const backend = createBackend({ sdkAppId, target: 'http://127.0.0.1:9/im', receive: replying(200, acknowledged.body) })
    const server = await serveBackend(backend, { allowHosts: ['127.0.0.1'] })
    const way = await openWay(server.url)
    const page = await browser.newPage({ locale: 'en' })
    onTestFinished(async () => {
      await page.close()
      way.close()
      await server.close()
    })
    const fire = (Request: number) => backend.fire(alert, { ...sampleOf(findWebhook(alert)).body, Request })
    const call = () => backend.answer({ method: 'POST', url: '/v4/openim/sendmsg', body: { text: '{}' } })
    await page.goto(`http://${way.host}/_/`)
    await page.getByText('Nothing yet.').waitFor()
    fire(1)
    await page.getByText('1 entry').waitFor()
    way.cut()
    await page.getByText('Connection lost, trying again').waitFor()
    fire(2)
    await call()
    await backend.poster.settled()
    fire(3)
    way.mend()
    await page.getByText('4 entries').waitFor()
    await page.locator('.connection.open').waitFor()
    const rows = await page.locator('.row .name').allTextContents()
    // The call has its place between the deliveries: it was told again, which the list of deliveries could not do.
    expect(rows).toEqual([alert, 'openim/sendmsg', alert, alert])
  })
})
