import { defineChecks } from '../check.ts'
import { inference, overview } from './sources.ts'

/** HTTP itself. */
export const http = defineChecks([
  {
    id: 'http-methods',
    level: 'SHOULD',
    title: 'refuse GET, PUT and DELETE',
    why: 'A link in a chat or a crawler sends GET; a callback is a POST.',
    fails: 'It acknowledges GET.',
    source: [overview],
    confidence: 'inferred',
    order: 'rough',
    isOnce: true,
    cases: () => ['GET', 'PUT', 'DELETE'].map((method) => ({ name: method, change: { fault: { method } } })),
    expects: 'refused',
  },
  {
    id: 'http-head-options',
    level: 'MAY',
    title: 'answer HEAD and OPTIONS with anything but an error of its own',
    why: 'Monitors and browsers send them; a 5xx looks like an outage.',
    fails: 'It has no branch for OPTIONS and answers 500.',
    source: [inference('The probe of the console is not documented.')],
    confidence: 'inferred',
    order: 'rough',
    isOnce: true,
    cases: () => ['HEAD', 'OPTIONS'].map((method) => ({ name: method, change: { fault: { method } } })),
    expects: 'survived',
    run: async (probe) => {
      const { reply } = await probe.send(probe.case.change)
      if ('failure' in reply) return `${probe.case.name}: ${reply.message}.`
      return reply.status < 500 ? undefined : `${probe.case.name} was answered with HTTP ${reply.status}.`
    },
  },
  {
    id: 'http-form',
    level: 'SHOULD',
    title: 'answer a callback that is labelled as a form, and not choke on it',
    why: 'PHP and Java frameworks swallow such a body as parameters; the event is gone without a trace.',
    fails: 'It reads a form as a form, finds no fields, and throws.',
    source: [inference('The Content-Type is not documented.')],
    confidence: 'inferred',
    order: 'rough',
    cases: () => [{ name: 'form', change: { fault: { contentType: 'application/x-www-form-urlencoded' } } }],
    expects: 'survived',
  },
])
