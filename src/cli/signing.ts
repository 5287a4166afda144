import { findSignProblem, sign } from '../callback/sign.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { oneLine, toJsonText } from '../text.ts'
import { readToken } from './input.ts'
import { paint, type Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** `chatproof sign`: prints the query parameters that sign a callback. */
export async function makeSign(_argument: undefined, flags: FlagsOf<'sign'>, terminal: Terminal): Promise<number> {
  const token = await requireToken(flags, terminal)
  const requestTime = flags.requestTime ?? Math.floor(Date.now() / 1000)
  const digest = sign(token, requestTime)
  terminal.out(flags.json ? toJsonText({ Sign: digest, RequestTime: requestTime }) : `Sign=${digest}&RequestTime=${requestTime}`)
  return 0
}

/** `chatproof verify`: says whether Sign and RequestTime of a URL are right; exit 1 when not. */
export async function verifySign(url: string, flags: FlagsOf<'verify'>, terminal: Terminal): Promise<number> {
  const token = await requireToken(flags, terminal)
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  const problem = describeProblem(query, token, flags.now ?? Date.now() / 1000)
  if (flags.json) terminal.out(toJsonText({ right: problem === undefined, problem: problem ?? null }))
  else if (problem === undefined)
    terminal.out(`${paint(terminal, 'green', '✔')} ${terminal.translate(say`Sign and RequestTime are right.`)}`)
  else terminal.out(`${paint(terminal, 'red', '✘')} ${terminal.translate(`${oneLine(problem)}.`)}`)
  return problem === undefined ? 0 : 1
}

/** What is wrong. Of a callback from a log only the time is: then Sign is said to be right. */
function describeProblem(query: URLSearchParams, token: string, now: number): string | undefined {
  const problem = findSignProblem(query, token, now)
  if (problem === undefined || findSignProblem(query, token, Number(query.get('RequestTime'))) !== undefined) return problem
  return say`Sign is right, but ${problem}`
}

async function requireToken(flags: FlagsOf<'sign' | 'verify'>, terminal: Terminal): Promise<string> {
  const token = await readToken(flags, terminal)
  if (token === undefined) throw new ChatproofError('usage', say`Give the token with --token, --token-file or CHATPROOF_TOKEN.`)
  return token
}
