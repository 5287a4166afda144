import { afterAll } from 'vitest'

const closers: (() => unknown)[] = []

afterAll(async () => {
  await Promise.all(closers.map((close) => close()))
})

/** Does this when the test file ends: for what several tests share, and so no test can close. */
export function atEnd(close: () => unknown): void {
  closers.push(close)
}
