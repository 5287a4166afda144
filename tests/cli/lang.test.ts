import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { verbs } from '../../src/cli/verbs.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { serve } from '../../src/server.ts'
import { freshFolder, here, root, startCli } from '../support/cli.ts'
import { atEnd } from '../support/closing.ts'
import { acknowledge, check, type Entry, journal, reply } from '../support/journal.ts'
import { beforeMessage, quota } from '../support/names.ts'
import { okBody } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'

/** Takes any app and any Sign, trips over broken JSON and shows its stack, and answers one webhook wrongly. */
function wrong({ query, body }: Entry, response: Parameters<typeof reply>[0]): void {
  const text = body.toString()
  const command = query.get('CallbackCommand') ?? ''
  if (text.includes('{') && !text.endsWith('}')) reply(response, 500, '"Error\\n    at parse (/home/app/im.js:12:3)"')
  else if (command === quota) reply(response, 200, '{"ActionStatus":"OK","ErrorCode":"0"}')
  else if (command === beforeMessage) reply(response, 200, '{"ActionStatus":"OK","ErrorCode":403,"ErrorInfo":"no"}')
  else if (query.has('NewParameter')) reply(response, 301, '', { location: 'https://example.com/' })
  else reply(response, 200, okBody, { 'content-type': 'text/html' })
}

/** Answers rightly, but for an accident wherever it has to refuse. */
async function slowToRefuse(): Promise<string> {
  const right = createReceiver({ sdkAppId, token: null, handlers: {} })
  const server = await serve(async (request) => {
    const answer = await right(request)
    const text = await answer.text()
    return text.includes('"FAIL"') ? new Response('', { status: 500 }) : new Response(`${text}\n`, { status: 200 })
  })
  atEnd(() => server.close())
  return server.url
}

const receivers: readonly [string, () => Promise<string>][] = [
  ['does much wrong', async () => (await journal(wrong)).url],
  ['trips when it refuses', slowToRefuse],
  ['takes everything', async () => (await journal(acknowledge)).url],
  ['answers with nothing', async () => (await journal((_entry, response) => reply(response, 200, ''))).url],
  ['closes every connection', async () => (await journal((_entry, response) => void response.destroy())).url],
]

/** What is left of a line without what is no language: commands, quotes, addresses, ids, names of checks and examples. */
function wordsOf(line: string): string {
  return line
    .replaceAll(/https?:\/\/\S+/g, '')
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/"(?:[^"\\]|\\.)*"?/g, '')
    .replaceAll(/\{.*\}/g, '')
    .replaceAll(/--[\w-]+(?: '[^']*')?/g, '')
    .replaceAll(/[\w.-]+(?: · [\w.[\]-]+(?:, [\w.[\]-]+)*)+/g, '')
    .replaceAll(/（(?:export|list) [\w ]+）/g, '')
    .replaceAll(/guide:[\w ]+/g, '')
}

/** Lines with an English sentence: three words in a row. */
function englishIn(text: string): string[] {
  return text.split('\n').filter((line) => /(?:\b[A-Za-z]{2,} ){2}[a-z]{2,}\b/.test(wordsOf(line)))
}

