import { beforeEach } from 'vitest'
import { isTimeOver, timeIsOver } from './ci-time.ts'

beforeEach(({ skip }) => skip(isTimeOver(), timeIsOver))
