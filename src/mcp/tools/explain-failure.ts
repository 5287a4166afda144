import { type CheckId, checks } from '../../conformance/checks/all.ts'
import { findCheck } from '../../conformance/selection.ts'
import type { FailureClass } from '../../delivery/failure.ts'
import { explainCheck } from '../../reports/explanation.ts'
import { suggest } from '../../suggest.ts'
import { quote } from '../../text.ts'
import { required, text, usage } from '../arguments.ts'
import { defineTool } from '../tool.ts'

/** "Common Reasons for Webhook Failures". */
const page = 'https://www.tencentcloud.com/document/product/1047/34354'

interface Reason {
  why: string
  right: string
  /** The checks that are about it. */
  checks: readonly CheckId[]
}

const answer = 'HTTP 200 with {"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}, as one JSON object and within 2 s.'

/** What each outcome of a callback that is no acknowledgement means, and what to do. */
const reasons: Readonly<Record<FailureClass | 'refused', Reason>> = {
  unreachable: {
    why: 'No connection was opened, so nothing was judged: nothing listens there, the name does not resolve, or a firewall is between.',
    right: 'Start the receiver, and give the URL with its scheme, host, port and path.',
    checks: ['answer-reached'],
  },
  certificate: {
    why: 'Chat would reject the certificate of the server: it has expired, is for another name, or comes from an authority that nobody knows.',
    right: 'A certificate of a public authority for the host of the URL, sent with its intermediate certificates.',
    checks: ['answer-reached'],
  },
  'client-certificate': {
    why: 'The server asks for a client certificate. Chat sends none any more.',
    right: 'Ask for no client certificate at the path of the webhook, and check Sign instead.',
    checks: ['answer-reached'],
  },
  timeout: {
    why: 'No complete reply came within 2 s. Chat then goes on without one, and the callback counts as failed.',
    right: 'Answer first and do long work afterwards, in a queue.',
    checks: ['answer-deadline', 'answer-promptly'],
  },
  dropped: {
    why: 'The connection was closed before the reply was complete: the process ended, a proxy gave up, or an error was not caught.',
    right: 'Catch every error of a handler and answer; look into the log of the receiver for what ended the connection.',
    checks: ['answer-complete', 'answer-keep-alive'],
  },
  status: {
    why: 'The HTTP status was not 200. Chat takes no other status, and follows no redirect.',
    right: 'HTTP 200 also for a refusal, which the body says. Is the path of the URL the one that the receiver serves?',
    checks: ['answer-status'],
  },
  unparsable: {
    why: 'The reply is not one JSON object: it is empty, HTML, compressed, not UTF-8, or has a byte order mark.',
    right: answer,
    checks: ['answer-json'],
  },
  fields: {
    why: 'The reply is JSON, but not of the form of the contract: a field is missing, or has the wrong type or a value that no page knows.',
    right: `${answer} The tool contract says which fields a webhook needs besides these.`,
    checks: ['answer-fields', 'answer-fixed', 'answer-replaces'],
  },
  refused: {
    why: 'The receiver answered FAIL, or with an ErrorCode that contradicts OK: it says that it did not process the callback.',
    right: 'For a good callback OK and ErrorCode 0. If it is refused, the SDKAppID or the token mostly differ from those of the console.',
    checks: ['answer-acknowledges', 'answer-consistent'],
  },
}

const names = Object.keys(reasons)

/** Why something failed, and what to do. */
export const explainFailure = defineTool({
  name: 'explain_failure',
  title: 'Why a callback or a check failed',
  description: `Explains the id of a check that failed, or how a callback failed (${names.join(', ')}): why it matters, what a right receiver does, and the page of Chat that says so.`,
  input: { failure: required(text('The id of a check, or the failure or outcome of a verdict.')) },
  output: {
    failure: { type: 'string', description: 'What is explained.' },
    why: { type: 'string', description: 'Why it matters.' },
    right: { type: 'string', description: 'What a right receiver does.' },
    page: { type: 'string', description: 'Where it is written.' },
    check: { type: 'object', description: 'The whole check, if it is one.' },
    checks: { type: 'array', description: 'The checks that are about it.' },
  },
  readsOnly: true,
  more: 'Call requirements with check for all of it.',
  run({ failure }, { sdkAppId }) {
    if (Object.hasOwn(reasons, failure)) {
      const reason = reasons[failure as keyof typeof reasons]
      return { text: `${failure}: ${reason.why} Right: ${reason.right}`, data: { failure, ...reason, page } }
    }
    const known = [...names, ...checks.map(({ id }) => id)]
    if (!known.includes(failure))
      throw usage(
        `${quote(failure)} is no check and no failure.${suggest(failure, known)} The tool requirements lists the checks; the failures are ${names.join(', ')}.`,
      )
    const check = explainCheck(findCheck(failure), sdkAppId)
    return {
      text: `${check.requirement} ${check.why} Right: ${check.right}`,
      data: { failure, why: check.why, right: check.right, page: check.source, check },
    }
  },
})
