// Sends signals at moments that a seed decides. The same seed gives the same moments. To try other seeds or more runs by hand:
//
//   HOSTILE_SIGNALS=60@301,302 npx vitest run tests/hostile/signals.test.ts
//
// interrupts each verb 60 times for each of these two seeds. A failure names the verb, the seed and the number of the run.

import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import { afterAll, describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { fetching } from '../../src/fetching.ts'
import { formatNames } from '../../src/reports/formats.ts'
import type { Report } from '../../src/reports/report.ts'
import { freshFolder } from '../support/cli.ts'
import { callRest, lostMessage } from '../support/mock.ts'
import { alert } from '../support/names.ts'
import { findHarProblems, queryFor, readHar, sampleFor } from '../support/proxy.ts'
import { failBody, okBody } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'
import { type Dice, dice } from './dice.ts'
import { type Ending, findEndingFaults, type Interruption, interruption, isKilled, start } from './interruptions.ts'

const [count, seeds] = readRound(process.env.HOSTILE_SIGNALS ?? '4@7')

/** How many programs run at once. */
const width = 2

/** What a program may take beyond its patience on a busy machine, in milliseconds. */
const slackMs = 4000

/** How long the program waits for a reader who takes nothing, and a stopping mock for its target, in milliseconds. */
const patienceMs = { reader: 5000, mock: 5000, proxy: 3000 }

function readRound(text: string): [number, number[]] {
  const [number = '', list = ''] = text.split('@')
  return [Number(number), list.split(',').map(Number)]
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** A receiver that tells when so many callbacks have come. */
async function receiver(answer: (response: ServerResponse, index: number) => void) {
  const bodies: string[] = []
  const waiting = new Map<number, () => void>()
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const index = bodies.push(body)
      waiting.get(index)?.()
      answer(response, index)
    })
  })
  const url = await listen(server)
  return { url, bodies, came: (number: number) => new Promise<void>((resolve) => void waiting.set(number, resolve)) }
}

async function listen(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const say = (response: ServerResponse, body: string) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body)
const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const lines = (text: string) => text.split('\n').filter(Boolean)

/** One run that is interrupted, and what was wrong with it. */
type Case = (roll: Dice) => Promise<string[]>

/** Starts the right receiver, and tells when so many callbacks have come. */
async function rightReceiver() {
  const handle = createReceiver({ sdkAppId })
  let arrived = 0
  const waiting = new Map<number, () => void>()
  const listener = fetching(
    (request) => {
      waiting.get(++arrived)?.()
      return handle(request)
    },
    () => {},
  )
  return {
    url: await listen(createServer(listener)),
    came: (number: number) => new Promise<void>((resolve) => void waiting.set(number, resolve)),
  }
}

/** What is wrong with a report, whole or not. Nothing may be left of one only where the system ended the program. */
function findReportFault(format: string, text: string, ending: Ending): string | undefined {
  const mustBeWhole = !isKilled(ending)
  if (text === '') return mustBeWhole && ending.code !== 0 && format !== 'ndjson' ? `${format} is empty` : undefined
  const isMarked = {
    json: /"complete": ?false/,
    html: /THE RUN IS INCOMPLETE/,
    pretty: /THE RUN IS INCOMPLETE/,
    junit: /THE RUN IS INCOMPLETE/,
    github: /THE RUN IS INCOMPLETE/,
    sarif: /"executionSuccessful": ?false/,
    attestation: /"result": ?"(incomplete|failed)"/,
    ndjson: /"complete": ?false/,
  }[format] as RegExp
  if (
    format === 'ndjson' &&
    !lines(text)
      .slice(0, mustBeWhole ? undefined : -1)
      .every(parses)
  )
    return 'ndjson has a line that is none'
  if (['json', 'sarif', 'attestation'].includes(format) && !parses(text)) return `${format} does not parse`
  if (format === 'junit') XmlDocument.fromString(text).dispose()
  if (format === 'html' && !/<\/html>\s*$/.test(text)) return 'html is not whole'
  if (!mustBeWhole) return undefined
  return ending.code === 0
    ? isMarked.test(text)
      ? `${format} says it is incomplete, and the exit code is 0`
      : undefined
    : isMarked.test(text)
      ? undefined
      : `${format} does not say that it is incomplete`
}

