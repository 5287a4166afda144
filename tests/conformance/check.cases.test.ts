import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { checksOf, readCases } from '../../src/conformance/team-cases.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import { reject } from '../../src/delivery/decision.ts'
import { serve } from '../../src/server.ts'
import { freshFolder, here } from '../support/cli.ts'
import { atEnd } from '../support/closing.ts'
import { run } from '../support/findings.ts'
import { alert, beforeFriend, beforeMessage } from '../support/names.ts'

const sdkAppId = '1400000001'

/** Rejects a text with the word casino. */
const moderator = createReceiver({
  sdkAppId,
  handlers: {
    [beforeMessage]: ({ MsgBody }) => (JSON.stringify(MsgBody).includes('casino') ? reject({ code: 120001, info: 'no' }) : undefined),
  },
})

const advert = {
  name: 'An advert: rejected!',
  webhook: beforeMessage,
  set: { 'MsgBody.0.MsgContent.Text': 'a casino' },
  expect: { effect: 'reject', code: 120001 },
}
const usual = { name: 'usual', webhook: beforeMessage, unset: ['EventTime'], expect: { effect: 'allow' } }
const on = openSwitches(['all'])
const inCode = (...cases: object[]) =>
  run({ target: moderator, sdkAppId, webhooks: [beforeMessage], cases: cases as never, only: ['case-*'] })

describe('the cases of a team', () => {
  test('are MUST checks of their own, and pass where the receiver decides so', async () => {
    const { results, exitCode } = await inCode(advert, usual)
    expect(results).toMatchObject([
      { check: 'case-an-advert-rejected', level: 'MUST', status: 'passed', kind: 'before' },
      { check: 'case-usual', level: 'MUST', status: 'passed' },
    ])
    expect(exitCode).toBe(0)
  })

  test.each([
    [
      'another effect',
      { ...advert, expect: { effect: 'allow' } },
      /^The receiver decided otherwise: reject \(Chat rejects it; the caller gets 120001 "no"\)\.$/,
    ],
    ['another code', { ...advert, expect: { effect: 'reject', code: 20006 } }, /decided otherwise: reject/],
    ['a message that is allowed', { ...usual, expect: { effect: 'discard' } }, /decided otherwise: allow/],
  ])('fail where the receiver decides otherwise: %s', async (_what, given, observed) => {
    const { results, exitCode } = await inCode(given)
    expect(results).toMatchObject([
      { status: 'failed', observed: expect.stringMatching(observed), right: expect.stringMatching(/^A reply that makes Chat \w+/) },
    ])
    expect(exitCode).toBe(1)
  })

  test.each([
    ['FAIL', { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: 'no' }],
    ['a code that no page knows', { ActionStatus: 'OK', ErrorCode: 7, ErrorInfo: '' }],
  ])('fail where the reply decides nothing: %s', async (_what, body) => {
    const inner = (request: Request) =>
      request
        .clone()
        .text()
        .then((text) => (text.includes('casino') ? Response.json(body) : moderator(request)))
    const { results } = await run({ target: inner, sdkAppId, webhooks: [beforeMessage], cases: [advert as never], only: ['case-*'] })
    expect(results).toMatchObject([{ status: 'failed', observed: expect.stringMatching(/^The reply decides nothing/) }])
  })
})

test('the ids of cases keep letters of any language', () => {
  expect(checksOf([{ ...usual, name: '广告 被拒绝' } as never], on)[0]?.id).toBe('case-广告-被拒绝')
})

test('a line break in a name is a space in its title', () => {
  expect(checksOf([{ ...usual, name: 'two\nlines ' } as never], on)[0]?.title).toBe('decide about "two lines" as the team expects: allow')
})

test('a case about each person can be allowed and rejected, with the codes of its pages', () => {
  const friend = (expect: object) => checksOf([{ ...usual, unset: [], webhook: beforeFriend, expect } as never], on)[0]?.right
  expect(friend({ effect: 'allow' })).toMatch(/allow/)
  expect(friend({ effect: 'reject', code: 38000 })).toMatch(/reject with the code 38000/)
  expect(() => friend({ effect: 'reject', code: 1 })).toThrow(/gets 38000 to 39000/)
})

