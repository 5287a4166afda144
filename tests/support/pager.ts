import { serve } from '../../src/server.ts'

/** A server that the work of a team calls. Its callers wait until the test decides the answer. */
export interface Pager {
  url: string
  /** How often it was called. */
  calls(): number
  /** Answers all waiting callers, and all later ones. */
  answer(status: number): void
  close(): Promise<void>
}

export async function startPager(): Promise<Pager> {
  let calls = 0
  let status = 200
  const told = Promise.withResolvers<void>()
  const server = await serve(async () => {
    calls++
    await told.promise
    return new Response(null, { status })
  })
  return {
    url: server.url,
    calls: () => calls,
    answer(given) {
      status = given
      told.resolve()
    },
    close: server.close,
  }
}
