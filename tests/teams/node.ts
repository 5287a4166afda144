import type { IncomingMessage, ServerResponse } from 'node:http'
import { findSignProblem } from '../../src/callback/sign.ts'
import { memberJoin } from '../support/names.ts'
import { findProblemInBytes } from './events.ts'
import { fail, listen, ok, readBytes, sdkAppId, type Team, token } from './team.ts'

const queryOf = ({ url = '' }: IncomingMessage) => new URL(url, 'http://im.invalid').searchParams

/** Reads a request and finds what is wrong with it, the right way. */
async function examine(request: IncomingMessage): Promise<{ event: object } | { problem: string }> {
  const query = queryOf(request)
  const bytes = await readBytes(request)
  if (request.method !== 'POST') return { problem: 'not POST' }
  if (query.getAll('SdkAppid').join() !== sdkAppId) return { problem: 'wrong SdkAppid' }
  return findProblemInBytes(query.get('CallbackCommand'), bytes)
}

function send(response: ServerResponse, answer: object, type = 'application/json'): void {
  response.writeHead(200, { 'content-type': type }).end(JSON.stringify(answer))
}

/** Right: node:http without a framework. */
export const nodeHttp: Team = (onEvent) =>
  listen(async (request, response) => {
    const found = await examine(request)
    if ('problem' in found) return send(response, fail(found.problem))
    send(response, ok)
    onEvent(found.event)
  })

/** Right, behind a proxy with a limit of 100 KB that answers 413 and closes the connection, as nginx does. */
export const limited: Team = (onEvent) =>
  listen(async (request, response) => {
    if (Number(request.headers['content-length']) > 100 * 1024) {
      response.writeHead(413, { 'content-type': 'text/html', connection: 'close' })
      return void response.end('<html><head><title>413 Request Entity Too Large</title></head><body><center>nginx</center></body></html>')
    }
    const found = await examine(request)
    send(response, 'problem' in found ? fail(found.problem) : ok)
    if ('event' in found) onEvent(found.event)
  })

/**
 * Answers before it reads, to be sure of the 2 s, and reads afterwards. Wrong: the OK is given for whatever the body will
 * turn out to be, and whatever the method is.
 */
export const answersFirst: Team = (onEvent) =>
  listen(async (request, response) => {
    const query = queryOf(request)
    if (query.getAll('SdkAppid').join() !== sdkAppId) return send(response, fail('wrong SdkAppid'))
    send(response, ok)
    const found = findProblemInBytes(query.get('CallbackCommand'), await readBytes(request))
    if ('event' in found) onEvent(found.event)
  })

/** Right: puts the event in a queue, where it is handled 300 ms after the answer. */
export const queued: Team = (onEvent) =>
  listen(async (request, response) => {
    const found = await examine(request)
    if ('problem' in found) return send(response, fail(found.problem))
    send(response, ok)
    setTimeout(onEvent, 300, found.event)
  })

/** Right: its replies carry a trace id, hold their fields in another order and are written with white space. */
export const talkative: Team = (onEvent) =>
  listen(async (request, response) => {
    const found = await examine(request)
    const { ActionStatus, ErrorCode, ErrorInfo } = 'problem' in found ? fail(found.problem) : ok
    const answer = { TraceId: 'b1946ac9', ErrorInfo, ErrorCode: ErrorCode * 70_001, ActionStatus }
    response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8' }).end(`\r\n${JSON.stringify(answer, null, 2)}\r\n`)
    if ('event' in found) onEvent(found.event)
  })

/** Right, but that its JSON is labelled text/plain, as where a framework sends strings. */
export const plainText: Team = (onEvent) =>
  listen(async (request, response) => {
    const found = await examine(request)
    send(response, 'problem' in found ? fail(found.problem) : ok, 'text/plain; charset=utf-8')
    if ('event' in found) onEvent(found.event)
  })

/** Right: also handles members who join, and reads the fields of that event with the same care. */
export const handlesMore: Team = (onEvent) =>
  listen(async (request, response) => {
    const found = await examine(request)
    if ('problem' in found) return send(response, fail(found.problem))
    const { CallbackCommand, NewMemberList } = found.event as Record<string, unknown>
    if (CallbackCommand === memberJoin && !Array.isArray(NewMemberList)) {
      return send(response, fail('NewMemberList is missing'))
    }
    onEvent(found.event)
    send(response, ok)
  })

/** Wrong: sends the stack along, in JSON, for a body it cannot read. Modules have file: URLs there. */
export const stackInJson: Team = (onEvent) =>
  listen(async (request, response) => {
    const found = await examine(request)
    if ('event' in found) onEvent(found.event)
    if ('event' in found) return send(response, ok)
    const stack = `SyntaxError: ${found.problem}\n    at JSON.parse (<anonymous>)\n    at read (file:///srv/im/app.js:7:9)`
    send(response, { ...fail(found.problem), stack })
  })

/** With a token. Wrong: handles the event before it has checked Sign, and answers FAIL all the same. */
export const signsLate: Team = (onEvent) =>
  listen(async (request, response) => {
    const found = await examine(request)
    if ('problem' in found) return send(response, fail(found.problem))
    onEvent(found.event)
    const problem = findSignProblem(queryOf(request), token, Date.now() / 1000)
    send(response, problem === undefined ? ok : fail(problem))
  })
