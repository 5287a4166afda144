import { serve } from '../../src/server.ts'

/** What the work of a team calls: a server that leaves its callers waiting until it is told what to answer. */
export interface Pager {
  url: string
  /** How often it was called. */
  calls(): number
  /** Answers all that wait and all that call from now on. */
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
