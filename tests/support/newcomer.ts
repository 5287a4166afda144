import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './cli.ts'
import { fileOf } from './names.ts'
import { edit } from './project.ts'

/** The page that says how a webhook is added. */
export const howTo = 'docs/adding-a-webhook.md'

/** The webhook of that page, under a name of its own: the contract may come to have the one that the page takes as its example. */
export const newcomer = 'Group.CallbackAfterGroupFullAgain'

/** Where among the other webhooks it is mounted. */
export type Position = 'first' | 'middle' | 'last'

const blocks = [...readFileSync(join(root, howTo), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
  text.replaceAll('AfterGroupFull', 'AfterGroupFullAgain'),
)

/** Adds the webhook to a copy of the project, as the page says: a file, and the lines that mount it. */
export function addNewcomer(folder: string, position: Position = 'first'): void {
  const [file = '', mount = ''] = blocks
  writeFileSync(join(folder, fileOf(newcomer)), file)
  const lines = mount.replace('webhooks:\n', '')
  const mounted = readFileSync(join(root, 'spec/openapi.yaml'), 'utf8').match(/^ {2}\S+:\n {4}\$ref: webhooks\/.*\n/gm) as string[]
  const at = { first: 0, middle: Math.ceil(mounted.length / 2), last: mounted.length }[position]
  edit(folder, 'spec/openapi.yaml', mounted.join(''), mounted.toSpliced(at, 0, lines).join(''))
}
