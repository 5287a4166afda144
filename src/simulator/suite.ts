import type { Result } from '../conformance/result.ts'
import { ChatproofError } from '../error.ts'
import { summarize } from '../reports/report.ts'
import { type ControlCall, isListOfText, type Route, readObject, usage } from './control-call.ts'

/** What judges the target. */
export const suiteRoutes: readonly Route[] = [['POST', /^check$/, runSuite]]

/** Those of which the target is being judged: two runs at once would disturb each other. */
const underWay = new WeakSet<object>()

const encoder = new TextEncoder()

/** Answers with a line of JSON for each result as it comes, and one for the whole run. Who closes the connection ends the run. */
async function runSuite({ backend, request, check }: ControlCall): Promise<Response> {
  const { only, exclude } = await readObject(request)
  if ((only !== undefined && !isListOfText(only)) || (exclude !== undefined && !isListOfText(exclude)))
    throw usage('check takes {"only": [pattern], "exclude": [pattern]}.')
  if (check === undefined) throw usage('This simulator has no conformance suite: chatproof mock has one.')
  if (underWay.has(backend)) throw usage('A check is running already.')
  const webhooks = backend.switches.webhooks.map(({ name }) => name)
  if (webhooks.length === 0) throw usage('No webhook is switched on, so there is nothing to check.')
  const stopping = new AbortController()
  const results = check({ webhooks, only, exclude, signal: stopping.signal })[Symbol.asyncIterator]()
  underWay.add(backend)
  try {
    // A wrong pattern, and a target that cannot be reached, are known before the first result.
    const first = await results.next()
    return toLines(results, first, () => underWay.delete(backend), stopping)
  } catch (error) {
    underWay.delete(backend)
    throw error
  }
}

function toLines(results: AsyncIterator<Result>, first: IteratorResult<Result>, onEnd: () => void, stopping: AbortController): Response {
  const done: Result[] = []
  let next: Promise<IteratorResult<Result>> | undefined = Promise.resolve(first)
  const end = (controller: ReadableStreamDefaultController<Uint8Array>, problem: string | null) => {
    onEnd()
    controller.enqueue(lineOf({ type: 'summary', complete: problem === null, problem, summary: summarize(done) }))
    controller.close()
  }
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done: isOver, value } = await (next ?? results.next())
        next = undefined
        if (isOver) return end(controller, null)
        done.push(value)
        controller.enqueue(lineOf({ type: 'result', ...value }))
      } catch (error) {
        if (!(error instanceof ChatproofError)) {
          onEnd()
          throw error
        }
        end(controller, error.message)
      }
    },
    async cancel() {
      stopping.abort()
      await results.return?.()
      onEnd()
    },
  })
  return new Response(stream, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } })
}

function lineOf(value: object): Uint8Array {
  return encoder.encode(`${JSON.stringify(value)}\n`)
}
