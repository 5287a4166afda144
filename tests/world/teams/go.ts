import { exception, memberJoin, quota } from '../../support/names.ts'
import { fail, listen, ok, readBytes, sdkAppId, type Team } from '../../teams/team.ts'

/** The commands for which such an SDK has a struct, with the integer fields of each. */
const structs: Record<string, string[]> = {
  [memberJoin]: [],
  [quota]: ['QuotaUsed', 'Quota'],
  [exception]: ['Random', 'OnlineOnlyFlag', 'ErrorCode'],
}

/**
 * A Go SDK like dobyte/tencent-im. Wrong in many points: it reads the command only from the URL. It refuses unknown commands, such as
 * the rate alarm. It reads the first of two SdkAppid, with strconv.Atoi. It reads a missing field as zero, and bytes that are
 * not UTF-8 as U+FFFD. It ignores the method.
 */
export const go: Team = (onEvent) =>
  listen(async (request, response) => {
    const query = new URL(request.url ?? '', 'http://im.invalid').searchParams
    const bytes = await readBytes(request)
    const reply = (answer: object) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))

    const id = query.get('SdkAppid') ?? ''
    if (!/^[+-]?\d+$/.test(id) || Number(id) !== Number(sdkAppId)) return reply(fail('invalid sdk appId'))
    const command = query.get('CallbackCommand') ?? ''
    if (!Object.hasOwn(structs, command)) return reply(fail('invalid callback command'))
    const event = unmarshal(bytes, structs[command] ?? [])
    if (event === undefined) return reply(fail('json: cannot unmarshal'))
    onEvent(event)
    reply(ok)
  })

/** json.Unmarshal into a struct: types are checked, missing fields stay zero, null is no error, wrong bytes become U+FFFD. */
function unmarshal(bytes: Buffer, integers: string[]): object | undefined {
  try {
    const value = JSON.parse(bytes.toString()) as Record<string, unknown> | null
    if (value === null) return {}
    if (typeof value !== 'object' || Array.isArray(value)) return undefined
    const texts = ['GroupId', 'Type', 'From_Account', 'Operator_Account', 'CloudCustomData', 'ErrorInfo']
    const isWrong =
      integers.some((name) => name in value && !Number.isInteger(value[name])) ||
      texts.some((name) => name in value && typeof value[name] !== 'string') ||
      ('MsgBody' in value && !Array.isArray(value.MsgBody))
    return isWrong ? undefined : value
  } catch {
    return undefined
  }
}