/** A report without the commands in it, which are code. */
const withoutCommands = (text: string) => text.replaceAll(/^(?:: "|curl |RequestTime=|Sign=)[\s\S]*?(?=\n\n|\n\S*[✘▲●○–])/gm, '')

describe.each(receivers)('of a receiver that %s', (_what, start) => {
  test('no report for people has an English sentence in Chinese', async () => {
    const cwd = freshFolder()
    const reports = ['--report', 'pretty', '--report', 'github=github.txt', '--report', 'html=page.html']
    const given = ['--webhook', 'all', ...reports, '--lang', 'zh', '--fail-on', 'may', '--fuzz', '1']
    const { stdout, stderr } = await check(await start(), given, { cwd })
    expect(stdout + stderr).toMatch(/\p{Script=Han}/u)
    expect(englishIn(withoutCommands(stdout))).toEqual([])
    expect(englishIn(readFileSync(join(cwd, 'github.txt'), 'utf8'))).toEqual([])
    const page = readFileSync(join(cwd, 'page.html'), 'utf8')
    expect(page).toContain('<html lang="zh-CN"')
    expect(englishIn(textOf(page))).toEqual([])
  })
})

/** The text of a page, without code and what is quoted of others. */
const textOf = (page: string) =>
  page
    .replaceAll(/<(style|script|pre|code|title|svg)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")

/** What differs between two runs anyway. */
const withoutTimes = (text: string) =>
  text
    .replaceAll(/"(ms|durationMs|startedAt|date|startTimeUtc|endTimeUtc)": ?("[^"]*"|[\d.e-]+)/g, '"$1"')
    .replaceAll(/\b(time|timestamp)="[^"]*"/g, '$1')
    .replaceAll(/ in \d+ ms/g, '')

test('what programs read is the same in each language', async () => {
  const { url } = await journal(wrong)
  const formats = ['json', 'ndjson', 'junit', 'sarif', 'attestation']
  const read = async (lang: string) => {
    const cwd = freshFolder()
    const reports = formats.flatMap((format) => ['--report', `${format}=${format}`])
    const { code } = await check(url, [...reports, '--seed', '7', '--only', 'appid-*', '--only', 'answer-*', '--lang', lang], { cwd })
    return { code, files: formats.map((format) => withoutTimes(readFileSync(join(cwd, format), 'utf8'))) }
  }
  const [en, zh] = [await read('en'), await read('zh')]
  expect(zh.files.join('')).not.toMatch(/\p{Script=Han}/u)
  expect(zh.code).toBe(en.code)
  for (const [index, format] of formats.entries()) if (format !== 'attestation') expect(zh.files[index]).toBe(en.files[index])
})

describe('the language', () => {
  const isChinese = (text: string) => text.includes('回调服务不符合要求。')

  test.each([
    [['--lang', 'zh'], {}, true],
    [[], { CHATPROOF_LANG: 'zh' }, true],
    [[], { LANG: 'zh_CN.UTF-8' }, true],
    [['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, false],
    [[], { CHATPROOF_LANG: 'en', LANG: 'zh_CN.UTF-8' }, false],
    [[], { TZ: 'Asia/Shanghai' }, false],
  ])('%j with %j: Chinese is %s', async (flags, env, expected) => {
    const { url } = await journal(acknowledge)
    const { stdout } = await check(url, ['--only', 'appid-foreign', ...flags], { env })
    expect(isChinese(stdout)).toBe(expected)
  })

  test('of a file follows what was chosen by name, and no locale', async () => {
    const { url } = await journal(acknowledge)
    const fileOf = async (env: Record<string, string>, config = '{}') => {
      const cwd = freshFolder()
      writeFileSync(join(cwd, 'chatproof.config.json'), config)
      await check(url, ['--only', 'appid-foreign', '--report', 'pretty=r.txt'], { cwd, env })
      return readFileSync(join(cwd, 'r.txt'), 'utf8')
    }
    expect(isChinese(await fileOf({ LANG: 'zh_CN.UTF-8' }))).toBe(false)
    expect(isChinese(await fileOf({ CHATPROOF_LANG: 'zh' }))).toBe(true)
    expect(isChinese(await fileOf({}, '{"lang":"zh"}'))).toBe(true)
  })

  test('is one of those there are', async () => {
    const { code, stderr } = await here(['list', '--lang', 'fr'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('Allowed choices are en, zh')])
  })
})

describe('in Chinese there is no English sentence in what is told', () => {
  test.each(['checks', 'shapes', 'apis', ...webhooks.keys()])('by list %s', async (what) => {
    const { code, stdout } = await here(['list', what, '--lang', 'zh'])
    expect(code).toBe(0)
    expect(englishIn(stdout)).toEqual([])
  })

  test('by list', async () => {
    const { stdout } = await here(['list', '--lang', 'zh'])
    expect(englishIn(stdout)).toEqual([])
  })

  test.each(['appid-foreign', 'answer-same-decision', 'http-methods', 'sign-twice', 'effect-good'])('by explain %s', async (id) => {
    const { stdout } = await here(['explain', id, '--lang', 'zh'])
    expect(englishIn(stdout)).toEqual([])
  })

  test.each(receivers)('by trigger, of a receiver that %s', async (_what, start) => {
    const target = await start()
    for (const webhook of [quota, beforeMessage]) {
      const { stdout } = await here(['trigger', webhook, '--target', target, '--lang', 'zh'])
      expect(stdout).toMatch(/\p{Script=Han}/u)
      expect(englishIn(stdout.replaceAll(/^│.*$/gm, ''))).toEqual([])
    }
    const { stdout, stderr } = await here(['trigger', quota, '--target', target, '--count', '3', '--lang', 'zh'])
    expect(englishIn(stdout + stderr)).toEqual([])
  })

  test('by trigger, where nobody listens', async () => {
    const { code, stdout } = await here(['trigger', quota, '--target', 'http://127.0.0.1:1/', '--lang', 'zh'])
    expect(code).toBe(3)
    expect(stdout).toContain('连不上：那个地址和端口没有程序在监听（连接被拒绝）。回调服务在 http://127.0.0.1:1/ 运行吗？什么都没有判断。')
  })

  test.each(Object.keys(verbs))('by %s --help', async (verb) => {
    const { stdout } = await here([verb, '--help', '--lang', 'zh'])
    expect(englishIn(stdout.replaceAll(/\(可选: [^)]*\)/g, ''))).toEqual([])
  })

  test('by --help', async () => {
    const { stdout } = await here(['--help'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(englishIn(stdout)).toEqual([])
  })

  test.each([
    [['check', '--foo'], "没有选项 '--foo'。"],
    [['chek'], "没有命令 'chek'。"],
    [['explain'], "缺少参数 'check-id'。"],
    [['trigger', '--port'], '没有选项'],
    [['check', 'ftp://x', '--sdk-app-id', '1'], '不是 IM 能发送的 URL：请给出以 http:// 或 https:// 开头的 URL。'],
    [['check', 'http://127.0.0.1:1/', '--sdk-app-id', '1', '--only', 'appid-foregn'], '您是不是要写 "appid-foreign"？'],
    [['check'], '请给出 --sdk-app-id <n>：应用的 SDKAppID；或者在当前目录或上级目录的 chatproof.config.json 里写 "sdkAppId"。'],
    [['trigger', 'Nothing'], '没有回调 "Nothing"。`chatproof list` 列出全部回调。'],
    [['mock', '--port', '99999'], '--port 的值是 0 到 65535 的整数，而不是 "99999"。'],
    [['load', '--target', 'http://127.0.0.1:1/', '--sdk-app-id', '1', '--threshold', 'p98<1s'], '--threshold 支持 p50, p90'],
    [
      ['load', '--target', 'http://127.0.0.1:1/', '--sdk-app-id', '1', '--stages', '5/60m'],
      '--stages 持续 3600 秒，而一次运行最多十分钟。',
    ],
    [['load', '--target', 'http://192.0.2.1/', '--sdk-app-id', '1'], '"192.0.2.1" 不在本机，也不在内网。'],
    [['replay', join(root, 'tsconfig.json'), '--target', 'http://127.0.0.1:1/'], '不是 HAR 录制文件：它没有 log.entries。'],
  ])('by an error of %j', async (args, text) => {
    const { code, stderr } = await here([...args, '--lang', 'zh'])
    expect([code, stderr]).toEqual([2, expect.stringContaining(text)])
  })

  test('by an error about a waiver and a case, which is named by its number', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'w.yaml'), '- check: appid-foreign')
    writeFileSync(join(cwd, 'c.yaml'), '- webhook: 1')
    const told = async (...flags: string[]) =>
      (await here(['check', 'http://127.0.0.1:1/', '--sdk-app-id', '1', '--lang', 'zh', ...flags], { cwd })).stderr
    expect(await told('--waivers', 'w.yaml')).toBe('chatproof: w.yaml 里的第 1 个豁免："reason" 缺少或为空；它的值是文本。\n')
    expect(await told('--cases', 'c.yaml')).toBe('chatproof: c.yaml 里的第 1 个用例：缺少 "name"；它的值是说明试验内容的文本。\n')
  })

  test('by init', async () => {
    const { stdout } = await here(['init', '--ci', 'gitlab', '--lang', 'zh'], { cwd: freshFolder() })
    expect(stdout).toMatch(/^✔ 写入了 chatproof\.config\.json$/m)
    expect(stdout).toMatch(/^接下来：$/m)
    expect(englishIn(stdout.replaceAll(/\bnp[mx] [\w ]+/g, ''))).toEqual([])
  })

  test('by proxy', async () => {
    const { url } = await journal(acknowledge)
    const running = await startCli(['proxy', '--upstream', url, '--port', '0', '--lang', 'zh'])
    await fetch(`${running.url}/im`, { method: 'POST', body: '{}' })
    await running.stop('SIGINT')
    const { stdout, stderr } = await running.outcome
    expect(stdout).toContain('不在约定里')
    expect(stderr).toContain('0 个回调，其中 0 个违反约定（0 处违反）；1 个其他请求，没有判断。')
    expect(englishIn(stdout + stderr)).toEqual([])
  })

  test('by load', async () => {
    const { url } = await journal(wrong)
    const cwd = freshFolder()
    const run = [
      'load',
      '--target',
      url,
      '--sdk-app-id',
      sdkAppId,
      '--rate',
      '40/s',
      '--duration',
      '500ms',
      '--webhook',
      quota,
      '--lang',
      'zh',
    ]
    const { stdout } = await here([...run, '--report', 'pretty', '--report', 'html=page.html'], { cwd })
    expect(englishIn(stdout)).toEqual([])
    expect(stdout).toContain('没有达到：acknowledged=100%。')
    expect(englishIn(textOf(readFileSync(join(cwd, 'page.html'), 'utf8')))).toEqual([])
  })

  test('by verify', async () => {
    const { stdout } = await here(['verify', 'Sign=1&RequestTime=2', '--token', 'x', '--lang', 'zh'])
    expect(stdout).toBe('✘ Sign 不是十六进制的 SHA-256 摘要。\n')
  })
})
