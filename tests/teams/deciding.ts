import type { IncomingMessage } from 'node:http'
import { beforeFriend, beforeFriendAnswer, beforeGroupMessage, beforeMessage, chatbotSignal } from '../support/names.ts'
import { fail, listen, ok, readBytes, sdkAppId, type Team } from './team.ts'

/** The command of a callback and the fields of its body, or what is wrong with it. */
type Read = { command: string; event: Record<string, unknown> } | { problem: string }

/** Reads a callback as a careful team does. The bodies of some webhooks have no command. */
async function read(request: IncomingMessage): Promise<Read> {
  const query = new URL(request.url ?? '', 'http://im.invalid').searchParams
  const bytes = await readBytes(request)
  if (request.method !== 'POST') return { problem: 'not POST' }
  if (query.getAll('SdkAppid').join() !== sdkAppId) return { problem: 'wrong SdkAppid' }
  const command = query.getAll('CallbackCommand').join()
  try {
    const event: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof event !== 'object' || event === null || Array.isArray(event)) return { problem: 'the body is no object' }
    if ('CallbackCommand' in event && event.CallbackCommand !== command) return { problem: 'CallbackCommand differs' }
    return { command, event: event as Record<string, unknown> }
  } catch {
    return { problem: 'the body is not JSON' }
  }
}

/** "red packet" is the text of the samples: this team rejects them. */
const words = ['red packet', 'casino']

function hasForbiddenWord(elements: unknown): boolean {
  return Array.isArray(elements) && elements.some((element) => words.some((word) => String(element?.MsgContent?.Text).includes(word)))
}

const reject = (code: number) => ({ ActionStatus: 'OK', ErrorCode: code, ErrorInfo: 'no advertising' })

/** The answer about persons who want to be friends: everybody may. */
function allowEach(persons: unknown): object {
  if (!Array.isArray(persons) || !persons.every((person) => typeof person?.To_Account === 'string'))
    return fail('a person has no To_Account')
  return { ...ok, ResultItem: persons.map(({ To_Account }) => ({ To_Account, ResultCode: 0, ResultInfo: '' })) }
}

/** Right: decides about messages, with a word list and codes of its own, and knows which replies need more. Reads no other field. */
export const moderator: Team = (onEvent) =>
  listen(async (request, response) => {
    const found = await read(request)
    const answer = () => {
      if ('problem' in found) return fail(found.problem)
      const { command, event } = found
      onEvent(event)
      if (command === beforeMessage && hasForbiddenWord(event.MsgBody)) return reject(120002)
      if (command === beforeGroupMessage && hasForbiddenWord(event.MsgBody)) return reject(10150)
      if (command === beforeFriend) return allowEach(event.FriendItem)
      if (command === beforeFriendAnswer) return allowEach(event.ResponseFriendItem)
      return command === chatbotSignal ? { ...ok, RspData: '' } : ok
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer()))
  })

/** Wrong: writes down whatever comes, and says OK to all of it. */
export const logger: Team = (onEvent) =>
  listen(async (request, response) => {
    onEvent({ url: request.url, body: (await readBytes(request)).toString() })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ok))
  })

/** Knows the webhooks of one family, and tells Chat about others that it does not. */
const family =
  (prefix: string, unknown: readonly [status: number, body: object]): Team =>
  (onEvent) =>
    listen(async (request, response) => {
      const found = await read(request)
      const answer = () => {
        if ('problem' in found) return [200, fail(found.problem)] as const
        if (!found.command.startsWith(prefix)) return unknown
        onEvent(found.event)
        return [200, found.command === beforeMessage && hasForbiddenWord(found.event.MsgBody) ? reject(120002) : ok] as const
      }
      const [status, body] = answer()
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })

/** Right about one-to-one messages. Wrong about all others: says FAIL. */
export const oneToOneOnly = family('C2C.', [200, fail('unknown')])

/** The same, but that it has no route for others. */
export const oneToOneRoute = family('C2C.', [404, { error: 'not found' }])
