import { type Case, defineChecks, type Subject } from '../check.ts'
import { inference, overview } from './sources.ts'

/** The sample with another CallbackCommand in query and body; null leaves it out, undefined keeps it. */
function commanded(subject: Subject, name: string, query: string | null | undefined, body: string | null | undefined): Case {
  const { CallbackCommand, ...rest } = subject.webhook.examples[0]?.body ?? {}
  const changed = body === null ? rest : { CallbackCommand: body ?? CallbackCommand, ...rest }
  return { name, change: { ...(query === undefined ? {} : { query: { CallbackCommand: query } }), body: JSON.stringify(changed) } }
}

const both = (subject: Subject, name: string, command: string) => commanded(subject, name, command, command)

/** A command that Chat has not, and so never one of the contract. */
const newCommand = 'Group.CallbackOfTomorrow'

/** CallbackCommand, in the query and in the body. */
export const command = defineChecks([
  {
    id: 'command-unknown',
    level: 'SHOULD',
    title: 'acknowledge a command it does not know',
    why: 'Chat has some sixty; a switch somebody turns on in the console must not book failures until the next deployment.',
    fails: 'It refuses commands that it does not know.',
    source: [inference('Notifications are answered with OK; nothing is said of unknown ones. A known SDK refuses them.')],
    confidence: 'inferred',
    // What a webhook with a fixed reply fixes does not hold for others.
    appliesTo: (webhook) => !webhook.fixesReply,
    cases: (subject) => [both(subject, 'known-family', newCommand), both(subject, 'new-family', 'Tomorrow.CallbackAfterSomething')],
    expects: 'acknowledged',
  },
  {
    id: 'command-mismatch',
    level: 'SHOULD',
    title: 'refuse a callback whose query and body name different commands',
    why: 'Chat sends the same twice; where they differ, what was logged is not what was handled.',
    fails: 'It looks at the command of the query only.',
    source: [inference('Both are documented as the same fixed value; which one wins is not.')],
    confidence: 'inferred',
    cases: (subject) => [
      commanded(subject, 'query-differs', newCommand, undefined),
      commanded(subject, 'body-differs', undefined, newCommand),
    ],
    expects: 'refused',
  },
  {
    id: 'command-missing-in-query',
    level: 'SHOULD',
    title: 'survive a callback without CallbackCommand in the query',
    why: 'A lookup of nothing is how a handler comes to throw.',
    fails: 'It splits the command of the query at its dot without asking whether there is one.',
    source: [overview],
    confidence: 'inferred',
    order: 'rough',
    cases: (subject) => [commanded(subject, 'missing', null, undefined), commanded(subject, 'empty', '', undefined)],
    expects: 'survived',
  },
  {
    id: 'command-missing-in-body',
    level: 'SHOULD',
    title: 'survive a callback without CallbackCommand in the body',
    why: 'Push callbacks have none at the top of theirs.',
    fails: 'It splits the command of the body at its dot without asking whether there is one.',
    source: [inference('The body of Push.OfflinePush holds CallbackCommand in its Events only (1047/67552).')],
    confidence: 'inferred',
    order: 'rough',
    cases: (subject) => [commanded(subject, 'missing', undefined, null), commanded(subject, 'empty', undefined, '')],
    expects: 'survived',
  },
  {
    id: 'command-case',
    level: 'SHOULD',
    title: 'survive a command in other letter case',
    why: 'The pages write commands in one way; a lookup that throws for another is one typo from an outage.',
    fails: 'It finds the class for a command in a case-insensitive file system, and crashes on the name of the class.',
    source: [inference('Parameter values are case-sensitive on the REST side.')],
    confidence: 'inferred',
    order: 'rough',
    cases: (subject) => [
      both(subject, 'lower', subject.webhook.name.toLowerCase()),
      both(subject, 'upper', subject.webhook.name.toUpperCase()),
    ],
    expects: 'survived',
  },
  {
    id: 'command-prototype',
    level: 'SHOULD',
    title: 'survive a command that names a property every object has',
    why: 'handlers[command] finds something for "constructor" and "__proto__", and calls it.',
    fails: 'It calls handlers[command], which finds a constructor for "constructor".',
    source: [inference('An attack on lookups by name.')],
    confidence: 'inferred',
    order: 'rough',
    isOnce: true,
    cases: (subject) => ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => both(subject, name, name)),
    expects: 'survived',
  },
  {
    id: 'command-long',
    level: 'SHOULD',
    title: 'survive a command of 4 KB',
    why: 'What ends up in a log line or a metric label should not break either.',
    fails: 'It writes the command to a column of 255 characters.',
    source: [inference('No length is documented.')],
    confidence: 'inferred',
    order: 'rough',
    isOnce: true,
    cases: (subject) => [both(subject, '4-kb', `Group.${'A'.repeat(4096)}`)],
    expects: 'survived',
  },
])
