import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { sign } from '../../src/callback/sign.ts'
import { run as runHere } from '../../src/cli/program.ts'
import { certificates } from '../support/certificates.ts'
import { cleanEnv, cli, freshFolder, here, quietTerminal, root, run, startCli } from '../support/cli.ts'
import { alert } from '../support/names.ts'
import { record, sdkAppId, token } from '../support/recorder.ts'

const mark = '\ufeff'
const body = `{"CallbackCommand":"${alert}","ServiceName":"openim","Command":"是的","Request":510,"Limit":200}`
const har = (text: string) =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: {
            method: 'POST',
            url: `http://x/?SdkAppid=${sdkAppId}&CallbackCommand=${alert}`,
            postData: { text, mimeType: 'application/json' },
          },
        },
      ],
    },
  })

/** A folder with one file in it. */
function folderWith(file: string, content: string | Buffer): string {
  const cwd = freshFolder()
  writeFileSync(join(cwd, file), content)
  return cwd
}

const utf16 = (text: string) => Buffer.from(`${mark}${text}`, 'utf16le')
const signed = `Sign=${sign(token, 1)}&RequestTime=1\n`
const makeSign = (...args: string[]) => ['sign', '--request-time', '1', ...args]

describe('a file with a byte order mark, as Notepad writes it, is read without it:', () => {
  test('the token', async () => {
    const { stdout } = await here(makeSign('--token-file', 't'), { cwd: folderWith('t', `${mark}${token}\r\n`) })
    expect(stdout).toBe(signed)
    expect((await here(makeSign('--token', '-'), { stdin: `${mark}${token}\r\n` })).stdout).toBe(signed)
  })

  test('the config, also by init', async () => {
    const cwd = folderWith('chatproof.config.json', `${mark}{"sdkAppId": 1400000009}`)
    expect((await here(['trigger', alert, '--curl'], { cwd })).stdout).toContain('SdkAppid=1400000009')
    const { code, stdout } = await here(['init', '--ci', 'none'], { cwd })
    expect([code, stdout]).toEqual([0, expect.stringContaining('left chatproof.config.json as it is')])
  })

  test('the body, which is sent byte for byte but for the mark', async () => {
    const receiver = await record()
    const { code } = await here(['trigger', alert, '--target', receiver.url, '--body', '@b'], { cwd: folderWith('b', mark + body) })
    expect([code, receiver.last().body]).toEqual([0, body])
  })

  test('the answer of listen', async () => {
    const server = await startCli(['listen', '--port', '0', '--answer', '@a'], { cwd: folderWith('a', `${mark}{"是": 1}`) })
    expect(Buffer.from(await (await fetch(server.url, { method: 'POST' })).arrayBuffer()).toString('utf8')).toBe('{"是": 1}')
    await server.stop()
  })

  test('the waivers', async () => {
    const { url } = await record()
    const waiver = 'check: appid-foreign\n  reason: r\n  owner: o\n  expires: 2099-01-01'
    const cwd = folderWith('w.yaml', `${mark}- ${waiver}\n`)
    const args = ['check', url, '--sdk-app-id', sdkAppId, '--only', 'answer-json', '--waivers', 'w.yaml']
    expect((await here(args, { cwd })).code).toBe(0)
  })

  test('the recording', async () => {
    const receiver = await record()
    const { code } = await here(['replay', 'r.har', '--target', receiver.url], { cwd: folderWith('r.har', mark + har(body)) })
    expect([code, receiver.last().body]).toEqual([0, body])
  })

  test('the certificates', async () => {
    const { cert } = certificates(freshFolder())('ca', { isAuthority: true })
    const args = ['trigger', alert, '--target', 'http://127.0.0.1:1/', '--ca', 'ca.pem']
    expect((await here(args, { cwd: folderWith('ca.pem', mark + cert) })).code).toBe(3)
  })
})

/** A verb that reads the file f, by what it takes from it. */
const readers: Record<string, string[]> = {
  'a token': makeSign('--token-file', 'f'),
  'a body': ['trigger', alert, '--body', '@f', '--curl'],
  'an answer': ['listen', '--port', '0', '--answer', '@f'],
  waivers: ['check', 'http://127.0.0.1:1/', '--sdk-app-id', sdkAppId, '--waivers', 'f'],
  'a recording': ['replay', 'f', '--target', 'http://127.0.0.1:1/'],
  'a certificate': ['trigger', alert, '--target', 'http://127.0.0.1:1/', '--ca', 'f'],
}

