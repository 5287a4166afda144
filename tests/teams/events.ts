import { alert, exception, quota } from '../support/names.ts'
/** What is wrong with an event. Like a careful team, it checks the fields that it uses. */
export function findProblem(command: unknown, event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return 'the body is no object'
  const fields = event as Record<string, unknown>
  if (fields.CallbackCommand !== command) return 'CallbackCommand differs'
  const needed = Object.hasOwn(known, String(command)) ? known[String(command)] : undefined
  const wrong = Object.entries(needed ?? {}).find(([name, isRight]) => !isRight(fields[name]))
  return wrong && `${wrong[0]} is missing or wrong`
}

/** As {@link findProblem}, from the bytes of the body. */
export function findProblemInBytes(command: unknown, bytes: Uint8Array): { event: object } | { problem: string } {
  try {
    const event: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const problem = findProblem(command, event)
    return problem === undefined ? { event: event as object } : { problem }
  } catch {
    return { problem: 'the body is not JSON' }
  }
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isCount = (value: unknown): boolean => Number.isInteger(value)

const known: Record<string, Record<string, (value: unknown) => boolean>> = {
  [alert]: { ServiceName: isText, Command: isText, Request: isCount, Limit: isCount },
  [quota]: { QuotaUsed: isCount, Quota: isCount },
  [exception]: {
    GroupId: isText,
    Type: isText,
    From_Account: isText,
    Operator_Account: isText,
    Random: isCount,
    MsgBody: Array.isArray,
    ErrorCode: isCount,
    ErrorInfo: isText,
  },
}
