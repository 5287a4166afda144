import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Drawn, openDrawer } from '../../contract/draw.ts'
import { say } from '../../say.ts'
import { shorten } from '../../text.ts'
import { defineChecks, type Judgement, type Probe } from '../check.ts'
import { mulberry32 } from '../queue.ts'
import { differences, shrink } from '../shrink.ts'
import { sample } from './cases.ts'
import { isAcknowledged, isThrottled } from './expect.ts'
import { inference, overview } from './sources.ts'

/** Sends bodies that were drawn from the schema, until one is not acknowledged. Then it looks for the smallest such body. */
function takesDrawn(isSure: boolean): Judgement {
  return async (probe) => {
    const drawer = openDrawer(probe.webhook, { random: mulberry32(probe.seed), isSure })
    for (let number = 1; number <= probe.fuzz; number++) {
      // Other checks wait for streams and timers, which a handler in this process would never let come to their turn.
      if (number % 4 === 0) await nextTurn()
      const drawn = drawer.next()
      const delivery = await sendDrawn(probe, drawn)
      if (isAcknowledged(delivery, probe.webhook)) continue
      // If a body is answered by a limiter, or not at all, its likes are better not sent again and again.
      if ('failure' in delivery.reply || isThrottled(delivery.reply)) return describe(probe, drawn, number, delivery.verdict.reason)
      let shown = delivery
      const smallest = await shrink(drawer, drawn, async (candidate) => {
        const again = await sendDrawn(probe, candidate)
        const isFailing = !isAcknowledged(again, probe.webhook) && !('failure' in again.reply) && !isThrottled(again.reply)
        if (isFailing) shown = again
        return isFailing
      })
      probe.show(shown)
      return describe(probe, smallest, number, shown.verdict.reason)
    }
    return undefined
  }
}

const sendDrawn = (probe: Probe, { body }: Drawn) => probe.send({ body: JSON.stringify(body) })

/** How many differences from the sample are named, and how much of each. */
const mostDifferences = 3
const longestDifference = 100

function describe(probe: Probe, { body }: Drawn, number: number, reason: string): string {
  const different = differences(sample(probe), body)
  const named = different.slice(0, mostDifferences).map((each) => shorten(each, longestDifference))
  const more = different.length - named.length
  const drawn = `${reason} ${say`It was body ${number} of ${probe.fuzz} drawn.`}`
  if (different.length === 0) return `${drawn} ${say`It does not differ from the sample.`}`
  const needed = say`Of what was drawn it takes this to fail: ${named.join(', ')}.`
  return `${drawn} ${needed}${more === 0 ? '' : ` ${say`Other differences: ${more}.`}`}`
}

const drawn = { cases: () => [{ name: 'drawn', change: {} }], expects: 'acknowledged' } as const

/** Bodies that are drawn from the schema of a webhook. */
export const drawnBodies = defineChecks([
  {
    id: 'wire-drawn-body',
    level: 'MUST',
    scope: 'webhook',
    title: 'acknowledge any body that has what the documents list: every field, kind of element, value and bound, in any combination',
    why: 'Chat fills in each field by itself. A receiver that was tried with the samples only may refuse what real users do.',
    fails: 'It takes the text of a message of several elements, and refuses the message if none of them is a text.',
    source: [],
    isOnEachPage: true,
    confidence: 'documented',
    explainedBy: ['wire-documented-body', 'wire-other-values'],
    ...drawn,
    run: takesDrawn(true),
  },
  {
    id: 'wire-drawn-likely-body',
    level: 'SHOULD',
    scope: 'webhook',
    title: 'acknowledge any body that fits the contract, also with fields absent and with values that no page lists',
    why: 'The pages do not say which fields may be absent, and what a text or a number may be. The next message may have it.',
    fails: 'It builds its SQL by hand, and a quotation mark in an id breaks it.',
    source: [overview, inference(say`What the contract allows, beyond what the pages show.`)],
    confidence: 'inferred',
    explainedBy: ['wire-documented-body', 'wire-other-values', 'wire-likely-body', 'wire-unknown-error-code', 'wire-drawn-body'],
    ...drawn,
    run: takesDrawn(false),
  },
])
