import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
export const collectGarbage = runInNewContext('gc') as () => void

/** How many bytes are still in use. What nobody holds any more is collected first. */
export function heapUsed(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}
