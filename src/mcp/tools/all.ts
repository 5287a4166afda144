import type { Tool } from '../tool.ts'
import { checkReceiver } from './check-receiver.ts'
import { contract } from './contract.ts'
import { explainFailure } from './explain-failure.ts'
import { receiverExample } from './receiver-example.ts'
import { recording } from './recording.ts'
import { requirements } from './requirements.ts'
import { sendCallback } from './send-callback.ts'
import { simulator } from './simulator.ts'

/** The tools that agents can call, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  contract,
  requirements,
  receiverExample,
  checkReceiver,
  sendCallback,
  explainFailure,
  simulator,
  recording,
]