describe('a case that is wrong is refused with a sentence', () => {
  test.each([
    ['no list', {}, /must hold a list of cases/],
    ['an empty list', [], /with at least one/],
    ['no object', ['x'], /Case 1 in c\.yaml: it must be an object/],
    ['a misspelt field', [{ ...usual, exmaple: 'x' }], /Case 1 in c\.yaml: there is no field "exmaple"\. Did you mean "example"\?/],
    ['no name', [{ ...usual, name: undefined }], /"name" is missing; it takes a text that says what is tried/],
    ['a name that is a number', [{ ...usual, name: 7 }], /"name" takes a text/],
    ['a name of signs only', [{ ...usual, name: '!' }], /"name" needs a letter or a digit/],
    ['no webhook', [{ ...usual, webhook: undefined }], /"webhook" is missing/],
    ['a webhook that is a number', [{ ...usual, webhook: 7 }], /"webhook" takes the name/],
    ['no expectation', [{ ...usual, expect: undefined }], /"expect" is missing/],
    ['an expectation that is text', [{ ...usual, expect: 'reject' }], /c\.yaml: "expect" takes an object such as \{ effect: reject \}\./],
    ['a misspelt expectation', [{ ...usual, expect: { effect: 'allow', kode: 1 } }], /"expect" has no field "kode"/],
    ['a code that is no number', [{ ...usual, expect: { effect: 'allow', code: '1' } }], /whole number/],
    ['a list to set', [{ ...usual, set: ['a'] }], /"set" takes fields/],
    ['fields to leave out that are no list', [{ ...usual, unset: 'EventTime' }], /"unset" takes a list/],
    ['a body that is text', [{ ...usual, body: '{}' }], /"body" takes an object/],
    ['a body and an example', [{ ...usual, body: {}, example: 'sample' }], /give one of them/],
    ['an example that is no name', [{ ...usual, example: 1 }], /"example" takes the name/],
  ])('in its form: %s', (_what, entries, message) => {
    expect(() => readCases(entries, 'c.yaml')).toThrow(message)
  })

  test.each([
    ['an unknown webhook', { webhook: 'C2C.CallbackBeforeSendMs' }, /The case "usual": There is no webhook .* Did you mean/],
    ['a notification', { webhook: alert }, /is a notification/],
    ['an unknown effect', { expect: { effect: 'refuse' } }, /cannot have the effect "refuse", only/],
    ['a code with which nobody is allowed', { expect: { effect: 'allow', code: 0 } }, /"expect.code" is 0, but with allow .* gets no code/],
    ['a code of another family', { expect: { effect: 'reject', code: 10100 } }, /is 10100, .* gets 20006 and 120001 to 130000/],
    ['the code of the reply', { expect: { effect: 'reject', code: 1 } }, /is 1, but with reject the caller .* gets 20006/],
    ['an unknown example', { example: 'smaple' }, /has no example "smaple"/],
    ['a field that is not there', { unset: ['Nothing'] }, /There is no field Nothing to take out/],
    ['a body that breaks the contract', { set: { MsgBody: 7 } }, /its body breaks the contract: MsgBody is 7/],
  ])('in its words: %s', (_what, change, message) => {
    expect(() => checksOf([{ ...usual, ...change } as never], on)).toThrow(message)
  })

  test('about a webhook that is off', () => {
    expect(() => checksOf([usual as never], openSwitches([alert]))).toThrow(/not switched on: say with --webhook/)
  })

  test('with the name of another', () => {
    expect(() => checksOf([usual as never, { ...usual, name: 'Usual!' } as never], on)).toThrow(/Two cases have the id case-usual/)
  })
})

describe('check --cases', () => {
  test('runs the cases of a file, and takes part in selection, waivers and exit code', async () => {
    const { url, close } = await serve(moderator)
    atEnd(close)
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'cases.yaml'), JSON.stringify([advert, { ...usual, name: 'wrong', expect: { effect: 'reject' } }]))
    const args = ['check', url, '--sdk-app-id', sdkAppId, '--webhook', beforeMessage, '--cases', 'cases.yaml']
    const all = await here([...args, '--report', 'json'], { cwd })
    expect([all.code, JSON.parse(all.stdout).summary.failed]).toEqual([1, 1])
    expect((await here([...args, '--only', 'case-an-*'], { cwd })).code).toBe(0)
    writeFileSync(join(cwd, 'w.yaml'), '- { check: case-wrong, reason: later, owner: im, expires: 2999-01-01 }')
    expect((await here([...args, '--waivers', 'w.yaml'], { cwd })).code).toBe(0)
  })

  test('is refused for a file that cannot be read', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'c.yaml'), '[')
    const args = ['check', 'http://127.0.0.1:1/', '--sdk-app-id', sdkAppId, '--cases']
    expect(await here([...args, 'none.yaml'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringMatching(/none\.yaml/) })
    expect(await here([...args, 'c.yaml'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/c\.yaml is neither YAML nor JSON/),
    })
  })
})
