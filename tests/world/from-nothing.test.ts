import { copyFileSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, type Outcome, root, run } from '../support/cli.ts'
import { command, demand } from '../support/examples.ts'
import { fence } from '../support/links.ts'
import { freePort } from '../support/raw.ts'
import { shared } from '../support/shared.ts'

/** The commands below a heading, each of them a line. */
function commandsOf(page: string, heading: string): string[] {
  const [, below = ''] = readFileSync(join(root, page), 'utf8').split(`\n## ${heading}\n`)
  const [, , text = ''] = [...(below.split('\n## ')[0] as string).matchAll(fence)].find(([, info]) => info === 'sh') ?? []
  return text.trimEnd().split('\n')
}

/** Types the commands into a shell, in an empty folder with the tarball: the next where the one before succeeded, or the server listens. */
async function type(commands: readonly string[]): Promise<Outcome & { port: string; folder: string }> {
  const folder = freshFolder()
  const archive = await shared('pack')
  copyFileSync(archive, join(folder, basename(archive)))
  const port = String(await freePort())
  const listens = `timeout 60 bash -c 'until (exec 3<>/dev/tcp/127.0.0.1/${port}) 2>/dev/null; do sleep 0.1; done'`
  const lines = commands.flatMap((line) => [`echo '$ ${line.replaceAll("'", '"')}'`, line, ...(line.endsWith(' &') ? [listens] : [])])
  const script = ['set -eo pipefail', "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT", ...lines].join('\n').replaceAll('3000', port)
  const env = { GOTOOLCHAIN: 'local', GOPROXY: 'off', npm_config_update_notifier: 'false' }
  return { ...(await run('bash', ['-c', script], { cwd: folder, env })), port, folder }
}

const pages = [
  {
    page: 'README.zh-CN.md',
    heading: '从零开始：Go',
    needs: [command('Go', 'go')],
    tested: /^ok\s+\S+/m,
    proved: /^✔ 回调服务符合要求/m,
  },
  {
    page: 'README.md',
    heading: 'From nothing, in Python',
    needs: [command('Python', 'python3')],
    tested: /^OK$/m,
    proved: /^✔ The receiver conforms: every MUST/m,
  },
]

describe.each(pages)('who reads only $page, below "$heading"', ({ page, heading, needs, tested, proved }) => {
  test('comes from nothing to a receiver with unit tests that is proved', { timeout: 300_000 }, async (context) => {
    demand(needs, context)
    const commands = commandsOf(page, heading)
    expect(commands.length).toBeGreaterThan(8)
    const { code, stdout, stderr } = await type(commands)
    expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, ''])
    expect(stdout + stderr).toMatch(tested)
    expect(stdout).toMatch(proved)
  })
})
