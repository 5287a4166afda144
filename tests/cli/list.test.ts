import { describe, expect, test } from 'vitest'
import { type Example, families, findWebhook, knownCommands, webhooks } from '../../src/contract/contract.ts'
import { fieldsOf } from '../../src/contract/fields.ts'
import { describeReplies } from '../../src/contract/terms.ts'
import { documentedLimits, knownApis } from '../../src/simulator/api.ts'
import { isSimulated } from '../../src/simulator/rest.ts'
import { cli, here } from '../support/cli.ts'
import { alert, beforeFriend, beforeMessage, chatbotSignal, exception, quota } from '../support/names.ts'

const all = [...webhooks.values()]
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('list', () => {
  test('is a table of all webhooks by family: command, kind, on or off, summary, and below it the page', async () => {
    const { code, stdout, stderr } = await cli(['list'])
    const words = stdout.replaceAll(/\s+/g, ' ')
    for (const { name, description } of families) expect(words).toContain(`${name} ${description}`)
    for (const { name, terms, summary } of all) {
      const rows = ['on', 'off'].map((state) => `${name} ${terms.kind} ${state} ${summary} https:`)
      expect(rows.some((row) => words.includes(row))).toBe(true)
    }
    for (const commands of knownCommands.values()) for (const command of commands) expect(words).toContain(command)
    expect(stdout.match(/above \d+ % of the limit/g)).toHaveLength(all.filter(({ terms }) => terms.threshold !== null).length)
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
    expect([code, stderr]).toEqual([0, ''])
  })

  test('aligns the columns of each family', async () => {
    const lines = (await here(['list'])).stdout.split('\n')
    for (const { name: family } of families) {
      const members = lines.filter((line) => all.some((webhook) => webhook.family === family && line.startsWith(`${webhook.name} `)))
      expect(new Set(members.map((line) => line.search(/ (before|after) /))).size).toBe(1)
    }
  })

  test('says which webhooks are on: by default, and with --webhook', async () => {
    const on = async (...args: string[]) => {
      const [text, json] = await Promise.all([here(['list', ...args]), here(['list', '--json', ...args])])
      const shown = [...text.stdout.matchAll(/^(\S+) +(?:before|after) +on /gm)].map(([, name]) => name)
      const listed = jsonLines(json.stdout) as { webhook: string; switchedOn: boolean }[]
      expect(listed.map(({ webhook }) => webhook)).toEqual([...webhooks.keys()])
      const switchedOn = listed.filter((each) => each.switchedOn).map(({ webhook }) => webhook)
      expect(shown.toSorted()).toEqual(switchedOn.toSorted())
      return switchedOn
    }
    expect(await on()).toEqual(expect.arrayContaining([alert, quota, exception]))
    expect(await on('--webhook', 'Alert.*')).toEqual([...webhooks.keys()].filter((name) => name.startsWith('Alert.')))
    expect(await on('--webhook', 'all')).toEqual([...webhooks.keys()])
  })

  test('gives all of it as JSON, an object a line, with the terms of each webhook', async () => {
    const listed = jsonLines((await here(['list', '--json'])).stdout)
    expect(listed.map(({ webhook }) => webhook)).toEqual([...webhooks.keys()])
    expect(listed.map(({ webhook, kind, terms }) => [webhook, kind, terms.threshold, terms.deadlineMs])).toEqual(
      expect.arrayContaining([
        [alert, 'after', 0.8, 2000],
        [quota, 'after', 0.7, 2000],
        [exception, 'after', null, 2000],
        [beforeMessage, 'before', null, 2000],
      ]),
    )
  })
})

