import { webhooks } from '../../src/contract/contract.ts'
import { root } from './cli.ts'
import { readTree } from './project.ts'

const sources = [...readTree(root, 'src')].filter(([file]) => file.startsWith('src/simulator/') && !file.endsWith('/unfired.ts'))

/** Every webhook that the simulator asks or tells: a question or a rule names it. */
export const fired = [...webhooks.keys()].filter((name) => sources.some(([, text]) => text.includes(`'${name}'`)))
