import { say } from '../../say.ts'
import { type Case, defineChecks, type Subject } from '../check.ts'
import { queried } from './cases.ts'
import { survivalIsRight, survives, unlessTaken } from './expect.ts'
import { inference } from './sources.ts'

const raw = (name: string, rawQuery: string): Case => ({ name, change: { fault: { rawQuery } } })

/** Texts that break the decoding of a query, or what frameworks make of it. */
const hostile: readonly Case[] = [
  raw('percent', '%'),
  raw('no-hex', 'x=%zz'),
  raw('half-an-escape', 'x=%4'),
  raw('overlong-utf-8', 'x=%C0%80'),
  raw('invalid-utf-8', 'x=%FF%FE'),
  raw('nul', 'x=%00'),
  raw('many-parameters', Array.from({ length: 2000 }, (_, index) => `p${index}=1`).join('&')),
  raw('nested-lists', `a${'[b]'.repeat(60)}=1`),
  raw('prototype-keys', '__proto__[polluted]=1&constructor[prototype][polluted]=1&__proto__.polluted=1'),
  raw('no-names', '=&=&=1&&&'),
]

/** The parameters that decide whether a callback is accepted. */
const deciding = ['SdkAppid', 'CallbackCommand', 'Sign', 'RequestTime'] as const

/** Each deciding parameter in forms that frameworks turn into lists, objects or exceptions. It never has its right value. */
function malformed({ token }: Subject): Case[] {
  const sent = deciding.filter((name) => token !== undefined || name === 'SdkAppid' || name === 'CallbackCommand')
  return sent.flatMap((name) => {
    const instead = (form: string, rawQuery: string): Case => ({
      name: `${name}-${form}`,
      change: { query: { [name]: null }, fault: { rawQuery } },
    })
    return [
      instead('list', `${name}[]=1&${name}[]=2`),
      instead('object', `${name}[a]=1`),
      instead('malformed', `${name}=%zz`),
      instead('invalid-utf-8', `${name}=%FF`),
      queried(`${name}-nul`, { [name]: '\0' }),
      queried(`${name}-long`, { [name]: '9'.repeat(4000) }),
    ]
  })
}

/** Queries that break their reader. */
export const query = defineChecks([
  {
    id: 'query-hostile-survived',
    level: 'MUST',
    scope: 'receiver',
    title: 'survive a query made to break its reader: malformed escapes, thousands of parameters, nested names',
    why: 'Anybody can send such a query. If it stops the receiver, or blocks it, anybody can do that.',
    fails: 'It decodes the query by hand, and a malformed escape ends the process.',
    source: [inference(say`Chat sends none; anybody else can.`)],
    confidence: 'inferred',
    isHole: true,
    order: 'rough',
    cases: (subject) => [...hostile, ...malformed(subject)],
    expects: 'survived',
    right: survivalIsRight,
    run: survives,
  },
  {
    id: 'query-malformed-refused',
    level: 'MUST',
    scope: 'receiver',
    title: 'refuse a callback whose SdkAppid, Sign or RequestTime is not one readable text',
    why: 'Frameworks turn such a parameter into a list, an object or nothing. A comparison with that must not be true.',
    fails: 'It compares SdkAppid only if it is a text.',
    source: [inference(say`The duty to check SdkAppid and Sign is documented; Chat sends no such parameter.`)],
    confidence: 'inferred',
    isHole: true,
    explainedBy: ['appid-foreign', 'sign-wrong', 'appid-missing', 'sign-missing', 'sign-request-time-missing'],
    order: 'rough',
    cases: (subject) => malformed(subject).filter(({ name }) => !name.startsWith('CallbackCommand')),
    expects: 'refused',
    run: unlessTaken,
  },
])
