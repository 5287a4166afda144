import { findWebhook } from '../contract/contract.ts'
import { adviceOn } from '../delivery/advice.ts'
import { outcomeWords } from '../delivery/describe.ts'
import { say } from '../say.ts'
import { describeCallback } from '../simulator/describe.ts'
import type { BackendEvent } from '../simulator/watchers.ts'
import { oneLine, padded, shorten, toJsonText } from '../text.ts'
import { clockTime, formatMs, longestShown, mark } from './print.ts'
import { paint, printEvent, type Terminal } from './terminal.ts'
import type { FlagsOf } from './verbs.ts'

/** How much of the reason of a verdict is printed, in characters. */
const longestReason = 500

/** Prints what happens in the simulator: in lines for people, or as an object on each line. */
export function eventPrinter(token: string | undefined, flags: FlagsOf<'mock'>, terminal: Terminal): (event: BackendEvent) => void {
  const describe = describer(token, terminal)
  return (event) => {
    const line = flags.json ? toJsonText(toJson(event)) : describe(event)
    if (line !== undefined) printEvent(terminal, line, flags)
  }
}

function toJson(event: BackendEvent): object {
  if (event.type === 'callback') return { type: 'delivery', ...describeCallback(event.callback) }
  const { method, api, simulated, reply, ms } = event
  return {
    type: 'call',
    method,
    api,
    simulated,
    reply: { ActionStatus: reply.ActionStatus, ErrorCode: reply.ErrorCode, ErrorInfo: reply.ErrorInfo },
    ms,
  }
}

/** Makes the lines that say what happened. What they have in common is made once. */
function describer(token: string | undefined, terminal: Terminal): (event: BackendEvent) => string | undefined {
  const { translate } = terminal
  const label = (word: string) => padded(translate(word), 10)
  const labels = { call: label(say`call`), callback: label(say`callback`), lost: paint(terminal, 'red', label(say`lost`)) }
  return (event) => {
    const time = paint(terminal, 'dim', clockTime(new Date()))
    if (event.type === 'call') {
      const { ActionStatus, ErrorCode, ErrorInfo } = event.reply
      const said = ErrorCode === 0 ? ActionStatus : paint(terminal, 'yellow', `${ActionStatus} ${ErrorCode} ${oneLine(ErrorInfo)}`)
      return `${time}  ${labels.call}${oneLine(event.api)}  ${said}  ${paint(terminal, 'dim', formatMs(event.ms))}`
    }
    const { status, problem, delivery, webhook, body } = event.callback
    const shown = oneLine(shorten(body, longestShown))
    if (status === 'lost') return `${time}  ${labels.lost}${webhook}  ${translate(say`not sent, as ${oneLine(problem ?? '')}`)}: ${shown}`
    if (delivery === undefined) return undefined
    const { verdict, reply } = delivery
    const advice = adviceOn({ webhook: findWebhook(webhook), token }, delivery)
    const reason =
      verdict.outcome === 'acknowledged' ? '' : `\n    ${translate(`${oneLine(shorten(verdict.reason, longestReason))}${advice}`)}`
    return `${time}  ${labels.callback}${mark(verdict, terminal)} ${paint(terminal, 'bold', webhook)}  ${translate(outcomeWords[verdict.outcome])}  ${paint(terminal, 'dim', formatMs(reply.ms))}\n    ${shown}${reason}`
  }
}