describe('list of a pattern', () => {
  test('is the table of those, without the sister products, also as JSON', async () => {
    const [text, json] = await Promise.all([here(['list', 'Sns.*']), here(['list', 'Sns.*', '--json'])])
    const names = [...webhooks.keys()].filter((name) => name.startsWith('Sns.'))
    expect([...text.stdout.matchAll(/^(\S+) +(?:before|after) /gm)].map(([, name]) => name).toSorted()).toEqual(names.toSorted())
    expect(text.stdout).not.toContain('sister')
    expect(jsonLines(json.stdout).map(({ webhook }) => webhook)).toEqual(names)
  })

  test.each([
    [['list', 'nope*'], /No webhook matches "nope\*"/],
    [['list', 'checks', '--webhook', 'nope*'], /No webhook matches "nope\*"/],
    [['list', alert, '--webhook', 'nope*'], /No webhook matches "nope\*"/],
    [['list', 'Group'], /no webhook "Group"\. Did you mean "Group\./],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const { code, stderr } = await here(args)
    expect([code, stderr]).toEqual([2, expect.stringMatching(sentence)])
  })
})

describe('list of a webhook', () => {
  test('says that a reply is passed on, of a notification whose reply has more than every other', async () => {
    expect((await here(['list', chatbotSignal])).stdout).toContain('\nA notification; its reply is passed on.\n')
    expect((await here(['list', alert])).stdout).toContain('\nA notification: the reply changes nothing.\n')
  })

  test.each([alert, exception, beforeMessage, beforeFriend])('%s names its fields, replies and examples, in 100 columns', async (name) => {
    const webhook = findWebhook(name)
    const { code, stdout } = await here(['list', name])
    const sections = new Map(
      stdout.split('\n\n').map((part) => {
        const [heading = '', ...lines] = part.trimEnd().split('\n')
        return [heading, lines]
      }),
    )
    const first = (heading: string) => sections.get(heading)?.flatMap((line) => /^(?! )(.+?)(?: {2,}|$)/.exec(line)?.[1] ?? [])
    const replies = describeReplies(webhook.outcomes, webhook.terms)
    expect(first('Fields')).toEqual(fieldsOf(webhook.payload).map((field) => field.name))
    expect(first('Replies, by ErrorCode')).toEqual(replies.length === 0 ? undefined : replies.map(({ reply }) => reply))
    expect(first('Fields of the reply')).toEqual(fieldsOf(webhook.reply).map((field) => field.name))
    expect(first('Examples')).toEqual(webhook.examples.map((example) => example.name))
    for (const line of sections.get('Fields')?.filter((each) => !each.startsWith(' ')) ?? [])
      expect(line).toMatch(/ {2}(required|optional) {2}\S/)
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
    expect(code).toBe(0)
  })

  test('says what each reply makes Chat do, and what the caller gets', async () => {
    const text = (await here(['list', beforeMessage])).stdout.replaceAll(/ +/g, ' ')
    expect(text).toContain('\n1 reject Chat rejects it; the caller gets 20006.')
    expect(text).toContain('\n2 discard Chat drops it; the caller gets success.')
    expect(text).toContain('\nnone that Chat can use allow Chat goes on, unless the console says otherwise.')
  })

  test('as JSON has the examples first, then fields and replies', async () => {
    const lines = jsonLines((await here(['list', beforeFriend, '--json'])).stdout)
    const { examples, outcomes, terms, payload, reply } = findWebhook(beforeFriend)
    expect(lines.every(({ webhook }) => webhook === beforeFriend)).toBe(true)
    expect(lines.slice(0, examples.length)).toMatchObject(
      examples.map(({ name, confidence, body }: Example) => ({ example: name, confidence, body })),
    )
    const [fields, replies, ofReply] = [fieldsOf(payload), describeReplies(outcomes, terms), fieldsOf(reply)]
    expect(lines.slice(examples.length)).toEqual([
      ...fields.map(({ name, ...more }) => ({ webhook: beforeFriend, field: name, in: 'payload', ...more })),
      ...replies.map((row) => ({ webhook: beforeFriend, ...row })),
      ...ofReply.map(({ name, ...more }) => ({ webhook: beforeFriend, field: name, in: 'reply', ...more })),
    ])
    expect(lines.filter((line) => 'code' in line).map(({ code, effect }) => [code, effect])).toEqual([
      [0, 'allow'],
      [0, 'reject'],
      [[38000, 39000], 'allow'],
      [null, 'allow'],
    ])
  })
})

describe('list apis', () => {
  test('has each API that mock knows, whether it is simulated, and its limits', async () => {
    const { code, stdout } = await cli(['list', 'apis'])
    expect(code).toBe(0)
    const lines = stdout.split('\n')
    for (const api of knownApis) {
      const state = isSimulated(api) ? 'simulated' : 'answered empty'
      expect(lines.filter((line) => line.replaceAll(/ +/g, ' ').startsWith(`${api} ${state} `))).toHaveLength(1)
    }
    expect(stdout).toMatch(/^openim\/batchsendmsg +simulated +200 calls a second, 12000 recipients in 60 s$/m)
    expect(stdout).toMatch(/^ConfigSvc\/GetIPList +answered empty +200 calls a second$/m)
    expect(stdout).toContain(`${knownApis.filter(isSimulated).length} of ${knownApis.length} are simulated`)
  })

  test('--json has the same', async () => {
    const { stdout } = await cli(['list', 'apis', '--json'])
    expect(jsonLines(stdout)).toEqual(knownApis.map((api) => ({ api, simulated: isSimulated(api), limits: documentedLimits(api) })))
  })
})
