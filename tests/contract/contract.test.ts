import { describe, expect, test } from 'vitest'
import { payloads, replies } from '../../generated/validators.js'
import { compose } from '../../src/callback/callback.ts'
import { sign } from '../../src/callback/sign.ts'
import { findWebhook, webhooks } from '../../src/contract/contract.ts'
import { contract, follow, type Node, operationOf, payloadOf, replyOf, typesOf } from '../support/document.ts'
import { readSeeds, type Seed, seedFolder } from '../support/seeds.ts'

const seeds = readSeeds()
const all = [...webhooks.values()]
const namesOf = (fields: [string, string][]) => fields.map(([name]) => name).sort()

if (seeds.length === 0) {
  test.skip(`the contract is compared with the documents (skipped: they are not at ${seedFolder})`, () => {})
} else {
  test('the five documents are read, and they cover the three webhooks', () => {
    expect(seeds).toHaveLength(5)
    expect([...new Set(seeds.map(({ webhook }) => webhook))].sort()).toEqual([...webhooks.keys()].sort())
  })
}

describe.each(seeds)('the document $file', (seed: Seed) => {
  const { webhook, sample, fields, answerFields } = seed

  test('has its request sample in the contract, first of the examples', () => {
    const [first] = findWebhook(webhook).examples
    expect(first?.name).toBe('sample')
    expect(first?.confidence).toBe('documented')
    expect(first?.body).toEqual(sample)
  })

  test('has a request sample that is valid', () => {
    expect(payloads[webhook as keyof typeof payloads](sample)).toBe(true)
  })

  test('has a sample that the contract marks as corrected exactly where the printed one is no JSON', () => {
    const examples = operationOf(webhook).requestBody.content['application/json'].examples
    expect('x-corrected' in examples.sample).toBe(!seed.wasJson)
  })

  test('has all its request fields in the contract, and the contract none besides', () => {
    expect(fields.length).toBeGreaterThan(3)
    expect(Object.keys(payloadOf(webhook).properties).sort()).toEqual(namesOf(fields))
    expect(Object.keys(sample).sort()).toEqual(namesOf(fields))
  })

  test.each(fields)('has the request field %s of type %s', (name, type) => {
    expect(typesOf(payloadOf(webhook).properties[name])).toContain(type)
  })

  test('has all its response fields in the contract as required, and the contract none besides', () => {
    expect(namesOf(answerFields)).toEqual(['ActionStatus', 'ErrorCode', 'ErrorInfo'])
    expect(Object.keys(replyOf(webhook).properties).sort()).toEqual(namesOf(answerFields))
    expect([...replyOf(webhook).required].sort()).toEqual(namesOf(answerFields))
  })

  test.each(answerFields)('has the response field %s of type %s', (name, type) => {
    expect(typesOf(replyOf(webhook).properties[name])).toContain(type)
  })

  test('has a response sample that is valid, and an example of the contract', () => {
    expect(replies[webhook as keyof typeof replies](seed.answer)).toBe(true)
    const examples: Node[] = Object.values(operationOf(webhook).responses['200'].content['application/json'].examples)
    expect(examples.map((example) => example.value)).toContainEqual(seed.answer)
  })

  test('allows FAIL exactly where the contract does', () => {
    const allowsFail = /^FAIL\b|FAIL: ?\(/m.test(seed.text)
    expect(seed.text).toMatch(allowsFail ? 'FAIL' : 'Fixed value: OK')
    const refusal = { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: 'err' }
    expect(replies[webhook as keyof typeof replies](refusal)).toBe(allowsFail)
  })

  test('has every query parameter of its table and its URL in the contract', () => {
    const names = findWebhook(webhook).parameters.map(({ name }) => name)
    expect(seed.urlParameters.length).toBeGreaterThanOrEqual(4)
    expect(seed.tableParameters.length).toBeGreaterThanOrEqual(4)
    expect(names).toEqual(expect.arrayContaining([...seed.urlParameters, ...seed.tableParameters]))
  })

  test('has a sample URL with just the parameters that are composed, in their order', () => {
    const { url } = compose({ webhook: findWebhook(webhook), target: 'https://www.example.com', sdkAppId: '1400000001' }, 0)
    expect([...new URL(url).searchParams.keys()]).toEqual(seed.urlParameters)
  })

  test('has its terms in the contract: threshold, ClientIP, default of the switch, and its date among the sources', () => {
    const { terms, source } = findWebhook(webhook)
    const percent = /exceeds? (\d+)% of/.exec(seed.text)?.[1]
    expect(terms.threshold).toBe(percent === undefined ? null : Number(percent) / 100)
    expect(terms.sendsClientIP).toBe(seed.urlParameters.includes('ClientIP'))
    expect(terms.enabledByDefault).toBe(seed.text.includes('is triggered by default'))
    const stamp = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.exec(seed.text)?.[0]
    if (stamp !== undefined) expect(source.map((each) => each.stamp)).toContain(stamp)
  })
})

describe.each(all)('the examples of $name', ({ name, examples }) => {
  test.each(examples)('$name is a valid payload', ({ body }) => {
    payloads[name](body)
    expect(payloads[name].errors ?? []).toEqual([])
  })

  test('have the replies of the contract among the valid ones', () => {
    const answers: Node[] = Object.values(operationOf(name).responses['200'].content['application/json'].examples)
    for (const { value } of answers) expect(replies[name](value)).toBe(true)
  })

  test('know contenttype in both spellings', () => {
    expect(examples.map(({ query }) => query.contenttype)).toEqual(expect.arrayContaining(['json', 'JSON']))
  })

  test.each([
    ['Mac', 'macOS'],
    ['iPad', 'IPad'],
    ['iOS', 'IOS'],
    ['Unknown', 'Unkown'],
    ['RESTAPI', 'Web'],
    ['Android', 'Windows'],
  ])('know OptPlatform %s and %s', (...spellings) => {
    expect(examples.map(({ query }) => query.OptPlatform)).toEqual(expect.arrayContaining(spellings))
  })
})

describe('the contradictions of the documents', () => {
  test.each(all.filter(({ name }) => 'EventTime' in payloadOf(name).properties))(
    '$name has EventTime as number, as string and not at all',
    ({ examples }) => {
      const kinds = new Set(examples.map(({ body }) => typeof body.EventTime))
      expect([...kinds].sort()).toEqual(['number', 'string', 'undefined'])
    },
  )

  test.each(all.filter(({ terms }) => terms.sendsClientIP))(
    '$name has ClientIP with an address, without one, and left out',
    ({ examples }) => {
      const values = examples.map(({ query }) => query.ClientIP)
      expect(values).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/), '', null]))
    },
  )

  test('a custom element comes with Data alone and with the four older fields', () => {
    const elements = messagesOf('TIMCustomElem').map(({ MsgContent }) => Object.keys(MsgContent))
    expect(elements).toContainEqual(['Data'])
    expect(elements).toContainEqual(['Data', 'Desc', 'Ext', 'Sound'])
  })

  test('the reply is fixed for the exception, and free for the alarms', () => {
    const refusal = { ActionStatus: 'FAIL', ErrorCode: 7, ErrorInfo: 'no' }
    expect(all.map(({ name }) => [name, replies[name](refusal)])).toEqual([
      ['Alert.RequestOverLimit', true],
      ['Group.CallbackOnDailyGroupQuotaAlarm', true],
      ['Group.CallbackSendMsgException', false],
    ])
  })
})

