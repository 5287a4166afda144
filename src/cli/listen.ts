import { createServer, type RequestListener } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { payloads } from '../../generated/validators.js'
import { createAnswer, maxBodyBytes, type ReceiverAnswer, type See } from '../../mocks/receiver.ts'
import { answering, type Outgoing } from '../answering.ts'
import { type Incoming, queryIn } from '../callback/message.ts'
import { findSignProblem } from '../callback/sign.ts'
import { type WebhookName, webhooks } from '../contract/contract.ts'
import { openSwitches } from '../contract/switches.ts'
import { describeViolations } from '../contract/violation.ts'
import { type Decision, describeDecision } from '../delivery/decision.ts'
import { judge } from '../delivery/verdict.ts'
import { ChatproofError } from '../error.ts'
import { type Eventually, eventually } from '../eventually.ts'
import { isDeeperThan } from '../json.ts'
import type { Exchange } from '../proxy/exchange.ts'
import { say } from '../say.ts'
import { type Hide, hiderFor } from '../secrets/secrets.ts'
import { listenOn } from '../server.ts'
import { oneLine, quote, toJsonText } from '../text.ts'
import { decidingHandlers, isDecision } from './decisions.ts'
import { readFile, readToken } from './input.ts'
import { clockTime, formatMs } from './print.ts'
import { describeBug, paint, printEvent, type Terminal, telling, tellTls, untilInterrupted } from './terminal.ts'
import { openUi } from './ui.ts'
import type { FlagsOf } from './verbs.ts'

/** `chatproof listen`: runs the reference receiver on a port and prints each callback as it comes. */
export async function listen(_argument: undefined, flags: FlagsOf<'listen'>, terminal: Terminal): Promise<number> {
  const token = await readToken(flags, terminal)
  const handlers = decidingHandlers(flags.answer?.filter(isDecision) ?? [])
  const receive = createAnswer({ sdkAppId: flags.sdkAppId, token: token ?? null, handlers })
  const isSigned = token !== undefined
  const [sdkAppId, sign] = [
    { given: flags.sdkAppId, right: true },
    { checked: isSigned, problem: null },
  ]
  const hide = hiderFor({ token })
  const switches = flags.webhook && openSwitches(flags.webhook)
  const decisionIn = openDecisions()
  const misbehave = await readMisbehaviour(flags, terminal)

  const answer = (request: Incoming): Eventually<Outgoing> => {
    const time = new Date()
    const startedAt = performance.now()
    let right: Seen | undefined
    const seeRight: See = (command, payload) => {
      right = { method: request.method, command, sdkAppId, sign, payload, violations: null }
    }
    const show = (seen: Seen, said: Said): Outgoing => {
      const switched = switches === undefined ? {} : { switchedOn: switches.has(seen.command ?? '') }
      const ms = performance.now() - startedAt
      const arrival: Arrival = { time, ...seen, ...switched, answer: said, ...decisionIn(seen.command, said, ms), ms }
      ui?.show(exchangeOf(request, arrival), problemOf(arrival), hide)
      printEvent(terminal, flags.json ? hide(toJsonText({ type: 'callback', ...arrival })) : describe(arrival, hide, terminal), flags)
      return said
    }
    return eventually(receive(request, seeRight), (answer) => {
      const seen = answer.ActionStatus === 'OK' && right ? right : see(request, flags.sdkAppId, token)
      return eventually(misbehave(answer), (said) => show(seen, said))
    })
  }
  const ui = flags.ui ? await openUi(terminal) : undefined
  const listener = answering(answer, maxBodyBytes, (error) => terminal.err(describeBug(error)))
  try {
    return await serve(listener, flags, terminal, isSigned)
  } finally {
    await ui?.close()
  }
}

async function serve(listener: RequestListener, flags: FlagsOf<'listen'>, terminal: Terminal, isSigned: boolean): Promise<number> {
  const server = await listenOn(createServer(listener), { ...flags, onTls: tellTls(telling(terminal)) })
  terminal.out(flags.json ? toJsonText({ type: 'ready', url: server.url }) : server.url)
  const { sdkAppId } = flags
  terminal.err(
    isSigned
      ? say`Listening for callbacks to SDKAppID ${sdkAppId}, signed with the token. Ctrl-C ends it.`
      : say`Listening for callbacks to SDKAppID ${sdkAppId}. Ctrl-C ends it.`,
  )
  const exitCode = await untilInterrupted(terminal)
  await server.close()
  return exitCode
}

/** A callback and its answer, as the page shows them. */
function exchangeOf({ method, url, body }: Incoming, { time, answer, ms }: Arrival): Exchange {
  const reply = { status: answer.status, statusText: '', headers: [], size: answer.body.length, body: Buffer.from(answer.body) }
  return { startedAt: time.getTime(), ms, request: { method, path: url, headers: [], body: Buffer.from(body.text) }, reply }
}

