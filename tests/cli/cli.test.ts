import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sign } from '../../src/callback/sign.ts'
import { packedPages, pageNames } from '../../src/cli/pages.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { cleanEnv, cli, freshFolder, here, root, run, startCli } from '../support/cli.ts'
import { alert, exception } from '../support/names.ts'
import { record, token } from '../support/recorder.ts'

const vector = { token: 'xxxxyyyy', time: '1669872112', sign: '17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061' }
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('sign', () => {
  test('makes the published Sign, as a query string and as JSON', async () => {
    const args = ['sign', '--token', vector.token, '--request-time', vector.time]
    const [plain, json] = await Promise.all([cli(args), cli([...args, '--json'])])
    expect(plain.stdout).toBe(`Sign=${vector.sign}&RequestTime=${vector.time}\n`)
    expect(JSON.parse(json.stdout)).toEqual({ Sign: vector.sign, RequestTime: Number(vector.time) })
    expect([plain.code, plain.stderr]).toEqual([0, ''])
  })

  test('takes the present when it is told no time, and what it makes is right to verify', async () => {
    const { stdout } = await here(['sign', '--token', token])
    const { code, stdout: said } = await here(['verify', stdout.trim(), '--token', token])
    expect(said).toContain('✔')
    expect(code).toBe(0)
  })

  test('reads the token from a file or stdin, without the newline behind it', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'token'), `${vector.token}\r\n`)
    const options = { cwd, stdin: `${vector.token}\n` }
    const ways = [
      ['--token-file', 'token'],
      ['--token-file', '-'],
      ['--token', '-'],
    ]
    const made = await Promise.all(ways.map((way) => cli(['sign', ...way, '--request-time', vector.time], options)))
    for (const { code, stdout } of made) expect([code, stdout]).toEqual([0, `Sign=${vector.sign}&RequestTime=${vector.time}\n`])
  })
})

describe('verify', () => {
  const url = `https://app.example/im?x=1&SdkAppid=1&Sign=${vector.sign}&RequestTime=${vector.time}`
  const verify = (given: string, ...args: string[]) => here(['verify', given, '--token', vector.token, ...args])

  test('accepts the published Sign at its time, in a URL and as a mere query', async () => {
    for (const given of [url, url.slice(url.indexOf('?')), url.slice(url.indexOf('?') + 1)]) {
      const { code, stdout, stderr } = await verify(given, '--now', vector.time)
      expect([code, stdout, stderr]).toEqual([0, '✔ Sign and RequestTime are right.\n', ''])
    }
  })

  test('allows 60 seconds in either direction and not one more', async () => {
    const at = async (seconds: number) => (await verify(url, '--now', String(Number(vector.time) + seconds))).code
    expect(await Promise.all([at(-61), at(-60), at(60), at(61)])).toEqual([1, 0, 0, 1])
  })

  test('says what is wrong, and ends with 1', async () => {
    const wrong: [string, string[], RegExp][] = [
      [url, [], /Sign is right, but RequestTime is \d+ s old, more than 60 s/],
      [url.replace('Sign=17', 'Sign=18'), ['--now', vector.time], /Sign does not match/],
      [url.replace('Sign=17', 'Sign=18'), [], /Sign does not match/],
      [url.replace('&Sign=', '&Sgin='), ['--now', vector.time], /Sign is missing/],
      ['https://app.example/', [], /Sign is missing/],
    ]
    for (const [given, args, reason] of wrong) {
      const [plain, json] = await Promise.all([verify(given, ...args), verify(given, ...args, '--json')])
      expect(plain.stdout).toMatch(reason)
      expect([plain.code, json.code]).toEqual([1, 1])
      expect(JSON.parse(json.stdout)).toEqual({ right: false, problem: expect.stringMatching(reason) })
    }
  })

  test('ends with the exit code as a process too', async () => {
    const [right, wrong] = await Promise.all([
      cli(['verify', url, '--token', vector.token, '--now', vector.time, '--json']),
      cli(['verify', url, '--token', 'another', '--now', vector.time]),
    ])
    expect([right.code, JSON.parse(right.stdout), wrong.code]).toEqual([0, { right: true, problem: null }, 1])
  })
})

