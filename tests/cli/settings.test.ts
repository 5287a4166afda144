import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sign } from '../../src/callback/sign.ts'
import { cli, freshFolder, here } from '../support/cli.ts'
import { alert } from '../support/names.ts'

/** A folder with a config file in it. */
function configured(config: unknown): string {
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'chatproof.config.json'), typeof config === 'string' ? config : JSON.stringify(config))
  return cwd
}

/** The SDKAppID that trigger would send. */
async function appId(args: string[], env: Record<string, string>, cwd = freshFolder()): Promise<string | undefined> {
  const { stdout } = await here(['trigger', alert, '--curl', ...args], { env, cwd })
  return /SdkAppid=(\d+)/.exec(stdout)?.[1]
}

describe('a flag', () => {
  test('wins over its variable, that over the config file, that over the default', async () => {
    const cwd = configured({ sdkAppId: 1400000003 })
    const env = { CHATPROOF_SDK_APP_ID: '1400000002' }
    expect(await appId(['--sdk-app-id', '1400000004'], env, cwd)).toBe('1400000004')
    expect(await appId([], env, cwd)).toBe('1400000002')
    expect(await appId([], {}, cwd)).toBe('1400000003')
    expect(await appId([], {})).toBe('1400000001')
  })

  test('does so in the real process too', async () => {
    const options = { cwd: configured({ sdkAppId: 1400000003, target: 'http://c.example/x' }), env: { CHATPROOF_SDK_APP_ID: '1400000002' } }
    const { stdout } = await cli(['trigger', alert, '--curl'], options)
    expect(stdout).toContain('http://c.example/x?SdkAppid=1400000002&')
  })

  test('for the token wins over a variable for its file, and the other way round', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'file'), 'from-file')
    const made = await Promise.all([
      here(['sign', '--token', 'from-flag', '--request-time', '1'], { cwd, env: { CHATPROOF_TOKEN_FILE: 'file' } }),
      here(['sign', '--token-file', 'file', '--request-time', '1'], { cwd, env: { CHATPROOF_TOKEN: 'from-env' } }),
    ])
    expect(made.map(({ stdout }) => stdout)).toEqual([
      `Sign=${sign('from-flag', 1)}&RequestTime=1\n`,
      `Sign=${sign('from-file', 1)}&RequestTime=1\n`,
    ])
  })

  test('that may be repeated takes a line each from its variable, and an array from the file', async () => {
    const env = { CHATPROOF_SET: 'Limit=300\nCommand=x', CHATPROOF_CURL: '1' }
    const [variable, file] = await Promise.all([
      here(['trigger', alert], { env }),
      here(['trigger', alert], { cwd: configured({ set: ['Limit=300', 'Command=x'], curl: true }) }),
    ])
    for (const { stdout } of [variable, file]) expect(stdout).toContain('"Command":"x","Request":510,"Limit":300}')
  })

  test('takes the lines of its variable also where a file of Windows set it', async () => {
    const env = { CHATPROOF_SET: 'Limit=300\r\nCommand=x\r\n', CHATPROOF_SDK_APP_ID: '1400000002\r', CHATPROOF_CURL: '1\r' }
    const { code, stdout, stderr } = await here(['trigger', alert], { env })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('SdkAppid=1400000002&')
    expect(stdout).toContain('"Command":"x","Request":510,"Limit":300}')
    const listed = await here(['check', 'http://127.0.0.1:1/', '--sdk-app-id', '1'], { env: { CHATPROOF_ONLY: 'appid-*\r\nsign-*\r\n' } })
    expect([listed.code, listed.stderr]).toEqual([3, expect.stringContaining('cannot be reached')])
  })

  test('that is a switch can be turned on and off by its variable, and off over the file', async () => {
    const isJson = async (value: string, cwd = freshFolder()) =>
      (await here(['list'], { env: { CHATPROOF_JSON: value }, cwd })).stdout.startsWith('{')
    expect(await Promise.all(['true', '1', 'false', '0', ''].map((value) => isJson(value)))).toEqual([true, true, false, false, false])
    expect(await isJson('false', configured({ json: true }))).toBe(false)
    expect((await here(['list'], { cwd: configured({ json: true }) })).stdout).toMatch(/^\{/)
    expect((await here(['list'], { cwd: configured({ json: false }) })).stdout).not.toMatch(/^\{/)
  })

  test('of another verb may stand in the file and in a variable', async () => {
    const { code } = await here(['list'], { cwd: configured({ port: 3001, sdkAppId: 1 }), env: { CHATPROOF_TARGET: 'http://x/' } })
    expect(code).toBe(0)
  })
})

