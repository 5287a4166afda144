import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, freshFolder, here } from '../support/cli.ts'
import { alert, exception, misspelt, sisterCommand } from '../support/names.ts'

const trigger = (...args: string[]) => ['trigger', alert, ...args]
const many = 'x'.repeat(20)

/** What is wrong, the command line, and what the sentence must say: the fault, and what to do. */
const mistakes: [string, string[], RegExp][] = [
  ['a verb that is none', ['trigr'], /trigr.*[Dd]id you mean "?trigger/s],
  ['a flag that is none', trigger('--exampel', 'x'), /--exampel.*[Dd]id you mean "?--example/s],
  ['a flag of another verb', ['list', '--target', 'http://x/'], /--target/],
  ['no webhook', ['trigger'], /webhook/],
  ['an argument too many', trigger('extra'), /too many arguments for 'trigger'\. Expected 1 argument but got 2\./],
  ['a flag without its value', trigger('--count'), /--count/],
  ['a webhook that is none', ['trigger', misspelt(alert)], new RegExp(`"${misspelt(alert)}"\\. Did you mean "${alert}"\\?`)],
  ['a webhook in lower case', ['trigger', alert.toLowerCase()], new RegExp(`Did you mean "${alert}"\\?`)],
  ['a webhook to list that is none', ['list', 'SendMsgException'], new RegExp(`Did you mean "${exception}"\\?`)],
  ['a webhook like nothing known', ['list', many], /There is no webhook "[^"]+"\. `chatproof list` shows them all\./],
  [
    'a command of a sister product',
    ['list', sisterCommand],
    new RegExp(`${sisterCommand} is a command of Call, not of Chat\\. .*does not describe it`),
  ],
  ['an example that is none', trigger('--example', 'sampel'), /"sampel"\. Did you mean "sample"\?/],
  ['an example like nothing known', trigger('--example', many), new RegExp(`chatproof list ${alert}`)],
  ...['', 'app.example/im', 'localhost:3000', 'ftp://x/', 'file:///etc/passwd', 'http://', 'http://a b/', 'http://x:99999/'].map(
    (url): [string, string[], RegExp] => [`the target "${url}"`, trigger('--target', url), /http:\/\/ or https:\/\//],
  ),
  ['a target with a password', trigger('--target', 'http://me:pa55@x/'), /user or password.*--header/],
  ['a body file that is not there', trigger('--body', '@nowhere.json'), /--body: cannot read nowhere\.json: there is no such file/],
  ['a body file that is a folder', trigger('--body', '@.'), /--body: cannot read \.: it is a folder/],
  ['a token file that is not there', trigger('--token-file', 'nowhere'), /--token-file: cannot read the file .*: there is no such file\./],
  ['a CA file that is not there', trigger('--ca', 'nowhere.pem'), /--ca: cannot read nowhere\.pem/],
  ['a CA file that is no PEM', trigger('--ca', 'words.txt'), /--ca: words\.txt holds no PEM/],
  ['a certificate without its key', trigger('--cert', 'words.txt'), /--cert and --key/],
  ['an answer file that is not there', ['listen', '--port', '0', '--answer', '@nowhere'], /--answer: cannot read nowhere/],
  ['an empty token', trigger('--token', ''), /token is empty/],
  ['a token file without a token', trigger('--token-file', 'empty'), /token is empty/],
  ['two tokens', trigger('--token', 'a', '--token-file', 'words.txt'), /not with both/],
  ['no token to sign with', ['sign'], /--token, --token-file or CHATPROOF_TOKEN/],
  ['no token to verify with', ['verify', '?Sign=a'], /--token, --token-file or CHATPROOF_TOKEN/],
  ['token and body both from stdin', trigger('--token', '-', '--body', '-'), /stdin/],
  ['--set without a value', trigger('--set', 'Limit'), /--set takes field=value/],
  ['--set without a field', trigger('--set', '=1'), /--set takes field=value/],
  ['--set inside what is no object', trigger('--set', 'Command.x=1'), /no field Command\.x/],
  ['--unset of what is not there', trigger('--unset', 'Limti'), /Limti.*Did you mean "Limit"\?/],
  ['--unset of nothing', trigger('--unset', ''), /--unset takes/],
  ['a header without a colon', trigger('--header', 'nonsense'), /--header takes 'Name: value'/],
  ['a header of two lines', trigger('--header', 'X: a\r\nY: b'), /--header takes 'Name: value'/],
  ['a header that is not for the user to set', trigger('--header', 'Transfer-Encoding: chunked'), /--header/],
  ['a length that is not that of the body', trigger('--header', 'Content-Length: 3'), /--header/],
  ...(
    [
      ['count', '0', '1000001', '1.5', '-1', 'many', ''],
      ['concurrency', '0', '10001'],
      ['retry', '-1', '11'],
      ['timeout', 'soon', '-1s', '11m', '601s', ''],
      ['sdk-app-id', '0', '-5', '01', 'mine', '1e9', '1234567890123456', ''],
    ] as const
  ).flatMap(([flag, ...values]) =>
    values.map((value): [string, string[], RegExp] => [
      `--${flag} "${value}"`,
      trigger(`--${flag}`, value),
      new RegExp(`--${flag} takes .*"${value}"`),
    ]),
  ),
  [
    'two reports for one file',
    ['check', 'http://x/', '--sdk-app-id', '1', '--report', 'json=a', '--report', 'junit=./a'],
    /Two reports would go to \.\/a/,
  ],
  ['a pattern of many stars', ['check', 'http://x/', '--sdk-app-id', '1', '--only', `${'*'.repeat(30)}!`], /No check matches/],
  ...['', '5', '5/m', '0/s', '-1/s', '1e3/s', '10001/s', 'fast'].map((value): [string, string[], RegExp] => [
    `--rate "${value}"`,
    ['check', 'http://x/', '--sdk-app-id', '1', '--rate', value],
    new RegExp(`--rate takes how many .* such as 5/s, not "${value}"`),
  ]),
  ...[['check', 'http://x/', '--sdk-app-id', '1'], ['mock', '--port', '0'], ['listen', '--port', '0'], ['list']].map(
    (command): [string, string[], RegExp] => [
      `a webhook that is none, to ${command[0]}`,
      [...command, '--webhook', misspelt(alert)],
      new RegExp(`No webhook matches "${misspelt(alert)}"\\. Did you mean "${alert}"\\?`),
    ],
  ),
  ['--port 65536', ['listen', '--port', '65536'], /--port takes a whole number from 0 to 65535/],
  ['--status 199', ['listen', '--port', '0', '--status', '199'], /--status takes a whole number from 200 to 599/],
  ['--delay 1h', ['listen', '--port', '0', '--delay', '1h'], /--delay takes a time/],
  ['--now never', ['verify', '?x', '--token', 'a', '--now', 'never'], /--now takes a whole number/],
  ['--request-time -1', ['sign', '--token', 'a', '--request-time', '-1'], /--request-time takes/],
]

describe('one clear sentence and exit code 2 for', () => {
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'words.txt'), 'no PEM\n')
  writeFileSync(join(cwd, 'empty'), '\n')

  test.each(mistakes)('%s', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await here(args, { cwd })
    expect(stderr).toMatch(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([code, stdout]).toEqual([2, ''])
  })

  test('each of them as a process too, on stderr alone and without a stack', async () => {
    const some = ['a verb that is none', 'a webhook that is none', 'the target "ftp://x/"', 'a body file that is not there', '--port 65536']
    const tried = mistakes.filter(([what]) => some.includes(what))
    expect(tried).toHaveLength(some.length)
    for (const { code, stdout, stderr } of await Promise.all(tried.map(([, args]) => cli(args)))) {
      expect(stderr).not.toMatch(/^ +at |Error:|node:internal/m)
      expect([code, stdout]).toEqual([2, ''])
    }
  })
})

describe('an error cites no more than the beginning of a long', () => {
  const long = 'y'.repeat(100_000)

  test.each([
    ['verb', [long]],
    ['flag', ['list', `--${long}`]],
    ['webhook', ['trigger', long]],
    ['webhook to list', ['list', long]],
    ['example', trigger('--example', long)],
    ['check', ['explain', long]],
    ['pattern', ['check', 'http://x/', '--sdk-app-id', '1', '--only', long]],
    ['target', trigger('--target', long)],
    ['number', trigger('--count', long)],
    ['time', trigger('--timeout', long)],
    ['choice', ['check', 'http://x/', '--fail-on', long]],
    ['format of a report', ['check', 'http://x/', '--report', long]],
    ['report without a file', ['check', 'http://x/', '--report', `json=${long}=`]],
    ['change', trigger('--set', long)],
    ['field to change', trigger('--set', `Command.${long}=1`)],
    ['field to leave out', trigger('--unset', long)],
    ['name of a file', trigger('--body', `@${long}`)],
    ['name of a PEM file', trigger('--ca', long)],
  ])('%s', async (_what, args) => {
    const { code, stdout, stderr } = await here(args)
    expect(stderr.length).toBeLessThan(700)
    expect([code, stdout]).toEqual([2, ''])
  })

  test('field that the contract does not list', async () => {
    const { stderr } = await here(trigger('--set', `${long}=1`, '--curl'))
    expect(stderr).toMatch(/^Note: the contract does not list a field "y+… \(100000 characters\)"\.\n$/)
  })
})

test('an error shows no control characters of what was given', async () => {
  const given = 'a\nb\u001b[2J\u202ec'
  for (const args of [[given], ['list', `--${given}`], ['trigger', given], trigger('--set', given), trigger('--body', `@${given}`)]) {
    const { stderr } = await here(args)
    for (const character of ['\u001b', '\u202e', 'a\n']) expect(stderr).not.toContain(character)
    expect(stderr).toContain('\\u001b[2J\\u202ec')
  }
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'w'), JSON.stringify([{ check: given, reason: 'r', owner: 'o', expires: '2099-01-01' }]))
  const { stderr } = await here(['check', 'http://x/', '--sdk-app-id', '1', '--waivers', 'w'], { cwd })
  expect(stderr).toMatch(/^[ -~]*a\\(n|u000a)b\\u001b\[2J\\u202ec[ -~]*\n$/)
})

