import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './cli.ts'
import { fileOf } from './names.ts'
import { edit } from './project.ts'

const page = readFileSync(join(root, 'docs/adding-a-webhook.md'), 'utf8')

/** The webhook that the page adds. It is made up, so that the contract never has it. */
export const newcomer = /(?<=operationId: ).+/.exec(page)?.[0] ?? ''

/** Its file, the lines that mount it, and its texts in Chinese, as they stand on the page. */
const [file = '', mount = '', chinese = ''] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

/** Where among the other webhooks it is mounted. */
export type Position = 'first' | 'middle' | 'last'

/** Adds the webhook to a copy of the project, as the page says. */
export function addNewcomer(folder: string, position: Position = 'first'): void {
  writeFileSync(join(folder, fileOf(newcomer)), file)
  appendFileSync(join(folder, 'spec/overlays/zh-CN/group.yaml'), chinese)
  const lines = mount.replace('webhooks:\n', '')
  const mounted = readFileSync(join(root, 'spec/openapi.yaml'), 'utf8').match(/^ {2}\S+:\n {4}\$ref: webhooks\/.*\n/gm) as string[]
  const at = { first: 0, middle: Math.ceil(mounted.length / 2), last: mounted.length }[position]
  edit(folder, 'spec/openapi.yaml', mounted.join(''), mounted.toSpliced(at, 0, lines).join(''))
}

/** Makes it one of the webhooks that are on by default in the copy, so that a run with no flag meets it. */
export function switchNewcomerOn(folder: string): void {
  edit(folder, 'spec/openapi.yaml', 'x-default-webhooks:\n', `x-default-webhooks:\n  - ${newcomer}\n`)
}
