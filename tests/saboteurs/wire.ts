import { webhooks } from '../../src/contract/contract.ts'
import { answer, crash, refuse, type Saboteur, type Seen, webhookOf, when } from './saboteur.ts'

const elementsOf = ({ fields }: Seen): Record<string, unknown>[] =>
  (Array.isArray(fields.MsgBody) ? fields.MsgBody : []).filter((element) => typeof element === 'object' && element !== null)

const textsOf = (seen: Seen): string[] =>
  elementsOf(seen).map(({ MsgContent }) => String((MsgContent as Record<string, unknown> | undefined)?.Text ?? ''))

const knownParameters = new Set([
  'Sign',
  'RequestTime',
  ...[...webhooks.values()].flatMap(({ parameters }) => parameters.map(({ name }) => name)),
])

const errorCodes = new Set([...webhooks.values()].flatMap(({ examples }) => examples.map(({ body }) => body.ErrorCode)))

const senders = new Set([...webhooks.values()].flatMap(({ examples }) => examples.map(({ body }) => body.From_Account)))

export const wireSaboteurs = {
  'wire-documented-body': {
    receiver: when(({ fields }) => typeof fields.EventTime === 'number', refuse),
  },
  'wire-documented-query': {
    receiver: when(({ query }) => query.get('OptPlatform') === 'macOS', refuse),
  },
  'wire-other-values': {
    receiver: when(({ fields }) => typeof fields.From_Account === 'string' && !senders.has(fields.From_Account), refuse),
  },
  'wire-likely-body': {
    receiver: when((seen) => webhookOf(seen)?.examples[0]?.body.EventTime !== undefined && !('EventTime' in seen.fields), refuse),
  },
  'wire-likely-query': {
    receiver: when(({ query }) => !query.has('contenttype'), refuse),
  },
  'wire-drawn-body': {
    receiver: when((seen) => {
      const elements = elementsOf(seen)
      return elements.length > 1 && !elements.some(({ MsgType }) => MsgType === 'TIMTextElem')
    }, refuse),
  },
  'wire-drawn-likely-body': {
    receiver: when(({ fields }) => Object.values(fields).some((value) => typeof value === 'string' && /['"]/.test(value)), crash),
  },
  'wire-unicode': {
    receiver: when((seen) => textsOf(seen).some((text) => text.includes('\u200d')), refuse),
  },
  'wire-message-12-kb': {
    receiver: when((seen) => textsOf(seen).some((text) => text.length > 11_500), refuse),
  },
  'wire-nul': {
    receiver: when(({ text }) => /TIMFaceElem.*\\u0000/.test(text), crash),
  },
  'wire-odd-text': {
    receiver: when(({ text }) => text.includes('\\ufdd0'), crash),
  },
  'wire-body-64-kb': {
    receiver: when(
      ({ text }) => text.length > 32 * 1024,
      () => answer('FAIL', 1, 'too large', { status: 413 }),
    ),
  },
  'wire-parameter-order': {
    receiver: when(({ query }) => query.keys().next().value !== 'SdkAppid', refuse),
  },
  'wire-extra-parameters': {
    receiver: when(({ query }) => [...query.keys()].some((name) => !knownParameters.has(name)), refuse),
  },
  'wire-extra-fields': {
    receiver: when(
      (seen) => elementsOf(seen).some((element) => Object.keys(element).some((key) => !['MsgType', 'MsgContent'].includes(key))),
      refuse,
    ),
  },
  'wire-unknown-error-code': {
    receiver: when(({ fields }) => 'ErrorCode' in fields && !errorCodes.has(fields.ErrorCode), refuse),
  },
  'wire-key-order': {
    receiver: when(({ fields }) => Object.keys(fields).at(-1) === 'CallbackCommand', refuse),
  },
  'wire-white-space': {
    receiver: when(({ text, isJson }) => isJson && /^\s*\{\s+"/.test(text), refuse),
  },
  'wire-escapes': {
    receiver: when(({ text, fields }) => 'CallbackCommand' in fields && !text.includes('CallbackCommand'), refuse),
  },
  'wire-content-type': {
    receiver: when(
      ({ headers }) => !headers.get('content-type')?.startsWith('application/json'),
      () => answer('FAIL', 1, 'no body', { status: 415 }),
    ),
  },
  'wire-chunked': {
    reachedBy: 'http',
    receiver: when(
      ({ headers }) => headers.has('transfer-encoding'),
      () => answer('FAIL', 1, 'length required', { status: 411 }),
    ),
  },
} satisfies Record<string, Saboteur>