const check =
  (isRight: boolean): Case =>
  async (roll) => {
    const { url, came } = isRight
      ? await rightReceiver()
      : await receiver((response) => say(response, roll.chance(0.5) ? okBody : failBody))
    const how = interruption(roll)
    const onStdout = roll.pick(formatNames)
    const files = formatNames.filter((format) => format !== onStdout)
    const reports = [...files.map((format) => `${format}=report.${format}`), onStdout].flatMap((each) => ['--report', each])
    const program = start(['check', url, '--sdk-app-id', sdkAppId, '--header', 'x: yyyyyyyy', '--fail-on', 'may', ...reports], how)
    await Promise.race([came(1 + roll.below(isRight ? 600 : 12)), program.ended])
    program.interrupt()
    const ending = await program.ended
    const faults =
      ending.code === 0 || ending.code === 1
        ? []
        : findEndingFaults(ending, how, slackMs + (how.reader === 'nobody' ? patienceMs.reader : 0))
    const read = (format: string) => (format === onStdout ? ending.stdout : readFileSync(join(program.cwd, `report.${format}`), 'utf8'))
    const seen = formatNames.filter((format) => format !== onStdout || how.reader !== 'nobody')
    // It had come to its end before the signal did.
    const isOver = ending.code === 0 || ending.code === 1
    if (isOver && !/"complete": ?true/.test(read('json')) && seen.includes('json'))
      faults.push(`exit code ${ending.code} for an incomplete run`)
    if (!isOver) faults.push(...seen.flatMap((format) => findReportFault(format, read(format), ending) ?? []))
    if (seen.includes('attestation') && ending.code !== 0 && /"result": ?"passed"/.test(read('attestation')))
      faults.push(`attestation says passed beside ${ending.code ?? ending.signal}`)
    return faults.map((fault) => `${JSON.stringify(how)}, ${onStdout} on stdout: ${fault}`)
  }

const trigger: Case = async (roll) => {
  const target = await receiver((response, index) => (index % 7 === 0 ? undefined : say(response, okBody)))
  const how = interruption(roll)
  const isJson = roll.chance(0.5)
  const program = start(
    ['trigger', alert, '--target', target.url, '--count', '100000', '--timeout', '600s', ...(isJson ? ['--json'] : [])],
    how,
  )
  await Promise.race([target.came(1 + roll.below(60)), program.ended])
  program.interrupt()
  const ending = await program.ended
  const faults = findEndingFaults(ending, how, slackMs + (how.reader === 'nobody' || how.reader === 'slow' ? patienceMs.reader : 0))
  if (
    isJson &&
    how.reader !== 'nobody' &&
    !lines(ending.stdout)
      .slice(0, isKilled(ending) ? -1 : undefined)
      .every(parses)
  )
    faults.push('a line is cut')
  if (!isJson && !isKilled(ending) && how.reader !== 'nobody') {
    const [, acknowledged] = /^(\d+) acknowledged, \d+ refused, 0 failed$/m.exec(ending.stdout) ?? []
    if (acknowledged === undefined || Number(acknowledged) > target.bodies.length) faults.push(`summary: ${ending.stdout}`)
  }
  return faults.map((fault) => `${JSON.stringify(how)}: ${fault}`)
}

