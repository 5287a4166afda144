import { beforeAll, describe, expect, test } from 'vitest'
import { serveBackend } from '../../mocks/servers.ts'
import type { Server } from '../../src/server.ts'
import { createBackend } from '../../src/simulator/backend.ts'
import { atEnd } from '../support/closing.ts'
import { replying } from '../support/dashboard.ts'
import { rawRequest } from '../support/mock.ts'
import { sdkAppId } from '../support/recorder.ts'

let server: Server
beforeAll(async () => {
  const backend = createBackend({ sdkAppId, target: 'http://127.0.0.1:9/im', receive: replying(200, '') })
  server = await serveBackend(backend)
  atEnd(() => server.close())
})

describe.for(['', 'dashboard.js', 'dashboard.css', 'icon.svg'])('the file /_/%s', (file) => {
  const get = (headers: Record<string, string> = {}) =>
    rawRequest(server.url, { path: `/_/${file}`, headers: { host: new URL(server.url).host, ...headers } })

  test('is served with a policy, and is what it says', async () => {
    const { status, headers, text } = await get()
    expect([status, headers['x-content-type-options'], headers['content-security-policy']]).toEqual([200, 'nosniff', expect.any(String)])
    expect(text.length).toBeGreaterThan(200)
  })

  test.for([
    ['of another host', { host: 'evil.example' }],
    ['of a page of another origin', { origin: 'https://evil.example' }],
    ['that another site asks for', { 'sec-fetch-site': 'cross-site' }],
  ] as const)('is refused to a request %s', async ([, headers]) => {
    const { status, text } = await get(headers)
    expect([status, JSON.parse(text).ActionStatus]).toEqual([403, 'FAIL'])
  })
})

test('is 100 KB at most', async () => {
  const files = await Promise.all(
    ['', 'dashboard.js', 'dashboard.css', 'icon.svg'].map((file) => rawRequest(server.url, { path: `/_/${file}` })),
  )
  expect(files.map(({ text }) => Buffer.byteLength(text)).reduce((a, b) => a + b)).toBeLessThanOrEqual(100 * 1024)
})
