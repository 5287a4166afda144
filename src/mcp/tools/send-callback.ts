import { payloads } from '../../../generated/validators.js'
import { sampleOf } from '../../callback/callback.ts'
import { applyChanges, changesOf } from '../../callback/change.ts'
import { toCurl } from '../../callback/curl.ts'
import { findExample, findWebhook } from '../../contract/contract.ts'
import { describeViolations } from '../../contract/violation.ts'
import { deliver } from '../../delivery/delivery.ts'
import { describeDelivery, toJson } from '../../delivery/describe.ts'
import { urlReceiver } from '../../delivery/url-receiver.ts'
import { object, required, text, texts, usage, yes } from '../arguments.ts'
import { appId, appIdOf, defineTool, targetOf } from '../tool.ts'

/** One callback, sent and judged. */
export const sendCallback = defineTool({
  name: 'send_callback',
  title: 'Send one callback',
  description:
    'Sends one callback to a receiver exactly as Chat would, signed if the server has a token, and says what Chat makes of the reply: acknowledged, refused or failed, and of a before webhook what it decides. Reaches this machine, and hosts that were named when the server was started.',
  input: {
    webhook: required(text('The name of the webhook, which is its CallbackCommand.')),
    url: text('The address of the receiver. The --target of the server when not given.'),
    sdk_app_id: appId,
    example: text('The name of an example of the webhook; its documented sample when not given.'),
    set: object('Fields of the body to set, by their path: {"QuotaUsed": 9999, "MsgBody[0].MsgContent.Text": "hello"}.'),
    unset: texts('Fields of the body to leave out.'),
    force: yes('Send a body that breaks the contract.'),
  },
  output: {
    webhook: { type: 'string', description: 'What was sent.' },
    verdict: { type: 'object', description: 'What Chat makes of the reply: outcome, reason, and decision or failure.' },
    says: { type: 'string', description: 'The verdict as a sentence, with what to look at first.' },
    callback: { type: 'object', description: 'The request, without secrets.' },
    reply: { type: ['object', 'null'], description: 'The reply, without secrets; null if there was none.' },
    ms: { type: 'number', description: 'How long the reply took.' },
    attempts: { type: 'integer', description: 'How often it was sent.' },
    curl: { type: 'string', description: 'The command that sends it again. It reads the token from CHATPROOF_TOKEN.' },
  },
  readsOnly: false,
  more: 'The command in curl shows the whole reply.',
  async run({ webhook: name, url, sdk_app_id: app, example, set = {}, unset = [], force = false }, session, signal) {
    const webhook = findWebhook(name)
    const target = targetOf(url, session)
    const body = structuredClone((example === undefined ? sampleOf(webhook) : findExample(webhook, example)).body)
    applyChanges(body, changesOf(set, unset))
    const validate = payloads[webhook.name]
    if (!force && !validate(body)) {
      const violations = describeViolations(validate.errors ?? [], body)
      throw usage(`The body breaks the contract of ${webhook.name}: ${violations} Give force to send it anyway.`)
    }
    const { token, headers, tls, deadlineMs } = session
    const plan = { webhook, target, sdkAppId: appIdOf(app, session), token, headers, example, body: JSON.stringify(body) }
    const receiver = urlReceiver(target, tls)
    const close = () => void receiver.close()
    signal.addEventListener('abort', close)
    try {
      const delivery = await deliver(plan, receiver.send, { deadlineMs })
      const says = describeDelivery(plan, delivery)
      return { text: `${webhook.name}: ${says}`, data: { ...toJson(plan, delivery), says, curl: toCurl(plan) } }
    } finally {
      signal.removeEventListener('abort', close)
      await receiver.close()
    }
  },
})
