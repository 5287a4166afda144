import contract from '../../../generated/contract.zh.json' with { type: 'json' }
import type { Sentences } from '../../../generated/sentences.ts'
import type { TextOf } from '../../conformance/check.ts'
import type { checks } from '../../conformance/checks/all.ts'
import type { Catalogue } from '../translate.ts'
import { callbackSentences } from './callback.ts'
import { answerTexts } from './checks/answer.ts'
import { appidTexts } from './checks/appid.ts'
import { effectsTexts } from './checks/effects.ts'
import { hostileTexts } from './checks/hostile.ts'
import { signTexts } from './checks/sign.ts'
import { wireTexts } from './checks/wire.ts'
import { citations } from './citations.ts'
import { cliSentences } from './cli.ts'
import { conformanceSentences } from './conformance.ts'
import { contractSentences } from './contract.ts'
import { deliverySentences } from './delivery.ts'
import { exportSentences } from './export.ts'
import { foreignPhrases } from './foreign.ts'
import { groundSentences } from './ground.ts'
import { loadSentences } from './load.ts'
import { proxySentences } from './proxy.ts'
import { reportsSentences } from './reports.ts'
import { simulatorSentences } from './simulator.ts'

const checkTexts: Record<TextOf<typeof checks>, string> = {
  ...answerTexts,
  ...appidTexts,
  ...signTexts,
  ...wireTexts,
  ...hostileTexts,
  ...effectsTexts,
}

const sentences: Record<Sentences[keyof Sentences], string> = {
  ...callbackSentences,
  ...cliSentences,
  ...conformanceSentences,
  ...contractSentences,
  ...deliverySentences,
  ...groundSentences,
  ...simulatorSentences,
  ...proxySentences,
  ...loadSentences,
  ...exportSentences,
  ...reportsSentences,
}

/** The texts of the contract, from its overlays. */
const contractTexts: Catalogue = contract

/** Everything that people read, in Simplified Chinese. A sentence or a check without its Chinese does not compile. */
export const catalogue: Catalogue = { ...citations, ...contractTexts, ...foreignPhrases, ...checkTexts, ...sentences }
