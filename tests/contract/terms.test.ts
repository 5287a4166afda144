import { expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { describeReplies, describeSwitch, describeThreshold, type Terms } from '../../src/contract/terms.ts'
import { alert, beforeFriend, beforeMessage, exception } from '../support/names.ts'

const termsOf = (name: string) => webhooks.get(name)?.terms as Terms
const repliesTo = (name: string) =>
  describeReplies(webhooks.get(name)?.outcomes ?? [], termsOf(name)).map(({ reply, effect, chat, caller }) => [reply, effect, chat, caller])

test('each reply to a before-webhook has its effect in words', () => {
  expect(repliesTo(beforeMessage)).toEqual([
    ['0 with MsgBody or CloudCustomData', 'modify', 'Chat goes on with what the reply changes', ''],
    ['0', 'allow', 'Chat goes on', ''],
    ['1', 'reject', 'Chat rejects it', '20006'],
    ['2', 'discard', 'Chat drops it', 'success'],
    ['120001 to 130000', 'reject', 'Chat rejects it', 'ErrorCode and ErrorInfo of the reply'],
    ['none that Chat can use', 'allow', 'Chat goes on, unless the console says otherwise', ''],
  ])
  expect(repliesTo(beforeFriend).slice(0, 2)).toEqual([
    ['0 with ResultCode 0 in ResultItem', 'allow', 'Chat goes on, for this person', ''],
    ['0 with ResultCode 38000 to 39000 in ResultItem', 'reject', 'Chat rejects it, for this person', 'ResultCode and ResultInfo'],
  ])
  expect(repliesTo(exception)).toEqual([])
})

test('a switch is none, its own, shared, or said in words', () => {
  const shared = [...webhooks.values()].find(({ terms }) => webhooks.has(terms.switch))?.terms as Terms
  expect(describeSwitch(termsOf(alert), webhooks)).toBe('none, it comes once a webhook URL is set')
  expect(describeSwitch(termsOf(exception), webhooks)).toBe('its own')
  expect(describeSwitch(shared, webhooks, (name) => `<${name}>`)).toBe(`that of <${shared.switch}>`)
  expect(describeSwitch({ ...shared, switch: 'Its own, among others.' }, webhooks)).toBe('its own, among others')
})

test('a threshold is a share of the limit', () => {
  expect(describeThreshold(termsOf(alert))).toBe('above 80 % of the limit')
  expect(describeThreshold(termsOf(exception))).toBe('')
})