describe('a file that is not UTF-8 is refused with what to do:', () => {
  const contents = { 'in UTF-16, as PowerShell writes it': utf16(body), 'in GBK': Buffer.from('cac7b5c4', 'hex'), 'with a NUL': 'a\0b' }

  test.each(
    Object.entries(readers).flatMap(([what, args]) => Object.entries(contents).map(([how, bytes]) => [what, how, args, bytes] as const)),
  )('%s %s', async (_what, _how, args, bytes) => {
    const { code, stdout, stderr } = await here(args, { cwd: folderWith('f', bytes) })
    expect(stderr).toMatch(/^chatproof: [^\n]*: it is not text in UTF-8; save it as UTF-8\.\n$/)
    expect([code, stdout]).toEqual([2, ''])
  })

  test('the config', async () => {
    const { code, stderr } = await here(['list'], { cwd: folderWith('chatproof.config.json', utf16('{}')) })
    expect(stderr).toBe('chatproof: chatproof.config.json cannot be read: it is not text in UTF-8; save it as UTF-8.\n')
    expect(code).toBe(2)
  })

  test('a token on stdin', async () => {
    const { code, stderr } = await cli(makeSign('--token', '-'), { stdin: 'a\0b' })
    expect([code, stderr]).toEqual([2, 'chatproof: Cannot read stdin: it is not text in UTF-8; save it as UTF-8.\n'])
  })
})

const hasPipes = spawnSync('sh', ['-c', 'command -v mkfifo && command -v bash']).status === 0

describe.skipIf(!hasPipes)(`a pipe in place of a file${hasPipes ? '' : ' (skipped: no mkfifo or bash here)'}`, () => {
  const withPipe = () => {
    const cwd = freshFolder()
    expect(spawnSync('mkfifo', [join(cwd, 'f')]).status).toBe(0)
    return cwd
  }

  test('is read to its end, as bash makes one of <(…)', async () => {
    const script = `"$0" "$1" sign --request-time 1 --token-file <(printf '${token.slice(0, 5)}'; exec printf '${token.slice(5)}\\n')`
    const { code, stdout } = await run('bash', ['-c', script, process.execPath, join(root, 'src/cli.ts')])
    expect([code, stdout]).toEqual([0, signed])
  })

  test('is waited for while its writer has it open', async () => {
    const cwd = withPipe()
    const child = spawn(process.execPath, [join(root, 'src/cli.ts'), ...makeSign('--token-file', 'f')], { cwd, env: cleanEnv() })
    onTestFinished(() => void child.kill('SIGKILL'))
    // To open it for writing takes until the program reads it.
    const pipe = createWriteStream(join(cwd, 'f'))
    await once(pipe, 'open')
    await new Promise((resolve) => pipe.write(token.slice(0, 5), resolve))
    pipe.end(token.slice(5))
    let stdout = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    await once(child, 'close')
    expect([child.exitCode, stdout]).toEqual([0, signed])
  })

  test('that nobody writes to ends the program with 2, whatever it should hold', async () => {
    const outcomes = await Promise.all(Object.values(readers).map((args) => cli(args, { cwd: withPipe() })))
    for (const { code, stdout, stderr } of outcomes) {
      expect(stderr).toMatch(/^chatproof: [^\n]*: it is a pipe that nobody writes to\.\n$/)
      expect([code, stdout]).toEqual([2, ''])
    }
  })

  test('is not read by init, which looks for the CI in the files of others', async () => {
    const cwd = freshFolder()
    expect(spawnSync('mkfifo', [join(cwd, '.gitlab-ci.yml')]).status).toBe(0)
    const { code, stdout } = await cli(['init'], { cwd })
    expect([code, stdout]).toEqual([0, expect.stringContaining('wrote .gitlab/chatproof.yml')])
  })

  test('is given up at Ctrl-C', async () => {
    const cwd = withPipe()
    const child = spawn(process.execPath, [join(root, 'src/cli.ts'), ...makeSign('--token-file', 'f')], { cwd, env: cleanEnv() })
    onTestFinished(() => void child.kill('SIGKILL'))
    const pipe = createWriteStream(join(cwd, 'f'))
    onTestFinished(() => void pipe.destroy())
    await once(pipe, 'open')
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk
      })
    child.kill('SIGINT')
    await once(child, 'close')
    expect([child.exitCode, child.signalCode, said]).toEqual([130, null, ''])
  })
})

