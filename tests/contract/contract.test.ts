import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { payloads, replies } from '../../generated/validators.js'
import { compose } from '../../src/callback/callback.ts'
import { sign } from '../../src/callback/sign.ts'
import { findWebhook, parameterNames, webhooks } from '../../src/contract/contract.ts'
import { answerOf, contract, follow, type Node, operationOf, payloadOf, replyOf, typesOf } from '../support/document.ts'
import { alert, exception, handled, quota } from '../support/names.ts'
import { type Field, type Page, pages } from '../support/pages.ts'

const all = [...webhooks.values()]
const described = all
  .map((webhook) => ({ ...webhook, pages: pages.filter((page) => page.webhook === webhook.name) }))
  .filter((each) => each.pages.length > 0)
const namesOf = (fields: Field[]) => fields.map(([name]) => name).sort()

test('every page is about a webhook of the contract, and none of these webhooks is without one', () => {
  expect(described.map(({ name }) => name)).toEqual(expect.arrayContaining([...handled]))
  expect(pages.filter(({ webhook }) => !webhooks.has(webhook))).toEqual([])
})

describe.each(described)('the contract of $name', ({ name, examples, pages }) => {
  test('begins its examples with the sample of a page', () => {
    expect(examples[0]).toMatchObject({ name: 'sample', confidence: 'documented' })
    expect(pages.map(({ sample }) => sample)).toContainEqual(examples[0]?.body)
  })

  test('has no field as documented that no page has', () => {
    const documented = Object.entries<Node>(payloadOf(name).properties).filter(
      ([, field]) => follow(field)['x-confidence'] === 'documented',
    )
    const fields = pages.flatMap((page) => page.fields.map(([field]) => field))
    expect(documented.map(([field]) => field).filter((field) => !fields.includes(field))).toEqual([])
  })

  test('has no field of the reply that no page has', () => {
    const fields = pages.flatMap((page) => page.answerFields.map(([field]) => field))
    expect(Object.keys(replyOf(name).properties).filter((field) => !fields.includes(field))).toEqual([])
  })
})

describe.each(pages)('the page in $file', (page: Page) => {
  const { webhook, sample, fields, answerFields } = page
  const operation = operationOf(webhook)
  const examplesOf = (content: Node): Node[] => Object.values(content['application/json'].examples).map(follow)

  test('has its request sample in the contract', () => {
    const documented = findWebhook(webhook).examples.filter(({ confidence }) => confidence === 'documented')
    expect(documented.map(({ body }) => body)).toContainEqual(sample)
  })

  test('has a request sample that is valid', () => {
    expect(payloads[webhook as keyof typeof payloads](sample)).toBe(true)
  })

  test('has a sample that the contract marks as corrected exactly where the printed one is no JSON', () => {
    const example = examplesOf(operation.requestBody.content).find(({ value }) => isDeepStrictEqual(value, sample))
    expect('x-corrected' in example).toBe(!page.sampleIsJson)
  })

  test('has all its request fields in the contract, and those of its sample in its table', () => {
    expect(Object.keys(payloadOf(webhook).properties)).toEqual(expect.arrayContaining(namesOf(fields)))
    expect(namesOf(fields)).toEqual(expect.arrayContaining(Object.keys(sample)))
  })

  test.each(fields)('has the request field %s of type %s', (name, type) => {
    expect(typesOf(payloadOf(webhook).properties[name])).toContain(type)
  })

  test('has all its response fields in the contract, and the usual three as required', () => {
    const usual = ['ActionStatus', 'ErrorCode', 'ErrorInfo']
    expect(namesOf(answerFields)).toEqual(expect.arrayContaining(usual))
    expect(Object.keys(replyOf(webhook).properties)).toEqual(expect.arrayContaining(namesOf(answerFields)))
    expect([...replyOf(webhook).required].sort()).toEqual(usual)
  })

  test.each(answerFields)('has the response field %s of type %s', (name, type) => {
    expect(typesOf(replyOf(webhook).properties[name])).toContain(type)
  })

  test('has a response sample that is valid, and an example of the contract', () => {
    expect(replies[webhook as keyof typeof replies](page.answer)).toBe(true)
    expect(examplesOf(answerOf(webhook).content).map(({ value }) => value)).toContainEqual(page.answer)
  })

  test('allows FAIL exactly where the contract does', () => {
    const refusal = { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: 'err' }
    expect(replies[webhook as keyof typeof replies](refusal)).toBe(page.allowsFail)
  })

  test('has every query parameter of its table and its URL in the contract', () => {
    const names = findWebhook(webhook).parameters.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...page.urlParameters, ...page.tableParameters]))
  })

  test('has a sample URL with just the parameters that are composed, in their order', () => {
    const { url } = compose({ webhook: findWebhook(webhook), target: 'https://www.example.com', sdkAppId: '1400000001' }, 0)
    expect([...new URL(url).searchParams.keys()]).toEqual(page.urlParameters)
  })

  test('has its terms in the contract: threshold, ClientIP, default of the switch, and its date among the sources', () => {
    const { terms, source } = findWebhook(webhook)
    expect(terms.threshold).toBe(page.threshold)
    expect(terms.sendsClientIP).toBe(page.urlParameters.includes('ClientIP'))
    expect(terms.enabledByDefault).toBe(page.enabledByDefault)
    expect(source).toContainEqual(expect.objectContaining({ page: page.page, stamp: page.stamp }))
  })
})

