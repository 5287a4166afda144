import { test } from 'vitest'
import { expectAnswers } from '../support/hostile-calls.ts'

test(
  '100,000 hostile calls of the REST API all get a reply in the form of Chat, in bounded time and memory',
  {
    timeout: 120_000,
  },
  () => expectAnswers(100_000),
)
