import { findProblem } from '../../teams/events.ts'
import { fail, listen, ok, readBytes, sdkAppId, type Team } from '../../teams/team.ts'

/**
 * PHP like Tencent's own sample. Wrong in three points: it compares SdkAppid with ==, which compares numeric texts as numbers and
 * ignores white space around them. It uses the last of two parameters. It continues after it has answered FAIL.
 * json_decode refuses bytes that are not UTF-8.
 */
export const php: Team = (onEvent) =>
  listen(async (request, response) => {
    const get = parseStr(request.url?.split('?')[1] ?? '')
    const event = jsonDecode(await readBytes(request))
    const echo = (answer: object): void => {
      if (response.headersSent) return
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    }

    if (request.method !== 'POST') return echo(fail('err'))
    if (get.SdkAppid === undefined || !isLooselyEqual(get.SdkAppid, sdkAppId)) echo(fail('err'))
    const problem = findProblem(get.CallbackCommand, event)
    if (problem !== undefined) return echo(fail(problem))
    onEvent(event as object)
    echo(ok)
  })

/**
 * Laravel: $request->input() of a JSON request merges body and query, and the body wins; a body without a label of JSON
 * is not decoded. Wrong in both.
 */
export const laravel: Team = (onEvent) =>
  listen(async (request, response) => {
    const get = parseStr(request.url?.split('?')[1] ?? '')
    const bytes = await readBytes(request)
    const event = /json/.test(request.headers['content-type'] ?? '') ? jsonDecode(bytes) : undefined
    const input = { ...get, ...(typeof event === 'object' ? event : {}) } as Record<string, unknown>
    const reply = (answer: object, status = 200) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))

    if (request.method !== 'POST') return reply({ message: 'The method is not supported for this route.' }, 405)
    if (String(input.SdkAppid) !== sdkAppId) return reply(fail('wrong SdkAppid'))
    const problem = findProblem(get.CallbackCommand, event)
    if (problem !== undefined) return reply(fail(problem))
    onEvent(event as object)
    reply(ok)
  })

/** parse_str: the last of several wins. */
function parseStr(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query))
}

/** `==` of two texts in PHP 8: as numbers where both are numeric, white space at either end included. */
function isLooselyEqual(a: string, b: string): boolean {
  const isNumeric = (text: string) => /^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?[ \t\n\r\v\f]*$/i.test(text)
  return isNumeric(a) && isNumeric(b) ? Number(a) === Number(b) : a === b
}

/** json_decode with its limit of 512 levels: null for what it cannot read. */
function jsonDecode(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('['.repeat(512)) ? null : JSON.parse(text)
  } catch {
    return null
  }
}
