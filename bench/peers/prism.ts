import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { freePort, prismBin, root, start, untilListening } from '../processes.ts'

/** Prism's mock of a document, ready to answer. */
export async function startPrism(document: string): Promise<{ child: ChildProcess; url: string }> {
  const port = await freePort()
  const child = start([prismBin, 'mock', join(root, document), '-v', 'warn', '-p', String(port)])
  await untilListening(port, child)
  return { child, url: `http://127.0.0.1:${port}` }
}