describe('a setting that is wrong ends with 2 and one sentence:', () => {
  test.each([
    ['a key that is none', { sdkAppID: 1 }, {}, /"sdkAppID" in chatproof\.config\.json is not a setting\. Did you mean "sdkAppId"\?/],
    ['a file that is not JSON', '{"port": 3000,,}', {}, /chatproof\.config\.json is not JSON \(line 1, column 15\)/],
    ['one that is not JSON, with a comment', '{ // "quoted"\n "port": }', {}, /chatproof\.config\.json is not JSON \(line 2, column \d+\)/],
    ['a file that is an array', '[]', {}, /must hold one JSON object/],
    ['a value out of range', { count: 0 }, {}, /"count" in chatproof\.config\.json.*from 1 to/],
    ['a value that is an object', { target: { url: 'x' } }, {}, /"target" in chatproof\.config\.json must be text or a number/],
    ['a value that is null', { target: null }, {}, /"target"/],
    [
      'a number that JSON cannot hold',
      '{"sdkAppId": 9007199254740993}',
      {},
      /"sdkAppId" in chatproof\.config\.json has more digits than a number can hold: put it in quotes\./,
    ],
    ['a token that JSON cannot hold', '{"token": 12345678901234567890}', {}, /"token" in chatproof\.config\.json has more digits/],
    ['two values where one is taken', { count: [1, 2] }, {}, /"count" in chatproof\.config\.json/],
    ['a switch that is neither on nor off', { json: 'maybe' }, {}, /"json".*true or false/],
    [
      'a variable that is none',
      {},
      { CHATPROOF_SDKAPPID: '1' },
      /CHATPROOF_SDKAPPID is not a setting\. Did you mean "CHATPROOF_SDK_APP_ID"\?/,
    ],
    ['a variable out of range', {}, { CHATPROOF_TIMEOUT: 'soon' }, /CHATPROOF_TIMEOUT.*2s or 500ms/],
    ['a switch variable', {}, { CHATPROOF_JSON: 'maybe' }, /CHATPROOF_JSON must be true or false/],
    ['an empty token', {}, { CHATPROOF_TOKEN: '' }, /token is empty/],
    ['two tokens from one place', { token: 'a', tokenFile: 'b' }, {}, /not with both/],
  ])('%s', async (_what, config, env, message) => {
    const { code, stdout, stderr } = await here(['trigger', alert, '--curl'], {
      env: env as Record<string, string>,
      cwd: configured(config),
    })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^chatproof: .*\n$/)
    expect([code, stdout]).toEqual([2, ''])
  })

  test('a config file that is a folder', async () => {
    const cwd = freshFolder()
    mkdirSync(join(cwd, 'chatproof.config.json'))
    const { code, stderr } = await here(['list'], { cwd })
    expect(stderr).toMatch(/^chatproof: chatproof\.config\.json cannot be read: .*\n$/)
    expect(code).toBe(2)
  })

  test.each([
    ['token', { token: { value: 's3cret' } }],
    ['token', { token: [{ value: 's3cret' }] }],
    ['header', { header: { Authorization: 'Bearer s3cret' } }],
    ['header', { header: 'Bearer s3cret' }],
  ])('a %s of the wrong form, without showing it: %j', async (_what, config) => {
    const { code, stdout, stderr } = await here(['trigger', alert, '--curl'], { cwd: configured(config) })
    expect(`${stdout}${stderr}`).not.toContain('s3cret')
    expect(code).toBe(2)
  })
})

describe('the config file', () => {
  test('takes $schema, comments, and a comma behind the last setting', async () => {
    const text = '{\n  "$schema": "x.json", // for editors\n  /* ours: */ "sdkAppId": 1400000003,\n}'
    expect(await appId([], {}, configured(text))).toBe('1400000003')
  })

  test('is looked for upwards, and said; its file names count from its folder', async () => {
    const cwd = configured({ tokenFile: 'token.txt', sdkAppId: 1400000003 })
    writeFileSync(join(cwd, 'token.txt'), 'xxxxyyyy')
    const below = join(cwd, 'a/b')
    mkdirSync(below, { recursive: true })
    const { stdout, stderr } = await here(['sign', '--request-time', '1669872112'], { cwd: below })
    expect(stdout).toContain('Sign=17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061&')
    expect(stderr).toBe('Note: settings come from ../../chatproof.config.json.\n')
  })

  test('above the repository is not looked at, and who needs a setting hears where it could stand', async () => {
    const below = join(configured({ sdkAppId: 1400000003 }), 'repository')
    mkdirSync(join(below, '.git'), { recursive: true })
    const { code, stderr } = await here(['check', 'http://127.0.0.1:1/'], { cwd: below })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^chatproof: Give --sdk-app-id .*or "sdkAppId" in chatproof\.config\.json, here or/),
    ])
  })

  test('that is wrong is named by its path', async () => {
    const below = join(configured('{"sdkAppId": }'), 'a')
    mkdirSync(below)
    expect((await here(['list'], { cwd: below })).stderr).toContain('chatproof: ../chatproof.config.json is not JSON')
  })
})

test('a token with white space around it is used as it is, and told of', async () => {
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'token.txt'), ' xxxxyyyy\n')
  const { stdout, stderr } = await here(['sign', '--token-file', 'token.txt', '--request-time', '1'], { cwd })
  expect(stdout).toBe(`Sign=${sign(' xxxxyyyy', 1)}&RequestTime=1\n`)
  expect(stderr).toMatch(/^Note: the token begins or ends with white space/)
  expect(stderr).not.toContain('xxxx')
})

test('a duration without a unit is refused', async () => {
  const { code, stderr } = await here(['trigger', alert, '--curl', '--timeout', '2'])
  expect([code, stderr]).toEqual([2, 'chatproof: --timeout takes a time with its unit, such as 2s or 500ms, not "2".\n'])
})
