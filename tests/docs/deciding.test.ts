import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Server, serve } from '../../src/server.ts'
import { freshFolder, here, root, run, startCli } from '../support/cli.ts'
import { beforeGroupMessage, beforeMessage } from '../support/names.ts'

const token = 'a-token-of-the-team'
const section = /^### Decide about messages\n([\s\S]*?)^(?=#)/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
const blockOf = (info: string) => new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(section)?.[1] ?? ''

/** The words of each command behind `npx chatproof`, without quotes and comments. */
const commands = blockOf('sh')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) =>
    [
      ...line
        .replace(/^npx chatproof /, '')
        .replace(/ +# .*/, '')
        .matchAll(/'([^']*)'|(\S+)/g),
    ].map(([word, quoted]) => quoted ?? word),
  )

/** Those of a verb, with the URL of a receiver in place of the one they name. */
const commandsOf = (verb: string, url: string) =>
  commands.filter(([given]) => given === verb).map((words) => words.map((word) => (/^http:/.test(word) ? url : word)))

describe('the receiver in README that decides about messages', () => {
  const servers: Server[] = []
  afterEach(async () => {
    vi.unstubAllEnvs()
    await Promise.all(servers.splice(0).map((server) => server.close()))
  })

  /** Writes the handler into a file, and returns its path. */
  function write(): string {
    const folder = freshFolder()
    const file = join(folder, 'receiver.ts')
    writeFileSync(file, blockOf('ts').replace("from 'chatproof'", `from '${join(root, 'src/index.ts')}'`))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
    const settings = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { types: ['node'], rewriteRelativeImportExtensions: false, allowImportingTsExtensions: true },
      include: ['receiver.ts', join(root, 'src/**/*.d.ts')],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    return file
  }

  test('passes the compiler', async () => {
    const compiler = join(root, 'node_modules/ts7/bin/tsc')
    expect(await run(process.execPath, [compiler, '-p', join(write(), '..')])).toMatchObject({ stdout: '', code: 0 })
  })

  test('decides as the commands below it expect, about both webhooks, and passes their checks', async () => {
    vi.stubEnv('CHAT_TOKEN', token)
    const { POST } = (await import(pathToFileURL(write()).href)) as { POST: (request: Request) => Promise<Response> }
    const server = await serve(POST)
    servers.push(server)
    const url = `${server.url}/im`
    const env = { CHATPROOF_TARGET: url, CHATPROOF_TOKEN: token, CHATPROOF_SDK_APP_ID: '1400000001' }

    const triggers = commandsOf('trigger', url)
    expect(triggers.map((words) => words.at(-1))).toEqual(['allow', 'reject'])
    for (const words of triggers) {
      expect(words).toContain(beforeGroupMessage)
      for (const webhook of [beforeGroupMessage, beforeMessage]) {
        const { code, stdout } = await here(
          words.map((word) => (word === beforeGroupMessage ? webhook : word)),
          { env },
        )
        expect([code, stdout]).toEqual([0, expect.stringContaining(`Decided (${words.at(-1)}):`)])
      }
    }

    const [checked = []] = commandsOf('check', url)
    expect(await here([...checked, '--fail-on', 'should'], { env })).toMatchObject({ code: 0 })
  })

  test('is stood in for by listen, with the decision that is given', async () => {
    const [words = []] = commandsOf('listen', '')
    const server = await startCli(words.map((word) => (word === '3000' ? '0' : word)))
    const { code, stdout } = await here(['trigger', beforeGroupMessage, '--target', server.url, '--expect', 'reject'])
    expect([code, stdout]).toEqual([0, expect.stringContaining('the caller gets 10100 "no"')])
    await server.stop()
  })
})
