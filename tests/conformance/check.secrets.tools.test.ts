import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatNames } from '../../src/reports/formats.ts'
import type { Report } from '../../src/reports/report.ts'
import { cli, freshFolder, here, startCli } from '../support/cli.ts'
import { acknowledge, check, crash, type Entry, isSample, type Journal, journal, reference, reply } from '../support/journal.ts'
import { alert } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { sentAs, shell } from '../support/shell.ts'

const token = 'tok-5ecret-a1B2-f00d'
const values = ['Bearer g4te-k3y-77xY', 'tr4ce-0f-the-t3am']
const headers = [`Authorization: ${values[0]}`, `X-Gate: ${values[1]}`]
const given = ['--token', token, ...headers.flatMap((header) => ['--header', header])]
const secrets = [token, ...values]

/** Everything a run leaves behind: what it printed, and every file it wrote, by name. */
async function leftBy(url: string, args: readonly string[], run = here): Promise<Map<string, string>> {
  const cwd = freshFolder()
  const reports = ['--report', 'pretty', ...formatNames.flatMap((format) => ['--report', `${format}=report.${format}`])]
  const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), FORCE_COLOR: '1' }
  const update = ['--waivers', 'waivers.yaml', '--update-waivers']
  const { stdout, stderr } = await run(['check', url, '--sdk-app-id', sdkAppId, ...args, ...reports, ...update], { cwd, env })
  const files = readdirSync(cwd).map((name): [string, string] => [name, readFileSync(join(cwd, name), 'utf8')])
  return new Map([['stdout', stdout], ['stderr', stderr], ...files])
}

/** In which artefacts a secret stands, also as JSON, XML, HTML or a URL write it. */
function leaks(artefacts: Map<string, string>, wanted: readonly string[] = secrets): string[] {
  const spellings = (secret: string) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    Buffer.from(secret).toString('base64'),
  ]
  const isIn = (text: string) => wanted.some((secret) => spellings(secret).some((spelling) => text.includes(spelling)))
  return [...artefacts].filter(([, text]) => isIn(text)).map(([name]) => name)
}

const ok = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""'

/** A receiver that sends back what it was sent, and the token: in replies that are right, and on error pages. */
const echo = (): Promise<Journal> =>
  journal(({ headers: sent, ...entry }, response) => {
    const everything = JSON.stringify({ sent, token, path: entry.path })
    const extra = { 'x-echo': `${values.join('; ')} ${token}`, 'set-cookie': `t=${token}` }
    if (isSample({ headers: sent, ...entry })) reply(response, 200, `${ok},"Debug":${everything}}`, extra)
    else
      reply(response, 500, `<pre>${everything}\n at ${token} (/srv/app/${token}.js:1:1)</pre>`, { ...extra, 'content-type': 'text/html' })
  })

describe.concurrent('the token and the values of --header stand in nothing that check leaves behind', () => {
  test.each([
    ['is right', () => reference(token)],
    ['echoes everything', async () => (await echo()).url],
    ['cannot be reached', async () => 'http://127.0.0.1:1/'],
  ])('where the receiver %s', async (_how, start) => {
    const artefacts = await leftBy(await start(), given, cli)
    const names = formatNames.map((format) => `report.${format}`)
    expect([...artefacts.keys()]).toEqual(expect.arrayContaining(['stdout', 'stderr', ...names]))
    for (const name of names) expect(artefacts.get(name)).not.toBe('')
    expect(leaks(artefacts)).toEqual([])
  })

  test.each([
    ['redirects to a page that names it', 302, '', { location: `/login?token=${token}&a=${values[1]}` }],
    ['puts it into an error page', 500, `<h1>${values[0]} is not ${token}</h1>`, {}],
    [
      'puts it into the fields of its answer',
      200,
      JSON.stringify({ ActionStatus: token, ErrorCode: values[0], ErrorInfo: token, [token]: 1 }),
      {},
    ],
    ['refuses with it', 200, JSON.stringify({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: `not ${token}, ${values[0]}` }), {}],
    ['answers with it and nothing else', 200, `${token} ${values[1]}`, {}],
    ['ends an excerpt in the middle of it', 200, `${'x'.repeat(120 - token.length + 3)}${token}`, {}],
  ])('where the receiver %s', async (_how, status, body, more) => {
    const { url } = await journal((_entry, response) => reply(response, status, body, more))
    const artefacts = await leftBy(url, [...given, '--only', 'answer-*'])
    // What is cut off by three characters is as good as the whole.
    expect(leaks(artefacts, [...secrets, token.slice(0, -3)])).toEqual([])
  })

  test.each([
    ['has quotes and backslashes in it', 'tok"5e\\cret\'<&>x', [], ['tok"5e\\cret\'<&>x']],
    ['stands in a header that is given twice', token, ['X-Key: f1rst-k3y-aa', 'X-Key: s3cond-k3y-bb'], ['f1rst-k3y-aa', 's3cond-k3y-bb']],
    ['is the beginning of another', 'abcd-3fgh', ['X-Key: abcd-3fgh-1jkl-mn0p'], ['1jkl-mn0p']],
    ['is shown without the scheme that stood before it', token, ['Authorization: Bearer g4te-k3y-77xY'], ['g4te-k3y-77xY']],
  ])('where what is secret %s', async (_how, own, ownHeaders, wanted) => {
    const everything = [own, ...ownHeaders.map((header) => header.replace(/^.*?: (Bearer )?/, ''))].join(' ')
    const { url } = await journal((_entry, response) => reply(response, 200, everything))
    const args = ['--token', own, ...ownHeaders.flatMap((header) => ['--header', header]), '--only', 'answer-*']
    expect(leaks(await leftBy(url, args), wanted)).toEqual([])
  })
})