const platforms = [
  ['Mac', 'macOS'],
  ['iPad', 'IPad'],
  ['iOS', 'IOS'],
  ['Unknown', 'Unkown'],
  ['RESTAPI', 'Web'],
  ['Android', 'Windows'],
]

describe.each(all)('the examples of $name', ({ name, examples, parameters }) => {
  test.each(examples)('$name is a valid payload', ({ body }) => {
    payloads[name](body)
    expect(payloads[name].errors ?? []).toEqual([])
  })

  test('have the replies of the contract among the valid ones', () => {
    const answers: Node[] = Object.values(answerOf(name).content['application/json'].examples)
    for (const { value } of answers) expect(replies[name](value)).toBe(true)
  })

  test('know contenttype in both spellings', () => {
    expect(examples.map(({ query }) => query.contenttype)).toEqual(expect.arrayContaining(['json', 'JSON']))
  })

  const hasPlatform = parameters.some((each) => each.name === 'OptPlatform')
  test.each(hasPlatform ? platforms : [])('know OptPlatform %s and %s', (...spellings) => {
    expect(examples.map(({ query }) => query.OptPlatform)).toEqual(expect.arrayContaining(spellings))
  })
})

describe('the contradictions of the documents', () => {
  test.each([quota, exception])('%s has EventTime as number, as string and not at all', (name) => {
    const kinds = new Set(findWebhook(name).examples.map(({ body }) => typeof body.EventTime))
    expect([...kinds].sort()).toEqual(['number', 'string', 'undefined'])
  })

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
    expect(handled.map((name) => replies[name](refusal))).toEqual([true, true, false])
  })
})

describe('message bodies and open sets', () => {
  const kinds = ['Text', 'Location', 'Face', 'Custom', 'Sound', 'Image', 'File', 'VideoFile', 'Relay'].map((kind) => `TIM${kind}Elem`)
  const validate = payloads[exception]
  const sample = findWebhook(exception).examples[0]?.body

  test.each(kinds)('%s has an example, and is refused with content that is not its own', (kind) => {
    expect(messagesOf(kind).length).toBeGreaterThan(0)
    expect(validate({ ...sample, MsgBody: [{ MsgType: kind, MsgContent: 7 }] })).toBe(false)
  })

  test('an element no page names is accepted with any content', () => {
    expect(validate({ ...sample, MsgBody: [{ MsgType: 'TIMHologramElem', MsgContent: { Depth: 3 } }] })).toBe(true)
  })

  test('group types are open, the known ones listed', () => {
    expect(validate({ ...sample, Type: 'Guild' })).toBe(true)
    expect(follow(payloadOf(exception).properties.Type)['x-known-values']).toEqual(
      expect.arrayContaining(['Private', 'Public', 'ChatRoom', 'AVChatRoom', 'Community', 'BChatRoom']),
    )
  })

  test('platforms are open, the known ones listed', () => {
    const platform = operationOf(alert)
      .parameters.map(follow)
      .find((each: Node) => each.name === 'OptPlatform')
    expect(platform.schema).not.toHaveProperty('enum')
    expect(platform.schema['x-known-values']).toEqual(expect.arrayContaining(['RESTAPI', 'Web', 'Android', 'iOS', 'Mac', 'Unknown']))
  })
})

test('the names of all parameters stand in one list, so that no webhook has to be read for them', () => {
  const names = [...webhooks.values()].flatMap(({ parameters }) => parameters.map(({ name }) => name))
  expect([...parameterNames].toSorted()).toEqual([...new Set(names)].toSorted())
})

test('what Chat does around a callback is data', () => {
  const terms = handled.map((name) => {
    const { threshold, deadlineMs, kind, retry, sendsClientIP, enabledByDefault } = findWebhook(name).terms
    expect([deadlineMs, kind, retry]).toEqual([2000, 'after', 'on-timeout-when-configured'])
    return [name, threshold, sendsClientIP, enabledByDefault]
  })
  expect(terms).toEqual([
    [alert, 0.8, false, true],
    [quota, 0.7, true, false],
    [exception, null, true, false],
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