describe('docs', () => {
  test('says how to build the page when there is none, and serves it when there is', async () => {
    const copy = freshFolder()
    for (const part of ['src', 'mocks', 'generated', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const entry = join(copy, 'src/cli.ts')

    const { code, stdout, stderr } = await cli(['docs', '--port', '0'], { entry })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^chatproof: .*not built.*npm run docs.*\n$/)

    mkdirSync(join(copy, 'dist'))
    const pages = { [pageNames.en]: '<title>Yes</title>', [pageNames.zh]: '<title>是的</title>' }
    writeFileSync(join(copy, 'dist', packedPages), brotliCompressSync(JSON.stringify(pages)))
    const server = await startCli(['docs', '--port', '0', '--json'], { entry })
    const get = async (path: string) => {
      const reply = await fetch(server.url + path)
      return [reply.headers.get('content-type'), await reply.text()]
    }
    const [english, chinese] = Object.values(pages).map((page) => ['text/html; charset=utf-8', page])
    const asked = ['', '/', '/another', `/${pageNames.en}?x=1`, `/${pageNames.zh}`, `/${pageNames.zh}?x=1`]
    expect(await Promise.all(asked.map(get))).toEqual([english, english, english, english, chinese, chinese])
    const inChinese = await startCli(['docs', '--port', '0', '--json', '--lang', 'zh'], { entry })
    expect(await (await fetch(inChinese.url)).text()).toBe(pages[pageNames.zh])
    await inChinese.stop()
    expect(await server.stop('SIGINT')).toBe(130)
  })

  const isBuilt = existsSync(join(root, 'dist', packedPages))
  test.skipIf(!isBuilt)(`serves the built page${isBuilt ? '' : ` (skipped: dist/${packedPages} is not built)`}`, async () => {
    const server = await startCli(['docs', '--port', '0'])
    const page = await (await fetch(server.url)).text()
    for (const name of webhooks.keys()) expect(page).toContain(name)
    await server.stop()
  })
})

describe('help and version', () => {
  test('go to stdout and end with 0', async () => {
    const [version, help, verb] = await Promise.all([cli(['--version']), cli(['--help']), here(['trigger', '--help'])])
    expect([version?.code, version?.stdout]).toEqual([0, `${packageJson.version}\n`])
    for (const name of ['trigger', 'listen', 'list', 'sign', 'verify', 'docs']) expect(help.stdout).toContain(`  ${name} `)
    expect(help.stdout).toMatch(/Exit codes: 0 .*1 .*2 .*3 /s)
    expect(verb.stdout).toContain('--example <name>')
    for (const { code, stderr } of [help, verb]) expect([code, stderr]).toEqual([0, ''])
  })
})

describe('output', () => {
  const isColored = (text: string) => text !== stripVTControlCharacters(text)

  test('has colour only where it is forced or stdout is a terminal', async () => {
    const envs = [{}, { FORCE_COLOR: '1' }, { FORCE_COLOR: '0' }, { NO_COLOR: '1' }]
    const made = await Promise.all(envs.map((env) => cli(['list'], { env })))
    expect(made.map(({ stdout }) => isColored(stdout))).toEqual([false, true, false, false])
    expect(stripVTControlCharacters(made[1]?.stdout as string)).toBe(made[0]?.stdout)
  })

  const hasScript = process.platform === 'linux' && existsSync('/usr/bin/script')
  test.skipIf(!hasScript)(
    `has colour on a terminal, unless NO_COLOR is set${hasScript ? '' : ' (skipped: no script(1) here)'}`,
    async () => {
      const command = `'${process.execPath}' '${join(root, 'src/cli.ts')}' list`
      const onTerminal = (env: Record<string, string>) => run('script', ['-qec', command, '/dev/null'], { env })
      const [plain, without] = await Promise.all([onTerminal({}), onTerminal({ NO_COLOR: '1' })])
      expect([isColored(plain.stdout), isColored(without.stdout)]).toEqual([true, false])
    },
  )

  test('cut off by its reader does not make a failure of trigger look like success', async () => {
    const args = ['trigger', alert, '--target', 'http://127.0.0.1:1/', '--count', '3000', '--json']
    const script = '{ { "$@"; echo "exit $?" >&3; } | :; } 3>&1'
    const { stdout } = await run('sh', ['-c', script, 'sh', process.execPath, join(root, 'src/cli.ts'), ...args])
    expect(stdout).toMatch(/^exit [1-9]\d*\n$/)
  })

  test('cut off by its reader, as by head, ends in silence', async () => {
    const { url } = await record()
    const chatproof = `'${process.execPath}' '${join(root, 'src/cli.ts')}'`
    const [many, list] = await Promise.all([
      run('sh', ['-c', `${chatproof} trigger ${alert} --target ${url} --count 300 --json | head -1`]),
      run('sh', ['-c', `${chatproof} list ${exception} --json | head -1`]),
    ])
    for (const { stdout, stderr } of [many, list]) expect([jsonLines(stdout).length, stderr]).toEqual([1, ''])
  })
})

describe('the installed command', () => {
  const bin = join(root, 'bin/chatproof.js')
  const folders = ['/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)].filter((folder) => !folder.includes('node_modules'))
  const isBuilt = existsSync(join(root, 'dist/src/cli/cli.cjs'))

  test('says in a sentence that Node is too old', async ({ skip }) => {
    const nodes = [...new Set(folders.map((folder) => join(folder, 'node')))].filter((node) => existsSync(node))
    const versions = await Promise.all(nodes.map((node) => run(node, ['--version'], { env: cleanEnv() as Record<string, string> })))
    const old = nodes.find((_, index) => Number(/^v(\d+)/.exec(versions[index]?.stdout ?? '')?.[1] ?? 99) < 22)
    if (old === undefined) return skip('no Node older than 22 on this machine')
    const { code, stdout, stderr } = await run(old, [bin, 'list'])
    expect(stderr).toMatch(/^chatproof needs Node 22\.19, 24 .*this is Node \d+\.\d+\.\d+\. .*\n$/)
    expect([code, stdout]).toEqual([2, ''])
  })

  test.skipIf(!isBuilt)(`runs what is built${isBuilt ? '' : ' (skipped: dist/ is not built)'}`, async () => {
    const args = ['sign', '--token', vector.token, '--request-time', vector.time]
    const { code, stdout } = await run(process.execPath, [bin, ...args])
    expect([code, stdout]).toEqual([0, `Sign=${sign(vector.token, vector.time)}&RequestTime=${vector.time}\n`])
  })
})