describe('message bodies and open sets', () => {
  const kinds = ['Text', 'Location', 'Face', 'Custom', 'Sound', 'Image', 'File', 'VideoFile', 'Relay'].map((kind) => `TIM${kind}Elem`)
  const validate = payloads['Group.CallbackSendMsgException']
  const sample = findWebhook('Group.CallbackSendMsgException').examples[0]?.body

  test.each(kinds)('%s has an example, and is refused with content that is not its own', (kind) => {
    expect(messagesOf(kind).length).toBeGreaterThan(0)
    expect(validate({ ...sample, MsgBody: [{ MsgType: kind, MsgContent: 7 }] })).toBe(false)
  })

  test('an element no page names is accepted with any content', () => {
    expect(validate({ ...sample, MsgBody: [{ MsgType: 'TIMHologramElem', MsgContent: { Depth: 3 } }] })).toBe(true)
  })

  test('group types are open, the known ones listed', () => {
    expect(validate({ ...sample, Type: 'Guild' })).toBe(true)
    expect(follow(payloadOf('Group.CallbackSendMsgException').properties.Type)['x-known-values']).toEqual(
      expect.arrayContaining(['Private', 'Public', 'ChatRoom', 'AVChatRoom', 'Community', 'BChatRoom']),
    )
  })

  test('platforms are open, the known ones listed', () => {
    const platform = operationOf('Alert.RequestOverLimit')
      .parameters.map(follow)
      .find((each: Node) => each.name === 'OptPlatform')
    expect(platform.schema).not.toHaveProperty('enum')
    expect(platform.schema['x-known-values']).toEqual(expect.arrayContaining(['RESTAPI', 'Web', 'Android', 'iOS', 'Mac', 'Unknown']))
  })
})

test('what Chat does around a callback is data', () => {
  const terms = all.map(({ name, terms: { threshold, deadlineMs, kind, retry, sendsClientIP, enabledByDefault } }) => {
    expect([deadlineMs, kind, retry]).toEqual([2000, 'notification', 'on-timeout-when-configured'])
    return [name, threshold, sendsClientIP, enabledByDefault]
  })
  expect(terms).toEqual([
    ['Alert.RequestOverLimit', 0.8, false, true],
    ['Group.CallbackOnDailyGroupQuotaAlarm', 0.7, true, false],
    ['Group.CallbackSendMsgException', null, true, false],
  ])
})

test('the signature is data, and its published vectors come out as the contract says', () => {
  const { vectors, ...scheme } = contract.components.securitySchemes.Sign['x-signature']
  expect(scheme).toMatchObject({ algorithm: 'sha256', input: ['token', 'RequestTime'], encoding: 'hex-lower' })
  expect(contract.components.securitySchemes.RequestTime['x-toleranceSeconds']).toBe(60)
  const valid = vectors.map((vector: Node) => [vector.token, sign(vector.token, vector.requestTime) === vector.sign])
  expect(valid).toEqual([
    ['xxxxyyyy', true],
    ['xxxyyy', false],
  ])
  expect(vectors.map((vector: Node) => vector.valid)).toEqual([true, false])
})

function messagesOf(kind: string): { MsgType: string; MsgContent: object }[] {
  const bodies = all.flatMap(({ examples }) =>
    examples.map(({ body }) => body.MsgBody as { MsgType: string; MsgContent: object }[] | undefined),
  )
  return bodies.flatMap((elements) => elements ?? []).filter(({ MsgType }) => MsgType === kind)
}
