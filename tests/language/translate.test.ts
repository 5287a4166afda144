import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageOf, translatorTo } from '../../src/language/language.ts'
import { translator } from '../../src/language/translate.ts'
import { catalogue } from '../../src/language/zh/all.ts'
import { citations } from '../../src/language/zh/citations.ts'
import { root } from '../support/cli.ts'

const zh = translator(catalogue)

describe('a text is translated', () => {
  test.each([
    ['a whole sentence', 'The reply is not UTF-8.', '应答不是 UTF-8。'],
    ['with its values', 'The HTTP status is 500; Chat accepts only 200.', 'HTTP 状态码是 500；IM 只接受 200。'],
    [
      'with a sentence in it',
      'A good callback sent after it was not acknowledged: The reply is not UTF-8.',
      '之后发送的好的回调没有得到正常应答：应答不是 UTF-8。',
    ],
    [
      'with advice behind it',
      'The receiver refused the callback: FAIL, ErrorCode 1. Do the SDKAppID and the token belong to this app?',
      '服务拒绝了回调：FAIL, ErrorCode 1。SDKAppID 和 Token 是这个应用的吗？',
    ],
    [
      'with several violations',
      'The reply breaks the contract: ErrorInfo is missing; ErrorCode is "0", must be integer.',
      '应答不符合约定：缺少 ErrorInfo；ErrorCode 是 "0"，必须是 integer。',
    ],
    ['that is a phrase made a sentence', 'The host name does not resolve.', '主机名无法解析。'],
    [
      'with a decision',
      'The receiver decided: Chat rejects it; the caller gets 10016 "no ads".',
      '服务的决定：IM 拒绝；调用方得到 10016 "no ads"。',
    ],
    [
      'that was cut',
      `The reply is not one JSON object: "${'x'.repeat(20)}… (600 characters)`,
      `应答不是一个 JSON 对象："${'x'.repeat(20)}…（共 600 个字符）`,
    ],
    [
      'but for what a receiver said in quotes',
      'The receiver refused the callback: "OK. The receiver acknowledged the callback. The receiver acknowledged the callback.".',
      '服务拒绝了回调："OK. The receiver acknowledged the callback. The receiver acknowledged the callback."。',
    ],
    ['in part, where the rest is not ours', 'The receiver acknowledged it. Ask Li.', '服务正常应答了它。Ask Li.'],
  ])('%s', (_what, english, chinese) => {
    expect(zh(english)).toBe(chinese)
  })

  test('but not what a receiver says in quotes', () => {
    const said = JSON.stringify('The reply is not UTF-8.')
    expect(zh(`The reply is JSON, but not an object: ${said}`)).toBe(`应答是 JSON，但不是对象：${said}`)
  })

  test('or stays as it is, where nothing fits', () => {
    for (const text of ['', 'x', 'Nobody said this.', '应答', '{0}', 'The reply', 'HTTP ']) expect(zh(text)).toBe(text)
  })
})

test('no text takes long, whatever receivers put into it', () => {
  const parts = [
    'The receiver acknowledged it. ',
    'The reply breaks the contract: ',
    '; ',
    '. ',
    ' is ',
    ', must be ',
    '? ',
    'a and ',
    '{0}',
    '… (9 characters)',
  ]
  const began = performance.now()
  for (const part of parts)
    for (const length of [500, 4000, 16_384])
      for (const text of [
        part.repeat(length).slice(0, length),
        `${parts
          .join('')
          .repeat(length)
          .slice(0, length - 1)}.`,
      ])
        zh(text)
  expect(performance.now() - began).toBeLessThan(3000)
})

describe('the language of the environment', () => {
  test.each([
    [{}, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh' }, 'zh'],
    [{ LANG: 'zha_CN' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN' }, 'zh'],
    [{ TZ: 'Asia/Shanghai', LANG: 'de_DE.UTF-8' }, 'en'],
  ] as const)('%j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language)
  })
})

test('English is not translated', async () => {
  expect((await translatorTo('en'))('The reply is not UTF-8.')).toBe('The reply is not UTF-8.')
})

test('a sentence and its translation have the same values', () => {
  const valuesOf = (text: string) => (text.match(/\{\d+\}/g) ?? []).toSorted()
  const unequal = Object.entries(catalogue).filter(([english, chinese]) => `${valuesOf(english)}` !== `${valuesOf(chinese)}`)
  expect(unequal).toEqual([])
})

test('each translation has a Chinese word', () => {
  const own = Object.entries(catalogue).filter(([english]) => !Object.hasOwn(citations, english))
  expect(own.filter(([, chinese]) => !/[\p{Script=Han}。]/u.test(chinese))).toEqual([])
})

test('a citation names the page of the Chinese site too, where the contract has it', () => {
  const page = 'https://www.tencentcloud.com/document/product/1047/67552 (2025-07-31 11:02:32)'
  expect(zh(page)).toBe(`${page}; https://cloud.tencent.com/document/product/269/102567 (2026-01-20)`)
  expect(zh(`${page}; https://www.rfc-editor.org/rfc/rfc8259`)).toContain('269/102567')
  expect(Object.keys(citations).length).toBeGreaterThan(30)
})

test('each error is said in a sentence that is translated, but for two that put a name before the message of another', () => {
  const literal = /new ChatproofError\([^,()]+,\s*['"`]/
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => literal.test(readFileSync(join(root, file), 'utf8')))
  expect(files.sort()).toEqual(['src/cli/file.ts', 'src/cli/settings.ts'])
})