const replay: Case = async (roll) => {
  const target = await receiver((response, index) => (index === 60 ? undefined : say(response, okBody)))
  const cwd = freshFolder()
  const entry = {
    request: {
      method: 'POST',
      url: `https://recorded.example/?${queryFor(alert)}`,
      postData: { mimeType: 'application/json', text: sampleFor(alert) },
    },
  }
  writeFileSync(join(cwd, 'traffic.har'), JSON.stringify({ log: { version: '1.2', entries: Array(200).fill(entry) } }))
  const how = interruption(roll)
  const program = start(['replay', 'traffic.har', '--target', target.url, '--timeout', '600s', '--json'], how, cwd)
  await Promise.race([target.came(1 + roll.below(60)), program.ended])
  program.interrupt()
  const ending = await program.ended
  const faults = findEndingFaults(ending, how, slackMs + (how.reader === 'nobody' || how.reader === 'slow' ? patienceMs.reader : 0))
  if (
    how.reader !== 'nobody' &&
    !lines(ending.stdout)
      .slice(0, isKilled(ending) ? -1 : undefined)
      .every(parses)
  )
    faults.push('a line is cut')
  return faults.map((fault) => `${JSON.stringify(how)}: ${fault}`)
}

const random = (body: string) => (JSON.parse(body) as { Random: number }).Random

const mock: Case = async (roll) => {
  const isSilent = roll.chance(0.5)
  const silence = 3 + roll.below(10)
  const target = await receiver((response, index) => (isSilent && index % silence === 0 ? undefined : say(response, okBody)))
  const cwd = freshFolder()
  const given = interruption(roll, ['pipe'])
  const how: Interruption = roll.chance(0.25) ? { ...given, signals: ['SIGKILL'] } : given
  const args = [
    'mock',
    '--port',
    '0',
    '--sdk-app-id',
    sdkAppId,
    '--target',
    target.url,
    '--journal',
    'journal',
    '--limit',
    'group_open_http_svc/send_group_msg=1000000',
    '--timeout',
    '600s',
  ]
  const program = start(args, how, cwd)
  const url = await program.ready
  const promised: number[] = []
  let next = 0
  const caller = async () => {
    for (;;) {
      const own = next++
      const reply = await callRest(url, 'group_open_http_svc/send_group_msg', lostMessage(own)).catch(() => undefined)
      if (reply === undefined) return
      if (reply.ErrorCode === 10010) promised.push(own)
    }
  }
  const callers = Promise.all(Array.from({ length: 4 }, caller))
  await target.came(1 + roll.below(120))
  program.interrupt()
  const ending = await program.ended
  await callers
  const faults = findEndingFaults(ending, how, slackMs + patienceMs.mock)

  const again = await receiver((response) => say(response, okBody))
  const left = [...ending.stderr.matchAll(/^Not delivered: callback/gm)].length
  const second = start([...args.slice(0, 6), again.url, ...args.slice(7)], { signals: ['SIGINT'], reader: 'pipe', isUnderNpm: false }, cwd)
  await second.ready
  await callRest((await second.ready).trim(), 'group_open_http_svc/send_group_msg', lostMessage(1_000_000))
  const all = () => again.bodies.some((body) => random(body) === 1_000_000)
  await expect.poll(all).toBe(true)
  second.interrupt()
  await second.ended
  const delivered = new Set([...target.bodies, ...again.bodies].map(random))
  const lost = promised.filter((each) => !delivered.has(each))
  if (lost.length > 0) faults.push(`${lost.length} of ${promised.length} promised callbacks are lost`)
  if (!isKilled(ending) && left > again.bodies.length) faults.push(`${left} were named as not delivered, and ${again.bodies.length} came`)
  return faults.map((fault) => `${JSON.stringify(how)}: ${fault}`)
}

