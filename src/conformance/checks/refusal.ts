import { say } from '../../say.ts'
import { defineChecks } from '../check.ts'
import { foreignAppId, refusable } from './cases.ts'
import { isTaken, readAnswer, unlessRefused } from './expect.ts'
import { overview } from './sources.ts'

/** The form in which the receiver refuses what it has to refuse. */
export const refusal = defineChecks([
  {
    id: 'answer-refusal',
    level: 'MUST',
    scope: 'receiver',
    title: 'refuse in a form that Chat can read: HTTP 200 with ActionStatus FAIL, or a 4xx',
    why: 'A 5xx or an empty reply looks like an accident. Nobody can tell from it that the receiver checked anything.',
    fails: 'It answers a callback for another app with 500, because its check throws an exception.',
    source: [overview],
    confidence: 'documented',
    answerConfidence: 'inferred',
    cases: refusable,
    expects: 'refused',
    run: async (probe) => {
      const delivery = await probe.send(probe.case.change)
      // Whether it refuses at all is the subject of other checks.
      return 'failure' in delivery.reply || isTaken(delivery) ? undefined : unlessRefused(delivery)
    },
  },
  {
    id: 'answer-consistent',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'answer OK with ErrorCode 0 and FAIL with another',
    why: 'Some tools read ActionStatus, others read ErrorCode. If the two disagree, one of the tools is wrong.',
    fails: 'It refuses with FAIL and forgets to set ErrorCode.',
    source: [overview],
    confidence: 'inferred',
    expects: 'refused',
    right: '{"ActionStatus":"FAIL","ErrorCode":1,…}: any code but 0 beside FAIL.',
    run: async (probe) => {
      const { reply } = await probe.send({ query: { SdkAppid: foreignAppId(probe) } })
      if ('failure' in reply || reply.status !== 200) return undefined
      const given = readAnswer(reply)
      const isConsistent = given?.ActionStatus !== 'FAIL' || given.ErrorCode !== 0
      return isConsistent ? undefined : say`A refusal said FAIL with ErrorCode 0.`
    },
  },
])
