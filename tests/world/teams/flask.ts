import { findProblemInBytes } from '../../teams/events.ts'
import { listen, ok, readBytes, sdkAppId, type Team } from '../../teams/team.ts'

const page = (status: string, text: string) =>
  `<!doctype html>\n<html lang=en>\n<title>${status}</title>\n<h1>${status.slice(4)}</h1>\n<p>${text}</p>\n`

/**
 * Flask with request.get_json(force=True). Right, but that it refuses with 403 and JSON of its own. What it cannot read it
 * answers with the 400 page of Werkzeug, and other methods with 405.
 */
export const flask: Team = (onEvent) =>
  listen(async (request, response) => {
    const query = new URL(request.url ?? '', 'http://im.invalid').searchParams
    const bytes = await readBytes(request)
    const abort = (status: string, text: string) =>
      void response.writeHead(Number(status.slice(0, 3)), { 'content-type': 'text/html; charset=utf-8' }).end(page(status, text))

    if (request.method === 'OPTIONS') return void response.writeHead(200, { allow: 'OPTIONS, POST' }).end()
    if (request.method !== 'POST') return abort('405 Method Not Allowed', 'The method is not allowed for the requested URL.')
    if (query.getAll('SdkAppid').join() !== sdkAppId) {
      return void response.writeHead(403, { 'content-type': 'application/json' }).end('{"detail": "wrong SdkAppid"}\n')
    }
    const found = findProblemInBytes(query.get('CallbackCommand'), bytes)
    if ('problem' in found) return abort('400 Bad Request', 'The browser (or proxy) sent a request that this server could not understand.')
    onEvent(found.event)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ok))
  })
