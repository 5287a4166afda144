import { ChatproofError } from './error.ts'

/**
 * The text of the team's observe URL at this moment.
 *
 * @throws ChatproofError `usage` when it does not answer with a 2xx status
 */
export async function readObserved(url: string): Promise<string> {
  const wrong = (reason: string) => new ChatproofError('usage', `The observe URL ${url} cannot be read: ${reason}.`)
  if (!URL.canParse(url)) throw wrong('it is not a URL')
  try {
    const { request } = await import('undici')
    const { statusCode, body } = await request(url, { headersTimeout: 5000, bodyTimeout: 5000 })
    const text = await body.text()
    if (statusCode < 200 || statusCode > 299) throw wrong(`it answers with HTTP ${statusCode}`)
    return text
  } catch (error) {
    throw error instanceof ChatproofError ? error : wrong(String((error as { code?: string }).code ?? error))
  }
}
