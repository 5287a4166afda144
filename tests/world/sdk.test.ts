import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freshFolder, type Outcome, root, run } from '../support/cli.ts'
import { command, demand, installed, modulesOf, type Need } from '../support/examples.ts'
import { type Mock, startMock } from '../support/mock.ts'

const page = readFileSync(join(root, 'docs/sdk.md'), 'utf8')
const python = join(root, 'tests/world/sdk/.venv/bin/python')

interface Client {
  /** The language, as the mock and the page name it. */
  language: string
  needs: Need[]
  file: string
  /** What is run in the folder of the file, in a shell that has the lines to copy. The line for PHP is the beginning of a command. */
  start: string
  /** What it says with the proxy alone: it does not trust the authority, or does not read the variable. */
  distrust: RegExp
}

/** How a block of the page is run, by what stands behind its fence. */
const clients: Record<string, Client> = {
  python: {
    language: 'Python',
    needs: [installed('timsdk', python)],
    file: 'client.py',
    start: `'${python}' client.py`,
    distrust: /CERTIFICATE_VERIFY_FAILED/,
  },
  js: {
    language: 'Node',
    needs: [],
    file: 'client.mjs',
    start: `'${process.execPath}' client.mjs`,
    distrust: /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|ENOTFOUND|EAI_AGAIN|ECONNREFUSED/,
  },
  go: {
    language: 'Go',
    needs: [command('Go', 'go')],
    file: 'client.go',
    start: 'GOTOOLCHAIN=local GOFLAGS=-mod=mod GO111MODULE=off go run client.go',
    distrust: /certificate signed by unknown authority/,
  },
  java: {
    language: 'Java',
    needs: [command('Java', 'java'), command('keytool', 'keytool')],
    file: 'CreateGroup.java',
    start: 'java CreateGroup.java',
    distrust: /PKIX path building failed|trustAnchors|ConnectException|UnresolvedAddress/,
  },
  php: {
    language: 'PHP',
    needs: [command('PHP', 'php'), { what: "PHP's curl", isThere: () => modulesOf('php').includes('\ncurl\n') }],
    file: 'client.php',
    start: 'client.php',
    distrust: /self-signed certificate in certificate chain|unable to get local issuer|certificate verify failed/,
  },
  bash: { language: 'curl', needs: [command('curl', 'curl')], file: 'client.sh', start: 'bash client.sh', distrust: /curl: \(60\)/ },
}

const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({ info, text }))
const runnable = blocks
  .filter(({ info }) => info in clients)
  .map((block, index, all) => ({
    ...block,
    client: clients[block.info] as Client,
    number: all.slice(0, index + 1).filter(({ info }) => info === block.info).length,
  }))

let mock: Mock
let ca = ''
/** The lines to copy, by language. */
let lines: Map<string, string>

beforeAll(async () => {
  mock = await startMock(['--tls', '--json'])
  ca = JSON.parse(mock.lines[0] as string).tls.ca
  await vi.waitFor(() => expect(mock.stderr()).toContain('keytool'), 10_000)
  lines = new Map([...mock.stderr().matchAll(/^ {2}(\w[\w, ]*): +(.*)$/gm)].map(([, language = '', line = '']) => [language, line]))
})
afterAll(() => mock.stop())

/** Runs a client after these lines, in one shell, with an environment that knows no proxy and no authority. */
function start({ client, text }: (typeof runnable)[number], copied: readonly string[]): Promise<Outcome> {
  const cwd = freshFolder()
  writeFileSync(join(cwd, client.file), text)
  symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'))
  const without =
    'unset HTTPS_PROXY https_proxy ALL_PROXY all_proxy NO_PROXY no_proxy SSL_CERT_FILE REQUESTS_CA_BUNDLE NODE_EXTRA_CA_CERTS CURL_CA_BUNDLE'
  const isBegun = copied.at(-1)?.startsWith('php ')
  const begin = client.language === 'PHP' && !isBegun ? 'php ' : ''
  return run('sh', ['-c', `${[without, ...copied].join('\n')}${isBegun ? ' ' : '\n'}${begin}${client.start}`], { cwd })
}

const created = () => mock.lines.filter((line) => line.includes('"api":"group_open_http_svc/create_group"')).length

describe.each(runnable)('$client.language, as docs/sdk.md has it ($number)', (block) => {
  const { client } = block

  test('does not reach the mock with the proxy alone', async (context) => {
    demand(client.needs, context)
    const before = created()
    const { code, stdout, stderr } = await start(block, [lines.get('all') as string])
    expect(stdout + stderr).toMatch(client.distrust)
    expect([code === 0 && client.language !== 'PHP', created() - before]).toEqual([false, 0])
  })

  test('creates a group with the lines that the mock prints', async (context) => {
    demand(client.needs, context)
    const before = created()
    const once = existsSync(join(dirname(ca), 'truststore.p12')) ? undefined : lines.get('Java, once')
    const copied = [lines.get('all'), client.language === 'Java' ? once : undefined, lines.get(client.language)]
    const { code, stdout, stderr } = await start(
      block,
      copied.filter((line) => line !== undefined),
    )
    expect(stdout, stderr).toMatch(/["']GroupId["']: ?["']@TGS#/)
    expect(code).toBe(0)
    await expect.poll(() => created() - before).toBe(1)
  })
})

test('timsdk of 2020, unchanged, imports, mutes and lists by the names of its time', async (context) => {
  demand((clients.python as Client).needs, context)
  const text = `from timsdk import TimClient
chat = TimClient(app_id=1400000001, app_key="any")
groups = chat.group_open_http_svc
print(chat.im_open_login_svc.account_import("bob", nick="Bob"))
group = groups.create_group(name="team", member_list=[{"Member_Account": "bob"}])["GroupId"]
print(groups.forbid_send_msg(group, ["bob"], 60))
print(groups.get_group_shut_uin(group))
`
  const copied = ['all', 'Python'].map((language) => lines.get(language) as string)
  const { code, stdout, stderr } = await start({ info: 'python', text, client: clients.python as Client, number: 0 }, copied)
  expect([code, stderr]).toEqual([0, ''])
  const replies = stdout.trim().split('\n')
  expect(replies.map((reply) => /'ErrorCode': (\d+)/.exec(reply)?.[1])).toEqual(['0', '0', '0'])
  expect(replies[2]).toMatch(/'ShuttedUinList': \[\{'Member_Account': 'bob', 'ShuttedUntil': \d+\}\]/)
})

test('every block of docs/sdk.md is run here, but for the recipes', () => {
  expect(runnable.map(({ info, number }) => `${info} ${number}`)).toEqual([
    ...['python 1', 'python 2', 'js 1', 'js 2', 'js 3', 'go 1', 'java 1', 'php 1', 'php 2', 'bash 1'],
  ])
  expect([...new Set(blocks.map(({ info }) => info))].filter((info) => !(info in clients))).toEqual(['sh', 'yaml', 'ts'])
})

test('the lines in docs/sdk.md are those that the mock prints', () => {
  const port = new URL(mock.url).port
  const usual = (line: string) =>
    line
      .replaceAll(`${dirname(ca)}/`, '')
      .replaceAll(port, '4010')
      .replaceAll(/["']/g, '')
  const shown = blocks.filter(({ info }) => info === 'sh').flatMap(({ text }) => text.split('\n'))
  for (const [language, line] of lines)
    expect(
      shown.map((each) => usual(each)).some((each) => each.startsWith(usual(line))),
      language,
    ).toBe(true)
  expect([...lines.keys()]).toEqual(['all', 'Python', 'Go', 'Node', 'PHP', 'curl', 'Java', 'Java, once'])
})
