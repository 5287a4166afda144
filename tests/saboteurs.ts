import type { CheckId } from '../src/checks/all.ts'
import { answerSaboteurs } from './saboteurs/answer.ts'
import { appidSaboteurs } from './saboteurs/appid.ts'
import { bodySaboteurs, httpSaboteurs } from './saboteurs/body.ts'
import { commandSaboteurs } from './saboteurs/command.ts'
import { effectSaboteurs, repeatSaboteurs } from './saboteurs/repeat.ts'
import type { Saboteur } from './saboteurs/saboteur.ts'
import { signSaboteurs } from './saboteurs/sign.ts'
import { wireSaboteurs } from './saboteurs/wire.ts'

/**
 * For each check a receiver that breaks just that and nothing else: the reference receiver, but for one case. A check
 * without one does not compile.
 */
export const saboteurs: Record<CheckId, Saboteur> = {
  ...answerSaboteurs,
  ...appidSaboteurs,
  ...signSaboteurs,
  ...commandSaboteurs,
  ...wireSaboteurs,
  ...bodySaboteurs,
  ...httpSaboteurs,
  ...repeatSaboteurs,
  ...effectSaboteurs,
}
