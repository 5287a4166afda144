import type { CheckId } from '../../src/conformance/checks/all.ts'
import { answerSaboteurs } from './answer.ts'
import { appidSaboteurs } from './appid.ts'
import { bodySaboteurs, httpSaboteurs } from './body.ts'
import { commandSaboteurs } from './command.ts'
import { querySaboteurs } from './query.ts'
import { effectSaboteurs, repeatSaboteurs } from './repeat.ts'
import type { Saboteur } from './saboteur.ts'
import { signSaboteurs } from './sign.ts'
import { wireSaboteurs } from './wire.ts'

/**
 * For each check, a receiver that violates only that check. It is the reference receiver with one fault. A check without such a
 * receiver does not compile.
 */
export const saboteurs: Record<CheckId, Saboteur> = {
  ...answerSaboteurs,
  ...appidSaboteurs,
  ...signSaboteurs,
  ...commandSaboteurs,
  ...wireSaboteurs,
  ...bodySaboteurs,
  ...httpSaboteurs,
  ...querySaboteurs,
  ...repeatSaboteurs,
  ...effectSaboteurs,
}
