import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shells } from '../../src/cli/completion.ts'
import { verbs } from '../../src/cli/verbs.ts'
import { cli, freshFolder, here, root, run } from '../support/cli.ts'
import { alert, quota } from '../support/names.ts'

const words = async (...line: string[]) => {
  const { code, stdout } = await cli(['complete', '--', ...line])
  expect(code).toBe(0)
  return stdout.split('\n').flatMap((each) => (each.includes('\t') ? [each.split('\t')[0]] : []))
}

test('verbs, flags, choices, webhooks, checks, examples, reports and APIs are completed', async () => {
  expect(await words('')).toEqual(Object.keys(verbs))
  expect(await words('trigger', quota.slice(0, -4))).toEqual([quota])
  expect(await words('trigger', alert, '--exa')).toEqual(['--example'])
  expect(await words('trigger', alert, '--example', 'samp')).toContain('sample')
  expect(await words('check', '--only', 'sign-wr')).toEqual(['sign-wrong'])
  expect(await words('check', '--fail-on', '')).toEqual(['must', 'should', 'may'])
  expect(await words('check', '--report', 'sa')).toEqual(['sarif'])
  expect(await words('mock', '--limit', 'openim/batch')).toEqual(['openim/batchsendmsg='])
  expect(await words('explain', 'sign-wr')).toEqual(['sign-wrong'])
})

test.each(shells)('the script for %s asks chatproof', async (shell) => {
  const { code, stdout } = await cli(['completion', shell])
  expect([code, stdout]).toEqual([0, expect.stringContaining('chatproof complete')])
})

test('a shell that there is no script for ends with 2', async () => {
  const { code, stderr } = await here(['completion', 'ksh'])
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^chatproof: completion knows bash, zsh, fish, powershell, not ksh/)])
})

test.skipIf(!existsSync('/bin/bash'))('in a real bash, the script completes the name of a webhook', async () => {
  const folder = freshFolder()
  const { stdout } = await cli(['completion', 'bash'])
  writeFileSync(join(folder, 'complete.bash'), stdout)
  writeFileSync(join(folder, 'chatproof'), `#!/bin/sh\nexec '${process.execPath}' '${root}/src/cli.ts' "$@"\n`, { mode: 0o755 })
  const line = `chatproof trigger ${alert.slice(0, -5)}`
  const script = `PATH='${folder}':$PATH; _get_comp_words_by_ref() { cur="\${COMP_WORDS[COMP_CWORD]}"; prev="\${COMP_WORDS[COMP_CWORD-1]}"; words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; }
source ./complete.bash
COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; COMP_WORDS=(${line}); COMP_CWORD=2
$(complete -p chatproof | sed -E 's/.*-F ([^ ]+) .*/\\1/') chatproof; printf '%s\\n' "\${COMPREPLY[@]}"`
  const outcome = await run('/bin/bash', ['-c', script], { cwd: folder })
  expect(outcome.stdout.trim()).toBe(alert)
})
