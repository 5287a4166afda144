import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { findWebhook, webhooks } from '../../src/contract/contract.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import { judge } from '../../src/delivery/verdict.ts'
import type { Vectors } from '../../src/export/vectors.ts'
import { here, root } from '../support/cli.ts'
import { beforeMessage } from '../support/names.ts'

const vectorsOf = async (...args: string[]) => JSON.parse((await here(['export', 'vectors', ...args])).stdout) as Vectors

describe('export vectors', () => {
  test('has every example of the webhooks that are on, each fault of a signature, and each answer of the contract', async () => {
    const { callbacks, answers, sdkAppId } = await vectorsOf()
    const on = openSwitches().webhooks
    for (const { name, examples } of on) {
      const of = callbacks.filter(({ webhook, expect: expected }) => webhook === name && expected === 'accept')
      expect(of.length).toBeGreaterThanOrEqual(examples.filter(({ query }) => Object.keys(query).length === 0).length)
    }
    expect(callbacks.filter(({ expect: expected }) => expected === 'refuse').length).toBeGreaterThan(10)
    expect(new Set(answers.map(({ webhook }) => webhook))).toEqual(new Set(on.map(({ name }) => name)))
    expect(sdkAppId).toBe('1400000001')
  })

  test('is what the reference receiver answers, by the clock of the vectors', async () => {
    const { callbacks, clock, token, sdkAppId } = await vectorsOf('--webhook', 'all')
    const receive = createReceiver({ sdkAppId, token, now: () => clock * 1000 })
    expect(new Set(callbacks.map(({ webhook }) => webhook))).toEqual(new Set(webhooks.keys()))
    for (const { name, webhook, method, path, headers, body, expect: expected } of callbacks) {
      const response = await receive(new Request(`http://127.0.0.1${path}`, { method, headers, body }))
      const reply = { status: response.status, headers: {}, body: await response.text(), isUtf8: true, ms: 0 }
      const { outcome } = judge(findWebhook(webhook).name, reply)
      expect([name, outcome]).toEqual([name, expected === 'accept' ? 'acknowledged' : 'refused'])
    }
  })

  test('has an answer for each effect of a webhook that decides', async () => {
    const { answers } = await vectorsOf('--webhook', beforeMessage)
    expect(new Set(answers.map(({ effect }) => effect))).toEqual(new Set(['allow', 'reject', 'discard', 'modify']))
    expect(answers.find(({ effect }) => effect === 'reject')?.code).toBeGreaterThan(0)
  })
})

interface Folder {
  name: string
  item: { name: string; request: { url: { raw: string }; body: { raw: string } } }[]
}

describe('export postman', () => {
  test('has each documented example of the webhooks that are on, the target and the app, and an empty token whatever the environment has', async () => {
    const args = ['export', 'postman', '--webhook', beforeMessage, '--sdk-app-id', '1400000009', '--target', 'http://127.0.0.1:8/im']
    const { stdout } = await here(args, { env: { CHATPROOF_TOKEN: 'tok-5ecret' } })
    const { item, variable } = JSON.parse(stdout) as { item: Folder[]; variable: { key: string; value: string }[] }
    const documented = findWebhook(beforeMessage).examples.filter(({ confidence }) => confidence === 'documented')
    expect(item.map(({ name }) => name)).toEqual([beforeMessage])
    expect(item[0]?.item.map(({ request }) => JSON.parse(request.body.raw))).toEqual(documented.map(({ body }) => body))
    expect(item[0]?.item[0]?.request.url.raw).toMatch(/^{{target}}\?SdkAppid={{sdkAppId}}&CallbackCommand=/)
    expect(Object.fromEntries(variable.map(({ key, value }) => [key, value]))).toEqual({
      target: 'http://127.0.0.1:8/im',
      sdkAppId: '1400000009',
      token: '',
    })
    expect(stdout).not.toContain('tok-5ecret')
  })
})

describe('export types', () => {
  test.each(['go', 'java', 'python'])('prints the command for %s, which names a file that is there', async (language) => {
    const { code, stdout } = await here(['export', 'types', language], { cwd: root })
    const [file = ''] = /\S*models\.yaml/.exec(stdout) ?? []
    expect([code, existsSync(`${root}/${file.replaceAll("'", '')}`)]).toEqual([0, true])
  })

  test.each([
    [['types', 'golang'], /export types knows go, java, python, typescript, not golang\./],
    [['typs'], /export knows types, vectors, postman, not typs\. Did you mean "types"\?/],
    [['vectors', '--target', 'http://127.0.0.1/'], /export vectors does not change with --target: leave it out\./],
    [
      ['postman', '--target', 'http://127.0.0.1/im?key=s3cret'],
      /The query of this target may hold a key, .*: give the target without its query/,
    ],
  ])('%s ends with 2 and says what there is', async (args, sentence) => {
    const { code, stderr } = await here(['export', ...args])
    expect([code, stderr]).toEqual([2, expect.stringMatching(sentence)])
  })
})