describe('what never ends', () => {
  const hasZero = existsSync('/dev/zero')

  test.skipIf(!hasZero).each(Object.entries(readers))(`is not read on and on, where it should hold %s`, async (_what, args) => {
    const { code, stderr } = await here(args.map((arg) => arg.replace(/^(@?)f$/, '$1/dev/zero')))
    expect(stderr).toMatch(/^chatproof: [^\n]*: it is not text in UTF-8; save it as UTF-8\.\n$/)
    expect(code).toBe(2)
  })

  test('is given up where it is text, too', async () => {
    const endless = async function* () {
      for (;;) yield Buffer.alloc(64 * 1024, 'x')
    }
    const said: string[] = []
    const given = { stdin: endless, err: (line: string) => void said.push(line) }
    expect(await runHere(makeSign('--token', '-'), quietTerminal(given))).toBe(2)
    expect(await runHere(['trigger', alert, '--body', '-'], quietTerminal(given))).toBe(2)
    expect(said).toEqual([
      'chatproof: Cannot read stdin: it is longer than 64 KB.',
      'chatproof: Cannot read stdin: it is longer than 16 MB.',
    ])
  })

  test('or is merely long, is refused with how long it may be', async () => {
    const cwd = folderWith('f', 'x'.repeat(64 * 1024 + 1))
    const { code, stderr } = await here(readers['a token'] as string[], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/: it is longer than 64 KB\.\n$/)])
  })
})

describe('JSON that is nested very deep is refused with a sentence:', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const sentence = /^chatproof: [^\n]*nested (more than 200 levels deep|too deep)[^\n]*\.[^\n]*\n$/

  test.each([
    ['a body', ['trigger', alert, '--body', '@f'], deep],
    ['a body with a change', ['trigger', alert, '--body', '@f', '--set', 'a=1', '--force'], deep],
    ['a value of --set', ['trigger', alert, '--set', `x=${deep}`], ''],
    ['a field of --set', ['trigger', alert, '--set', `${Array(20_000).fill('a').join('.')}=1`], ''],
    [
      'a value where another was put',
      [
        'trigger',
        alert,
        '--set',
        `x=${'['.repeat(150)}${']'.repeat(150)}`,
        '--set',
        `x.${Array(150).fill('0').join('.')}=[${'['.repeat(149)}${']'.repeat(150)}`,
      ],
      '',
    ],
    ['waivers as JSON', ['check', 'http://127.0.0.1:1/', '--sdk-app-id', '1', '--waivers', 'f'], deep],
    ['waivers as YAML', ['check', 'http://127.0.0.1:1/', '--sdk-app-id', '1', '--waivers', 'f'], '- '.repeat(20_000)],
  ])('%s', async (_what, args, content) => {
    const { code, stdout, stderr } = await here(args, { cwd: folderWith('f', content) })
    expect(stderr).toMatch(sentence)
    expect([code, stdout]).toEqual([2, ''])
  })

  test('a config, whichever verb reads it', async () => {
    const cwd = folderWith('chatproof.config.json', `{"set": ${deep}}`)
    for (const verb of [['list'], ['init'], ['trigger', alert]]) {
      const { code, stderr } = await here(verb, { cwd })
      expect([code, stderr]).toEqual([2, 'chatproof: chatproof.config.json is nested more than 200 levels deep.\n'])
    }
  })

  test('a recording', async () => {
    for (const content of [deep, `{"log":{"entries":[${deep}]}}`]) {
      const { code, stderr } = await here(['replay', 'f'], { cwd: folderWith('f', content) })
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^chatproof: f is not a HAR recording: [^\n]*\n$/)])
    }
  })

  test('unless --force is to send it as it is', async () => {
    const receiver = await record()
    const { code } = await here(['trigger', alert, '--target', receiver.url, '--body', '@f', '--force'], { cwd: folderWith('f', deep) })
    expect([code, receiver.last().body]).toEqual([1, deep])
  })
})
