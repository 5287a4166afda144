import { createHash } from 'node:crypto'
import { run } from './cli.ts'
import type { Entry } from './journal.ts'

/** The values that a printed curl command reads from the environment. */
export interface Given {
  token?: string
  headers?: readonly string[]
  target?: string
}

/** Runs commands with the token, the headers and the target in the environment variables that a printed curl command reads. */
export async function shell(
  command: string,
  { token = '', headers = [], target = '' }: Given,
): Promise<{ code: number | null; stderr: string }> {
  const env = { CHATPROOF_TOKEN: token, CHATPROOF_HEADER: headers.join('\n'), CHATPROOF_TARGET: target }
  const { code, stderr } = await run('sh', ['-c', command], { env })
  return { code, stderr }
}

/**
 * A request as a text that is equal for two requests with the same content. It contains the body byte for byte and the query
 * unchanged, but the age of each RequestTime, and the inputs of each Sign.
 *
 * @param tokens the tokens that may have signed it
 */
export function sentAs(entry: Entry, tokens: readonly string[]): string {
  const { method, path, query, headers, body, time } = entry
  const now = Math.floor(time)
  const times = [...query.getAll('RequestTime'), ...Array.from({ length: 240 }, (_, index) => String(now + index - 120))]
  const ageOf = (seconds: string) => `${Math.round((now - Number(seconds)) / 10) * 10} s old`
  const described = path
    .replaceAll(/([?&]RequestTime)=(\d{10})(?=&|$)/g, (_, name: string, seconds: string) => `${name}=${ageOf(seconds)}`)
    .replaceAll(/([?&]Sign)=([0-9a-fA-F]{8,})/g, (_, name: string, sign: string) => {
      const found = tokens.flatMap((token, index) => times.filter((each) => isOf(sign, token, each)).map((each) => [index, each] as const))
      const [made] = found
      if (made === undefined) return `${name}=${sign}`
      const signed = /^\d{10}$/.test(made[1]) ? ageOf(made[1]) : made[1]
      const places = wrongPlaces(sign, tokens[made[0]] as string, made[1]).join()
      return `${name}=(token ${made[0]}, ${signed}, ${sign.length} characters, ${sign === sign.toLowerCase() ? 'lower' : 'upper'} case, wrong at ${places})`
    })
  const framing = ['content-type', 'transfer-encoding', 'x-gate'].map((name) => `${name}: ${headers[name] ?? 'none'}`)
  return [method, described, ...framing, `body of ${body.length}: ${createHash('sha256').update(body).digest('hex')}`].join('\n')
}

/** Whether it is made from these, but for one digit at most. */
function isOf(sign: string, token: string, time: string): boolean {
  return wrongPlaces(sign, token, time).length <= 1
}

function wrongPlaces(sign: string, token: string, time: string): number[] {
  const right = createHash('sha256').update(`${token}${time}`).digest('hex')
  return [...sign.toLowerCase()].flatMap((digit, place) => (digit === right[place] ? [] : [place]))
}
