import type { Check } from '../check.ts'
import { answer } from './answer.ts'
import { appid } from './appid.ts'
import { body } from './body.ts'
import { command } from './command.ts'
import { drawnBodies } from './drawn.ts'
import { effect } from './effect.ts'
import { freshness } from './freshness.ts'
import { http } from './http.ts'
import { manner } from './manner.ts'
import { message } from './message.ts'
import { query } from './query.ts'
import { refusal } from './refusal.ts'
import { repeat } from './repeat.ts'
import { sign } from './sign.ts'
import { wire } from './wire.ts'

/** Every check, in the order in which they are reported. */
export const checks = [
  ...answer,
  ...refusal,
  ...manner,
  ...appid,
  ...sign,
  ...freshness,
  ...query,
  ...command,
  ...wire,
  ...drawnBodies,
  ...message,
  ...body,
  ...http,
  ...repeat,
  ...effect,
] as const

/** The id of a check. */
export type CheckId = (typeof checks)[number]['id']

/** A check of the catalogue, or one that a team made. */
export type KnownCheck = Check & { id: AnyCheckId }

/** The id of a check that a team made: `case-` and its name in kebab case. */
export type CaseId = `case-${string}`

/** The id of a check of the catalogue, or of one that a team made. */
export type AnyCheckId = CheckId | CaseId
