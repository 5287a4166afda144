import { say } from '../../say.ts'
import { defineChecks, type Probe } from '../check.ts'
import { broken, contradicting, hostile, missing, noObject, oneMegabyte, wrongTypes } from './bodies.ts'
import { stillAcknowledges, survivalIsRight, survives, unlessTaken } from './expect.ts'
import { inference, json } from './sources.ts'

/** A receiver may close the connection if a body is too long, but it must go on working. */
async function survivesEvenClosing(probe: Probe): Promise<string | undefined> {
  const { reply } = await probe.send(probe.case.change)
  if ('failure' in reply && reply.failure === 'timeout') return say`The receiver did not answer in time.`
  return stillAcknowledges(probe)
}

async function answersOrderly(probe: Probe): Promise<string | undefined> {
  const { reply } = await probe.send(probe.case.change)
  return 'failure' in reply || reply.status < 500 ? undefined : say`The receiver answered with HTTP ${reply.status}.`
}

const survivalMatters = 'Anybody can send such a body. If it stops the receiver, or blocks it, anybody can do that.'
const refusalMatters = 'OK says that the event was handled. A body that could not be read was not handled.'
const unwritten = inference(say`No page says what to answer to a malformed body; Chat sends none.`)

/** Malformed bodies. */
export const body = defineChecks([
  {
    id: 'body-malformed-survived',
    level: 'MUST',
    scope: 'receiver',
    title: 'survive a malformed body: answer it, and go on working',
    why: survivalMatters,
    fails: 'Its parser keeps the rest of a broken body and adds the next callback to it.',
    source: [unwritten],
    confidence: 'inferred',
    isHole: true,
    order: 'rough',
    cases: (subject) => [...broken(subject), ...noObject(subject), ...wrongTypes(subject), ...missing(subject), ...contradicting(subject)],
    expects: 'survived',
    right: survivalIsRight,
    run: survives,
  },
  {
    id: 'body-hostile-survived',
    level: 'MUST',
    scope: 'receiver',
    title: 'survive a body made to break parsers: invalid UTF-8, duplicate keys, 10,000 levels, 60,000 items, huge numbers, __proto__',
    why: survivalMatters,
    fails: 'It reads nested values recursively, and its stack overflows.',
    source: [unwritten, json],
    confidence: 'inferred',
    isHole: true,
    order: 'rough',
    cases: hostile,
    expects: 'survived',
    right: survivalIsRight,
    run: survives,
  },
  {
    id: 'body-1-mb-survived',
    level: 'MUST',
    scope: 'receiver',
    title: 'survive a body of 1 MB',
    why: survivalMatters,
    fails: 'It answers with 500 if the body is longer than its buffer.',
    source: [unwritten],
    confidence: 'inferred',
    isHole: true,
    order: 'rough',
    cases: (subject) => [oneMegabyte(subject)],
    expects: 'survived',
    right: 'Any reply in time, or a closed connection, and the next good callback acknowledged.',
    run: survivesEvenClosing,
  },
  {
    id: 'body-server-error',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'answer a body with wrong, missing or hostile fields without a server error',
    why: 'A 5xx looks like an outage to monitors, and wakes somebody up. Anybody can send such a body.',
    fails: 'It answers with 500 if a field has another type.',
    source: [unwritten],
    confidence: 'inferred',
    order: 'rough',
    cases: (subject) => [...wrongTypes(subject), ...missing(subject), ...contradicting(subject), ...hostile(subject), oneMegabyte(subject)],
    expects: 'survived',
    right: 'Any reply that is not a 5xx.',
    run: answersOrderly,
  },
  {
    id: 'body-broken-refused',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'refuse a body that is not JSON',
    why: refusalMatters,
    fails: 'It catches every error and answers OK.',
    source: [unwritten],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    order: 'rough',
    cases: broken,
    expects: 'refused',
  },
  {
    id: 'body-no-object-refused',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'refuse a body that is JSON but no object',
    why: refusalMatters,
    fails: 'It answers OK to the body null.',
    source: [unwritten],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    order: 'rough',
    cases: noObject,
    expects: 'refused',
  },
  {
    id: 'body-wrong-type-refused',
    level: 'MAY',
    scope: 'receiver',
    title: 'refuse a body in which a required field has the wrong type',
    why: refusalMatters,
    fails: 'It does not check the types of the fields.',
    source: [unwritten],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    order: 'rough',
    cases: wrongTypes,
    expects: 'refused',
    run: unlessTaken,
  },
  {
    id: 'body-field-missing-refused',
    level: 'MAY',
    scope: 'receiver',
    title: 'refuse a body in which a required field is missing',
    why: refusalMatters,
    fails: 'It uses zero for a number that is missing.',
    source: [unwritten],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    order: 'rough',
    cases: missing,
    expects: 'refused',
    run: unlessTaken,
  },
])
