import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The descriptions that everything else in generated/ is made from. */
const descriptions = ['generated/contract.json', 'generated/chat-api.json']

/** Whether the generator writes a file. */
export const isWritten = (file: string) =>
  file.startsWith('generated/') || ['docs/requirements.md', 'docs/webhooks.md', 'docs/zh-CN/webhooks.md'].includes(file)

/** The tests that read spec/ and what is written for people. */
const ofWords = 'tests/{contract,docs}/**/*.test.ts'

/**
 * The files that are not as they were committed, and the tests that look at the words of the contract where those are not. `vitest related`
 * takes them. As long as nothing but words has changed in spec/, what the generator made of it does not count: nearly every test imports it.
 */
export function touchedFiles(root: string): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const listed = git('diff', '--name-only', '--relative', 'HEAD') + git('ls-files', '--others', '--exclude-standard')
  const changed = listed.split('\n').filter(Boolean)
  const hasMeaningChanged = descriptions.some((file) => {
    return changed.includes(file) && meaningOf(readFileSync(join(root, file), 'utf8')) !== meaningOf(git('show', `HEAD:./${file}`))
  })
  const counted = hasMeaningChanged ? changed : changed.filter((file) => !isWritten(file))
  const isSpec = changed.some((file) => /^(spec|redocly|generated)\//.test(file))
  return [...counted, ...(isSpec ? globSync(ofWords, { cwd: root }) : [])]
}

/** A description without what is there for people only. */
function meaningOf(description: string): string {
  const isWords = (key: string, value: unknown) => typeof value === 'string' && ['title', 'description', 'summary'].includes(key)
  return JSON.stringify(JSON.parse(description), (key, value) => (isWords(key, value) ? undefined : value))
}
