import { say } from '../../say.ts'
import { defineChecks } from '../check.ts'
import { inference, overview } from './sources.ts'

/** HTTP itself. */
export const http = defineChecks([
  {
    id: 'http-methods',
    level: 'SHOULD',
    scope: 'once',
    title: 'refuse GET, PUT and DELETE',
    why: 'A callback is a POST. A crawler, or a link in a chat message, sends GET.',
    fails: 'It acknowledges GET.',
    source: [overview],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    order: 'rough',
    cases: () => ['GET', 'PUT', 'DELETE'].map((method) => ({ name: method, change: { fault: { method } } })),
    expects: 'refused',
  },
  {
    id: 'http-head-options',
    level: 'MAY',
    scope: 'once',
    title: 'answer HEAD and OPTIONS without a server error',
    why: 'Monitors and browsers send them. To a monitor, 5xx means that the service is down.',
    fails: 'It has no branch for OPTIONS and answers 500.',
    source: [inference(say`The probe of the console is not documented.`)],
    confidence: 'inferred',
    order: 'rough',
    cases: () => ['HEAD', 'OPTIONS'].map((method) => ({ name: method, change: { fault: { method } } })),
    expects: 'survived',
    run: async (probe) => {
      const { reply } = await probe.send(probe.case.change)
      if ('failure' in reply) return say`No reply to ${probe.case.name}: ${reply.message}.`
      return reply.status < 500 ? undefined : say`${probe.case.name} was answered with HTTP ${reply.status}.`
    },
  },
  {
    id: 'http-form',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'answer a callback that is labelled as a form, without a server error',
    why: 'PHP and Java frameworks read such a body as form parameters. The event is lost and nobody sees it.',
    fails: 'It reads the body as a form, finds no fields, and throws an exception.',
    source: [inference(say`The Content-Type is not documented.`)],
    confidence: 'inferred',
    order: 'rough',
    cases: () => [{ name: 'form', change: { fault: { contentType: 'application/x-www-form-urlencoded' } } }],
    expects: 'survived',
  },
])