describe('an error never shows', () => {
  /** Places for a user and password, most of them no URLs. */
  const withPasswords = [
    'http://me:s3cret@x/',
    'http://me:s3cret@x:99999/',
    'http:/me:s3cret@x/',
    'http:me:s3cret@x/',
    'http:///me:s3cret@x/',
    'http://me:s3cret%40x/',
    'http://me%3As3cret%40x/',
    'http://me:s3cret/',
    'http://me:pa/s3cret@x/',
    'http://me:pa?s3cret@x/',
    'http://me:pa#s3cret@x/',
    'http://me:p@s3cret@x:port/',
    'me:s3cret@x/',
    'me:s3cret@',
    'me:s3cret',
    '//me:s3cret@x/',
    'ftp://me:s3cret@x/',
    'http://x:99999/?key=s3cret',
    'x/im?key=s3cret',
  ]

  test.each(withPasswords)('the password in the URL %s', async (url) => {
    const cwd = freshFolder()
    const outcomes = await Promise.all([
      here(trigger('--target', url)),
      here(['check', url, '--sdk-app-id', '1', '--report', 'json=r'], { cwd }),
      here(['check', 'http://127.0.0.1:1/', '--sdk-app-id', '1', '--observe', url]),
      here(['mock', '--port', '0', '--target', url]),
      here(['proxy', '--port', '0', '--upstream', url]),
      here(['replay', 'nowhere.har', '--target', url]),
      here(trigger(), { env: { CHATPROOF_TARGET: url } }),
    ])
    for (const { code, stdout, stderr } of outcomes) {
      expect(`${stdout}${stderr}`).not.toContain('s3cret')
      expect(code).toBe(2)
    }
    expect(existsSync(join(cwd, 'r')) ? readFileSync(join(cwd, 'r'), 'utf8') : '').not.toContain('s3cret')
  })

  test.each([
    ['the token of a misspelt flag', ['sign', '--tokn=s3cret']],
    ['the token of a flag of another verb', ['list', '--token=s3cret']],
    ['the header of a misspelt flag', trigger('--headr=Authorization: Bearer s3cret')],
    ['a header of the wrong form', trigger('--header', 'Authorization Bearer s3cret')],
    ['a header that lacks its quotes', trigger('--header', 'Authorization:', 'Bearer', 's3cret')],
    ['a token that lacks its quotes', ['sign', '--token', 'my', 's3cret']],
    ['a token that is given in place of its file', ['sign', '--token-file', 's3cret']],
    ['a token that is given in place of its file and is too long for a name', ['sign', '--token-file', 's3cret'.repeat(1000)]],
    ['a key that is given in place of its file', trigger('--ca', '-----BEGIN PRIVATE KEY-----\ns3cret\n')],
  ])('%s', async (_what, args) => {
    const { code, stdout, stderr } = await here(args)
    expect(`${stdout}${stderr}`).not.toContain('s3cret')
    expect(code).toBe(2)
  })
})