/** What is wrong with a callback, in sentences. */
function problemOf({ sdkAppId, sign, violations, switchedOn }: Arrival): string | undefined {
  const problems = [
    sdkAppId.right ? undefined : `SdkAppid is ${sdkAppId.given === null ? 'missing' : quote(sdkAppId.given)}.`,
    sign.problem === null ? undefined : `Sign is wrong: ${sign.problem}.`,
    violations === null ? undefined : `The body breaks the contract: ${violations}`,
    switchedOn === false ? 'Its webhook is not switched on.' : undefined,
  ].filter((each) => each !== undefined)
  return problems.length === 0 ? undefined : problems.join(' ')
}

/** How --delay, --status and --answer change the right answer. */
async function readMisbehaviour(flags: FlagsOf<'listen'>, terminal: Terminal): Promise<(answer: ReceiverAnswer) => Eventually<Said>> {
  const { delay = 0, status = 200 } = flags
  const texts = flags.answer?.filter((each) => !isDecision(each)) ?? []
  if (texts.length > 1)
    throw new ChatproofError('usage', say`--answer has two texts for every reply: give one, and decisions about webhooks.`)
  const [text] = texts
  const given = text?.startsWith('@') ? await readFile(text.slice(1), '--answer', terminal) : text
  return (answer) => {
    const said = { status, body: status === 204 || status === 205 || status === 304 ? '' : (given ?? JSON.stringify(answer)) }
    return delay > 0 ? wait(delay, said) : said
  }
}

/** Says what Chat does after an answer, if the webhook's reply decides. Most answers to a webhook are the same, and judged once. */
function openDecisions(): (command: string | null, said: Said, ms: number) => { decision?: Decision } {
  const latest = new Map<WebhookName, Said & { decided: { decision?: Decision } }>()
  return (command, { status, body }, ms) => {
    const webhook = webhooks.get(command ?? '')
    if (webhook?.terms.kind !== 'before') return {}
    const known = latest.get(webhook.name)
    if (known?.body === body && known.status === status) return known.decided
    const { decision } = judge(webhook.name, { status, headers: {}, body, isUtf8: true, ms })
    const decided = decision === undefined ? {} : { decision }
    latest.set(webhook.name, { status, body, decided })
    return decided
  }
}

/** The reply as it was sent. */
interface Said {
  status: number
  body: string
}

interface Seen {
  method: string
  command: string | null
  sdkAppId: { given: string | null; right: boolean }
  sign: { checked: boolean; problem: string | null }
  payload: unknown
  violations: string | null
}

interface Arrival extends Seen {
  time: Date
  /** Whether its webhook is switched on, if the user said which are. */
  switchedOn?: boolean
  answer: Said
  /** What Chat does then, if the webhook's reply decides. */
  decision?: Decision
  ms: number
}

/** What is seen of a callback that was not acknowledged. */
function see({ method, url, body: { text } }: Incoming, sdkAppId: string, token: string | undefined): Seen {
  const query = queryIn(url)
  const command = query.get('CallbackCommand')
  const given = query.has('SdkAppid') ? query.getAll('SdkAppid').join() : null
  const payload = parse(text)
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

/** The value of a body. A body that is no JSON, or is nested too deep, stays text. */
function parse(text: string): unknown {
  if (isDeeperThan(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function describe(arrival: Arrival, hide: Hide, terminal: Terminal): string {
  const { translate } = terminal
  const { time, method, command, switchedOn, sdkAppId, sign, payload, violations, answer, decision, ms } = arrival
  const flag = (isRight: boolean, text: string) =>
    paint(terminal, isRight ? 'green' : 'red', translate(isRight ? say`${text} right` : say`${text} WRONG`))
  const first = [
    paint(terminal, 'dim', clockTime(time)),
    method === 'POST' ? '' : paint(terminal, 'red', method),
    paint(terminal, 'bold', command === null ? translate(say`(no CallbackCommand)`) : oneLine(command)),
    switchedOn === false ? paint(terminal, 'yellow', translate(say`not switched on`)) : '',
    sdkAppId.right
      ? flag(true, 'SdkAppid')
      : `${flag(false, 'SdkAppid')} (${sdkAppId.given === null ? translate(say`missing`) : oneLine(sdkAppId.given)})`,
    sign.checked
      ? `${flag(sign.problem === null, 'Sign')}${sign.problem === null ? '' : ` (${translate(sign.problem)})`}`
      : translate(say`Sign not checked`),
  ]
  const [head, fields, broken, said, decided] = hide([
    first.filter(Boolean).join('  '),
    oneLine(fieldsOf(payload)),
    violations === null ? '' : paint(terminal, 'red', translate(say`breaks the contract: ${oneLine(violations)}`)),
    `${answer.status} ${oneLine(answer.body)}`,
    decision === undefined ? '' : translate(`${oneLine(describeDecision(decision))}.`),
  ])
  // The arrow is put in front when secrets are hidden: a search in texts of Latin characters takes a quarter of the time.
  const reply = `${paint(terminal, 'dim', '→')} ${said} ${paint(terminal, 'dim', formatMs(ms))}`
  return [head, fields, broken, reply, decided].filter(Boolean).join('\n    ')
}

function fieldsOf(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return JSON.stringify(payload)
  let shown = ''
  for (const [name, value] of Object.entries(payload))
    if (name !== 'CallbackCommand') shown += `${shown === '' ? '' : ' '}${name}=${JSON.stringify(value)}`
  return shown
}