describe.concurrent('they stand in nothing that trigger and listen print', () => {
  test.each([[[]], [['--json']], [['--count', '3']], [['--count', '3', '--json']], [['--curl']]])(
    'trigger %j at a receiver that echoes',
    async (more) => {
      const { url } = await journal(({ headers: sent }, response) =>
        reply(response, 500, JSON.stringify({ sent, token }), { 'x-echo': token }),
      )
      const { stdout, stderr } = await here(['trigger', alert, '--target', url, ...given, ...more])
      expect(stdout).not.toBe('')
      expect(leaks(new Map(Object.entries({ stdout, stderr })))).toEqual([])
    },
  )

  test.each([[[]], [['--json']]])('listen %j, also where somebody sends it', async (more) => {
    const server = await startCli(['listen', '--port', '0', '--token', token, ...more])
    const outcome = await here(['trigger', alert, '--target', server.url, ...given])
    await fetch(`${server.url}/?SdkAppid=${token}&CallbackCommand=${token}`, { method: 'POST', body: JSON.stringify({ [token]: token }) })
    await server.next((line) => line.includes('FAIL'))
    await server.stop()
    expect(
      leaks(
        new Map([
          ['trigger', outcome.stdout],
          ['stdout', server.lines.join('\n')],
          ['stderr', server.stderr()],
        ]),
      ),
    ).toEqual([])
  })
})

const missing = ['curl', 'openssl', 'sh'].filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0)

describe.skipIf(missing.length > 0)('the curl of a failure', () => {
  const path = "/im/a%20b?tenant='1'&x={2}[3]"
  const own = ['--token', token, '--header', headers[1] as string]

  /** A receiver that acknowledges the samples and fails whatever else it is sent, so that every case of every check fails. */
  const failing = () =>
    journal((entry, response) => {
      const isGood =
        isSample(entry) && /Sign=[0-9a-f]{64}&RequestTime=\d{10}$/.test(entry.path) && entry.headers['content-type'] === 'application/json'
      return (isGood ? acknowledge : crash)(entry, response)
    })

  test.each([
    ['sign-*', 20],
    ['appid-*', 12],
    ['body-*', 12],
    ['http-*', 6],
    ['wire-*', 14],
    ['command-*', 8],
  ])('sends again what %s sent: request line, body, content type, framing', async (only, least) => {
    const receiver = await failing()
    const { stdout } = await check(`${receiver.url}${path}`, [...own, '--only', only, '--report', 'json'])
    const tokens = [token, 'not-the-token-of-this-app']
    const sent = new Set(receiver.entries.map((entry) => sentAs(entry, tokens)))
    const { results } = JSON.parse(stdout) as Report
    const failed = results.filter(({ curl, webhook, check: id }) => curl !== null && (webhook === alert || /^http-|unicode|12-kb/.test(id)))
    const commands = new Map(failed.map(({ check: id, example, curl }) => [`${id} ${example}`, curl as string]))
    expect(commands.size).toBeGreaterThanOrEqual(least)

    const mirror = await journal()
    const wrong: string[] = []
    for (const [name, command] of [...commands].filter((_, index) => index % Math.ceil(commands.size / 14) === 0)) {
      const { code, stderr } = await shell(command, { token, headers: [headers[1] as string], target: `${mirror.url}${path}` })
      const [arrived] = mirror.entries.splice(0)
      if (code !== 0 || stderr !== '') wrong.push(`${name}: exit ${code}, ${stderr}`)
      else if (arrived === undefined || !sent.has(sentAs(arrived, tokens))) wrong.push(`${name}: ${arrived && sentAs(arrived, tokens)}`)
    }
    expect(wrong).toEqual([])
  })

  test('is left a command where a header has a value that stands in it for another reason', async () => {
    const harmless = ['Accept: application/json', `X-Tenant: ${sdkAppId}`]
    const receiver = await journal()
    const args = [...harmless.flatMap((header) => ['--header', header]), '--only', 'appid-foreign', '--report', 'json']
    const { results } = JSON.parse((await check(receiver.url, args)).stdout) as Report
    const sent = receiver.entries.map((entry) => sentAs(entry, []))
    await shell(results[0]?.curl as string, { headers: harmless })
    expect(sent).toContain(sentAs(receiver.entries.at(-1) as Entry, []))
  })
})
