// Runs for each test file, also for those that share their modules.
import { afterAll } from 'vitest'
import { closeAll } from './closing.ts'

afterAll(closeAll)