/** Posts callbacks from four sides until nobody answers, and counts those that were answered to the end. */
async function callUntilGone(url: string): Promise<number> {
  let answered = 0
  const caller = async () => {
    for (;;) {
      const reply = await fetch(`${url}/im?${queryFor(alert)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: sampleFor(alert),
      })
        .then((response) => response.text())
        .catch(() => undefined)
      if (reply === undefined) return
      answered++
    }
  }
  await Promise.all(Array.from({ length: 4 }, caller))
  return answered
}

const listening: Case = async (roll) => {
  const how = interruption(roll, ['pipe'])
  const program = start(['listen', '--port', '0', '--json'], how)
  const { url } = JSON.parse(await program.ready) as { url: string }
  const calls = callUntilGone(url)
  const enough = 1 + roll.below(100)
  await new Promise<void>((resolve) => {
    let seen = 0
    program.child.stdout?.on('data', (chunk: Buffer) => {
      seen += lines(chunk.toString()).length
      if (seen >= enough) resolve()
    })
  })
  program.interrupt()
  const ending = await program.ended
  const answered = await calls
  const faults = findEndingFaults(ending, how, slackMs)
  const printed = lines(ending.stdout).slice(0, isKilled(ending) ? -1 : undefined)
  if (!printed.every(parses)) faults.push('a line is cut')
  if (!isKilled(ending) && printed.length - 1 < answered) faults.push(`${answered} were answered, and ${printed.length - 1} printed`)
  return faults.map((fault) => `${JSON.stringify(how)}: ${fault}`)
}

const proxy: Case = async (roll) => {
  const isSlow = roll.chance(0.3)
  const target = await receiver((response, index) => (isSlow && index % 9 === 0 ? undefined : say(response, okBody)))
  const how = interruption(roll, ['pipe'])
  const program = start(['proxy', '--upstream', target.url, '--port', '0', '--json', '--record', 'traffic.har'], how)
  const { url } = JSON.parse(await program.ready) as { url: string }
  const calls = callUntilGone(url)
  // Four that wait for a silent upstream are all there can be.
  await target.came(1 + roll.below(isSlow ? 30 : 200))
  program.interrupt()
  const ending = await program.ended
  const answered = await calls
  const faults = findEndingFaults(ending, how, slackMs + patienceMs.proxy)
  const har = readHar(join(program.cwd, 'traffic.har'))
  faults.push(...findHarProblems(har))
  const whole = har.log.entries.filter(({ response }) => response.status === 200)
  if (whole.length < answered - (isKilled(ending) ? 4 : 0)) faults.push(`${answered} were answered, and ${whole.length} recorded`)
  if (!isKilled(ending) && !/^\d+ callbacks?, of which \d+ broke the contract/m.test(ending.stderr))
    faults.push(`no summary: ${ending.stderr}`)
  return faults.map((fault) => `${JSON.stringify(how)}: ${fault}`)
}

const cases: Record<string, Case> = {
  'check of a right receiver': check(true),
  'check of a wrong receiver': check(false),
  trigger,
  replay,
  'mock with a journal': mock,
  listen: listening,
  'proxy that records': proxy,
}

describe('signals at any moment leave nothing half done:', () => {
  test.each(Object.entries(cases))('%s', { timeout: 3_600_000 }, async (_verb, perform) => {
    const runs = seeds.flatMap((seed) => Array.from({ length: count }, (_, index) => ({ seed, index }))).values()
    const faults: string[] = []
    const work = async () => {
      for (const { seed, index } of runs) {
        const found = await perform(dice(seed * 100_003 + index)).catch((error: unknown) => [
          error instanceof Error ? (error.stack ?? '') : String(error),
        ])
        faults.push(...found.map((fault) => `seed ${seed}, number ${index}: ${fault}`))
      }
    }
    await Promise.all(Array.from({ length: width }, work))
    expect(faults).toEqual([])
  })
})

test('a run that came to its end says so by its exit code, though a signal comes while its output waits for a reader', async () => {
  const { url } = await rightReceiver()
  const how: Interruption = { signals: ['SIGINT'], reader: 'late', isUnderNpm: false }
  const args = ['check', url, '--sdk-app-id', sdkAppId, '--report', 'json', '--report', 'attestation=attestation.json']
  const program = start(args, how)
  const attestation = () => readFileSync(join(program.cwd, 'attestation.json'), 'utf8')
  await expect.poll(() => parses(attestationOrNothing())).toBe(true)
  program.interrupt()
  const { code, signal, stdout } = await program.ended
  const { complete, summary } = JSON.parse(stdout) as Report
  expect([code, signal, complete, summary.failed]).toEqual([0, null, true, 0])
  expect(JSON.parse(attestation())).toMatchObject({ result: 'passed' })

  function attestationOrNothing(): string {
    try {
      return attestation()
    } catch {
      return ''
    }
  }
})
