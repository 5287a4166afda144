import { ChatproofError } from '../../error.ts'
import type { Eventually } from '../../eventually.ts'
import { say } from '../../say.ts'
import { suggest } from '../../suggest.ts'
import { brief, quote } from '../../text.ts'
import { beginCall, type Call, type Context, type Permit, type Question, type RestReply } from '../call.ts'
import { carryOut, type Deciding, replying } from '../carry-out.ts'

/** The longest text that a client gives, such as an ID or a name, in characters. */
export const longestText = 200

/** Each kind of field that a client command takes: what it takes, in words, and whether a value fits. */
const kinds = {
  text: { takes: say`text of 1 to ${longestText} characters`, fits: (value: unknown) => isText(value) && value !== '' },
  count: { takes: say`a whole number from 0`, fits: (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0 },
}

type Kind = keyof typeof kinds

interface ValueOf {
  text: string
  count: number
}

/** The fields of a client command, by name. Each has a kind; a field whose kind ends with `?` may be left out. */
export type Fields = Readonly<Record<string, Kind | `${Kind}?`>>

type KindOf<Given> = Given extends `${infer K extends Kind}?` ? K : Given extends Kind ? Given : never

/** The request of a client command with these fields. */
export type RequestWith<F extends Fields> = {
  [Name in keyof F as F[Name] extends Kind ? Name : never]: ValueOf[KindOf<F[Name]>]
} & {
  [Name in keyof F as F[Name] extends Kind ? never : Name]?: ValueOf[KindOf<F[Name]>]
}

/** What only a client of the app can do. It works as a command of the REST API does: it may ask, it changes the state, and it tells facts. */
export interface ClientCommand<F extends Fields = Fields> {
  fields: F
  asks?: Question<RequestWith<F>>
  /** As of a command of the REST API. */
  reads?: boolean
  /**
   * Acts in the name of `identifier`, the user of the client.
   *
   * @returns what the reply has besides the three usual fields
   * @throws RestError to refuse
   */
  perform(call: Call<RequestWith<F>>, permit: Permit): object | undefined
}

/** Who uses a client, on which platform, from which address. */
export interface Client {
  identifier: string
  platform: string
  ip: string
}

/** Makes a client command. A field that it does not take does not compile. */
export function clientCommand<const F extends Fields>(
  fields: F,
  perform: ClientCommand<F>['perform'],
  rest: Omit<ClientCommand<F>, 'fields' | 'perform'> = {},
): ClientCommand<F> {
  return { fields, perform, ...rest }
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText
}

/** @throws ChatproofError `usage` that names the first field which is missing, wrong or unknown, and says what it takes */
export function checkFields(action: string, fields: Fields, request: Readonly<Record<string, unknown>>): void {
  for (const [name, given] of Object.entries(fields)) {
    const { takes, fits } = kinds[given.replace('?', '') as Kind]
    const value = Object.hasOwn(request, name) ? request[name] : undefined
    if (value === undefined && given.endsWith('?')) continue
    if (fits(value)) continue
    throw new ChatproofError(
      'usage',
      value === undefined
        ? say`${action} takes ${name}, which is ${takes}, and it is missing.`
        : say`${action} takes ${name}, which is ${takes}, not ${brief(JSON.stringify(value))}.`,
    )
  }
  const unknown = Object.keys(request).find((name) => !Object.hasOwn(fields, name))
  if (unknown === undefined) return
  const names = Object.keys(fields)
  const known = names.length === 0 ? say`no field` : names.join(', ')
  throw new ChatproofError('usage', say`${action} takes no field ${quote(unknown)}; it takes ${known}.${suggest(unknown, names)}`)
}

/**
 * Answers what a client does, in the form of the REST API.
 *
 * @param identifier the user of the client
 */
export function answerClient(
  action: string,
  command: ClientCommand,
  request: Readonly<Record<string, unknown>>,
  identifier: string,
  options: Deciding,
  context: Context,
): Eventually<RestReply> {
  return replying(() =>
    carryOut(`client/${action}`, command, beginCall(context, { identifier, isAdmin: false, request, now: options.clock() }), options),
  )
}
