import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/cli.ts'
import { chatApi } from '../support/simulator.ts'

const quotas: Record<string, unknown> = chatApi['x-quotas']

const folder = join(root, 'src/simulator')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))

/** Whether a file reads a value of x-quotas: by its name, or by that of its group and its own. */
const isRead = (name: string, inner?: string): boolean =>
  sources.some((text) => new RegExp(`quotas\\.${name}\\b`).test(text) && (inner === undefined || new RegExp(`\\b${inner}\\b`).test(text)))

test('the simulator reads each value of x-quotas', () => {
  const leaves = Object.entries(quotas).flatMap(([name, value]): [string, string?][] =>
    typeof value === 'object' && value !== null ? Object.keys(value).map((inner) => [name, inner]) : [[name]],
  )
  expect(leaves.filter(([name, inner]) => !isRead(name, inner)).map((path) => path.join('.'))).toEqual([])
})

test('each value says where it stands, and nothing else does', () => {
  expect(Object.keys(chatApi['x-quota-sources']).sort()).toEqual(Object.keys(quotas).sort())
})
