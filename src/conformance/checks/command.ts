import type { Webhook } from '../../contract/contract.ts'
import { say } from '../../say.ts'
import { type Case, defineChecks, type Subject } from '../check.ts'
import { isNotification, sample } from './cases.ts'
import { inference, overview } from './sources.ts'

/** The sample with another CallbackCommand in query and body; null leaves it out, undefined keeps it. */
function commanded(subject: Subject, name: string, query: string | null | undefined, body: string | null | undefined): Case {
  const { CallbackCommand, ...rest } = sample(subject)
  const isWritten = namesCommand(subject.webhook) && body !== null
  const changed = isWritten ? { CallbackCommand: body ?? CallbackCommand, ...rest } : rest
  return { name, change: { ...(query === undefined ? {} : { query: { CallbackCommand: query } }), body: JSON.stringify(changed) } }
}

const both = (subject: Subject, name: string, command: string) => commanded(subject, name, command, command)

/** A command that Chat does not have, so it is never in the contract. */
const newCommand = 'Group.CallbackOfTomorrow'

/** Whether the body names the command too. */
const namesCommand = ({ terms }: Webhook) => terms.commandIn === 'body'

/** CallbackCommand, in the query and in the body. */
export const command = defineChecks([
  {
    id: 'command-unknown',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'acknowledge a command it does not know',
    why: 'Chat has about sixty commands. If somebody turns one on in the console, it must not cause failures until the next deployment.',
    fails: 'It refuses commands it does not know.',
    source: [inference(say`Notifications are answered with OK; nothing is said of unknown ones. A known SDK refuses them.`)],
    confidence: 'inferred',
    // What these webhooks want in their reply says nothing about the reply to another command.
    appliesTo: (webhook) => namesCommand(webhook) && isNotification(webhook) && !webhook.fixesReply && webhook.replyFields.length === 0,
    cases: (subject) => [both(subject, 'known-family', newCommand), both(subject, 'new-family', 'Tomorrow.CallbackAfterSomething')],
    expects: 'acknowledged',
  },
  {
    id: 'command-mismatch',
    level: 'MAY',
    scope: 'receiver',
    title: 'refuse a callback whose query and body name different commands',
    why: 'Chat sends the same command in both places. If they differ, the receiver may check one and execute the other.',
    fails: 'It reads the command from the query only.',
    source: [inference(say`Both are documented as the same fixed value; which one wins is not.`)],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    appliesTo: namesCommand,
    cases: (subject) => [
      commanded(subject, 'query-differs', newCommand, undefined),
      commanded(subject, 'body-differs', undefined, newCommand),
    ],
    expects: 'refused',
  },
  {
    id: 'command-missing-in-query',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'survive a callback without CallbackCommand in the query',
    why: 'Code that looks up the handler often throws an exception if there is no command.',
    fails: 'It splits the command of the query at the dot without checking that there is a command.',
    source: [overview],
    confidence: 'inferred',
    order: 'rough',
    cases: (subject) => [commanded(subject, 'missing', null, undefined), commanded(subject, 'empty', '', undefined)],
    expects: 'survived',
  },
  {
    id: 'command-missing-in-body',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'survive a callback without CallbackCommand in the body',
    why: 'The body of a push callback has no CallbackCommand at its top level.',
    fails: 'It splits the command of the body at the dot without checking that there is a command.',
    source: [inference(say`The body of a push callback holds CallbackCommand in its Events only (1047/67552).`)],
    confidence: 'inferred',
    order: 'rough',
    appliesTo: namesCommand,
    cases: (subject) => [commanded(subject, 'missing', undefined, null), commanded(subject, 'empty', undefined, '')],
    expects: 'survived',
  },
  {
    id: 'command-case',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'survive a command in upper or lower case',
    why: 'The pages write each command in one way. A receiver must not crash because somebody writes it in another way.',
    fails: 'It loads the class for a command from a file system that ignores case, and crashes because the class has another name.',
    source: [inference(say`Parameter values are case-sensitive on the REST side.`)],
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
    scope: 'once',
    title: 'survive a command that is the name of a property of every object',
    why: 'In some languages handlers[command] finds a function for "constructor" and "__proto__", and the receiver calls it.',
    fails: 'It calls handlers[command], which finds a constructor for "constructor".',
    source: [inference(say`An attack on lookups by name.`)],
    confidence: 'inferred',
    order: 'rough',
    cases: (subject) => ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => both(subject, name, name)),
    expects: 'survived',
  },
  {
    id: 'command-long',
    level: 'SHOULD',
    scope: 'once',
    title: 'survive a command of 4 KB',
    why: 'The command often goes into log lines, metric labels and database columns. A long one must not break them.',
    fails: 'It writes the command to a column of 255 characters.',
    source: [inference(say`No length is documented.`)],
    confidence: 'inferred',
    order: 'rough',
    cases: (subject) => [both(subject, '4-kb', `Group.${'A'.repeat(4096)}`)],
    expects: 'survived',
  },
])
