import { setTimeout as wait } from 'node:timers/promises'
import { payloads } from '../../generated/validators.js'
import { createReceiver } from '../../mocks/receiver.ts'
import { serve } from '../server.ts'
import { findSignProblem } from '../sign.ts'
import { describeViolations } from '../violation.ts'
import type { Flags } from './flags.ts'
import { readFile, readToken } from './input.ts'
import { formatMs } from './print.ts'
import { paint, type Terminal, untilInterrupted } from './terminal.ts'

/** `chatproof listen`: runs the reference receiver on a port and prints each callback as it comes. */
export async function listen(_argument: string | undefined, flags: Flags, terminal: Terminal): Promise<number> {
  const token = await readToken(flags, terminal)
  const receive = createReceiver({ sdkAppId: flags.sdkAppId, token })
  const misbehave = readMisbehaviour(flags, terminal)

  const server = await serve(async (request) => {
    const arrivedAt = new Date()
    const startedAt = performance.now()
    const { method, url, headers } = request
    const bytes = await request.arrayBuffer()
    const answer = await misbehave(await receive(new Request(url, { method, headers, ...(bytes.byteLength > 0 ? { body: bytes } : {}) })))
    const seen = look(method, new URL(url).searchParams, bytes, flags.sdkAppId, token)
    const record = {
      time: arrivedAt.toISOString(),
      ...seen,
      answer: { status: answer.status, body: await answer.clone().text() },
      ms: performance.now() - startedAt,
    }
    terminal.out(flags.json ? JSON.stringify({ type: 'callback', ...record }) : line(record, terminal))
    return answer
  }, flags)

  terminal.out(flags.json ? JSON.stringify({ type: 'ready', url: server.url }) : server.url)
  terminal.err(
    `Listening for callbacks to SDKAppID ${flags.sdkAppId}${token === undefined ? '' : ', signed with the token'}. Ctrl-C ends it.`,
  )
  const exitCode = await untilInterrupted(terminal)
  await server.close()
  return exitCode
}

/** The ways in which --delay, --status and --answer make a right answer wrong. */
function readMisbehaviour(flags: Flags, terminal: Terminal): (answer: Response) => Promise<Response> {
  const { delay = 0, status, answer: text } = flags
  const given = text?.startsWith('@') ? readFile(text.slice(1), 'answer', terminal) : text
  return async (answer) => {
    if (delay > 0) await wait(delay)
    if (status === undefined && given === undefined) return answer
    const hasNoBody = status === 204 || status === 205 || status === 304
    return new Response(hasNoBody ? null : (given ?? (await answer.text())), { status: status ?? answer.status, headers: answer.headers })
  }
}

interface Seen {
  method: string
  command: string | null
  sdkAppId: { given: string | null; right: boolean }
  sign: { checked: boolean; problem: string | null }
  payload: unknown
  violations: string | null
}

function look(method: string, query: URLSearchParams, bytes: ArrayBuffer, sdkAppId: string, token: string | undefined): Seen {
  const command = query.get('CallbackCommand')
  const given = query.get('SdkAppid')
  const payload = parse(bytes)
  const validate = command !== null && Object.hasOwn(payloads, command) ? payloads[command as keyof typeof payloads] : undefined
  return {
    method,
    command,
    sdkAppId: { given, right: given === sdkAppId },
    sign: {
      checked: token !== undefined,
      problem: token === undefined ? null : (findSignProblem(query, token, Date.now() / 1000) ?? null),
    },
    payload,
    violations: validate === undefined || validate(payload) ? null : describeViolations(validate.errors ?? [], payload),
  }
}

function parse(bytes: ArrayBuffer): unknown {
  const text = new TextDecoder().decode(bytes)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function line(record: Seen & { time: string; answer: { status: number; body: string }; ms: number }, terminal: Terminal): string {
  const { time, method, command, sdkAppId, sign, payload, violations, answer, ms } = record
  const flag = (isRight: boolean, text: string) => paint(terminal, isRight ? 'green' : 'red', `${text} ${isRight ? 'right' : 'WRONG'}`)
  const parts = [
    paint(terminal, 'dim', time.slice(11, 23)),
    method === 'POST' ? '' : paint(terminal, 'red', method),
    paint(terminal, 'bold', command ?? '(no CallbackCommand)'),
    sdkAppId.right ? flag(true, 'SdkAppid') : `${flag(false, 'SdkAppid')} (${sdkAppId.given ?? 'missing'})`,
    sign.checked ? `${flag(sign.problem === null, 'Sign')}${sign.problem === null ? '' : ` (${sign.problem})`}` : 'Sign not checked',
  ]
  const said = `${paint(terminal, 'dim', '→')} ${answer.status} ${answer.body} ${paint(terminal, 'dim', formatMs(ms))}`
  return [
    parts.filter(Boolean).join('  '),
    `    ${typeof payload === 'string' ? payload : fields(payload)}`,
    ...(violations === null ? [] : [`    ${paint(terminal, 'red', `breaks the contract: ${violations}`)}`]),
    `    ${said}`,
  ].join('\n')
}

function fields(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null) return JSON.stringify(payload)
  const shown = Object.entries(payload).filter(([name]) => name !== 'CallbackCommand')
  return shown.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(' ')
}
