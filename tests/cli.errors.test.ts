import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, freshFolder, here } from './support/cli.ts'

const alert = 'Alert.RequestOverLimit'
const trigger = (...args: string[]) => ['trigger', alert, ...args]
const many = 'x'.repeat(20)

/** What is wrong, the command line, and what the sentence must say: the fault, and what to do. */
const mistakes: [string, string[], RegExp][] = [
  ['a verb that is none', ['trigr'], /trigr.*[Dd]id you mean "?trigger/s],
  ['a flag that is none', trigger('--exampel', 'x'), /--exampel.*[Dd]id you mean "?--example/s],
  ['a flag of another verb', ['list', '--target', 'http://x/'], /--target/],
  ['no webhook', ['trigger'], /webhook/],
  ['an argument too many', trigger('extra'), /extra/],
  ['a flag without its value', trigger('--count'), /--count/],
  ['a webhook that is none', ['trigger', 'Alert.RequestOverLimt'], /"Alert\.RequestOverLimt"\. Did you mean "Alert\.RequestOverLimit"\?/],
  ['a webhook in lower case', ['trigger', 'alert.requestoverlimit'], /Did you mean "Alert\.RequestOverLimit"\?/],
  ['a webhook to list that is none', ['list', 'SendMsgException'], /Did you mean "Group\.CallbackSendMsgException"\?/],
  ['a webhook like nothing known', ['list', many], /Known are Alert\.RequestOverLimit, .*/],
  ['an example that is none', trigger('--example', 'sampel'), /"sampel"\. Did you mean "sample"\?/],
  ['an example like nothing known', trigger('--example', many), /chatproof list Alert\.RequestOverLimit/],
  ...['', 'app.example/im', 'localhost:3000', 'ftp://x/', 'file:///etc/passwd', 'http://', 'http://a b/', 'http://x:99999/'].map(
    (url): [string, string[], RegExp] => [`the target "${url}"`, trigger('--target', url), /http:\/\/ or https:\/\//],
  ),
  ['a target with a password', trigger('--target', 'http://me:pa55@x/'), /user or password.*--header/],
  ['a body file that is not there', trigger('--body', '@nowhere.json'), /--body: cannot read nowhere\.json: there is no such file/],
  ['a body file that is a folder', trigger('--body', '@.'), /--body: cannot read \.: it is a folder/],
  ['a token file that is not there', trigger('--token-file', 'nowhere'), /--token-file: cannot read nowhere/],
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
      ['concurrency', '0', '1001'],
      ['retry', '-1', '11'],
      ['timeout', 'soon', '-1s', '11m', '601s', ''],
      ['sdk-app-id', '0', '-5', '01', 'mine', '1e9', ''],
    ] as const
  ).flatMap(([flag, ...values]) =>
    values.map((value): [string, string[], RegExp] => [
      `--${flag} "${value}"`,
      trigger(`--${flag}`, value),
      new RegExp(`--${flag} takes .*"${value}"`),
    ]),
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

describe('an error never shows', () => {
  test.each([
    ['the token of a misspelt flag', ['sign', '--tokn=s3cret']],
    ['the token of a flag of another verb', ['list', '--token=s3cret']],
    ['the header of a misspelt flag', trigger('--headr=Authorization: Bearer s3cret')],
    ['a header of the wrong form', trigger('--header', 'Authorization Bearer s3cret')],
    ['the password in a target', trigger('--target', 'http://me:s3cret@x/')],
    ['the password in a target that is no URL', trigger('--target', 'http://me:s3cret@x:99999/')],
  ])('%s', async (_what, args) => {
    const { code, stdout, stderr } = await here(args)
    expect(`${stdout}${stderr}`).not.toContain('s3cret')
    expect(code).toBe(2)
  })
})
