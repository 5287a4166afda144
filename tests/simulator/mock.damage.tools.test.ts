import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openJournal } from '../../src/simulator/journal.ts'
import { freshFolder, here, quietTerminal, root, run } from '../support/cli.ts'
import { doneLine, dueLine, linesOf, lostMessage, nodeWithBlocks, startMock, undelivered } from '../support/mock.ts'
import { alert, noWebhook } from '../support/names.ts'
import { rawPort } from '../support/raw.ts'
import { type Arrival, record } from '../support/recorder.ts'
import { group } from '../support/simulator.ts'

const send = `${group}/send_group_msg`
const randomOf = ({ body }: Arrival): number => JSON.parse(body).Random
const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)
const newJournal = (...lines: string[]) => {
  const file = join(freshFolder(), 'journal.ndjson')
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  return file
}
/** What a journal says when it is opened and closed again. */
function look(file: string) {
  const { undelivered: due, warnings, highest, close } = openJournal(file)
  close()
  return { due: due.map(({ id }) => id), warnings, highest }
}

describe('a full disk', () => {
  test('loses nothing that was promised: the call is refused, the simulator ends with 4, and the next start delivers', async () => {
    const file = newJournal()
    const silent = await rawPort(() => {})
    const flags = ['--journal', file, '--limit', `${send}=1000000`, '--timeout', '600s']
    const mock = await startMock(['--target', silent.url, ...flags], { node: nodeWithBlocks(17) })
    const promised: number[] = []
    let refused: unknown
    for (let random = 1; refused === undefined; random++) {
      const reply = await mock.call(send, lostMessage(random))
      if (reply.ErrorCode === 10010) promised.push(random)
      else refused = reply
    }
    expect(refused).toMatchObject({
      ActionStatus: 'FAIL',
      ErrorCode: 10002,
      ErrorInfo: expect.stringMatching(/journal cannot be written: EFBIG/),
    })
    const { code, stderr } = await mock.outcome
    expect(code).toBe(4)
    expect(stderr.match(/^chatproof: .*$/gm)).toEqual([
      expect.stringMatching(/^chatproof: The journal \S+ cannot be written any more: EFBIG/),
    ])
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/)
    // Every line is whole, and every promise is among them.
    expect(readFileSync(file, 'utf8').endsWith('}\n')).toBe(true)
    const kept = [...undelivered(file).values()].map(({ body }): number => JSON.parse(body).Random)
    expect(promised.length).toBeGreaterThan(5)
    expect(kept).toEqual(promised)

    const target = await record()
    const again = await startMock(['--target', target.url, ...flags])
    await expect.poll(() => sorted(target.arrivals.map(randomOf))).toEqual(promised)
    expect(await again.stop()).toBe(143)
  })

  test('is told to whoever fires a callback, too, before the simulator ends', async () => {
    const silent = await rawPort(() => {})
    const flags = ['--target', silent.url, '--journal', newJournal(), '--timeout', '600s']
    const mock = await startMock(flags, { node: nodeWithBlocks(3) })
    let answer = await mock.control('fire', { webhook: alert })
    while (answer.status === 200) answer = await mock.control('fire', { webhook: alert })
    expect(answer).toMatchObject({ status: 400, body: { ErrorInfo: expect.stringMatching(/journal cannot be written/) } })
    expect((await mock.outcome).code).toBe(4)
  })

  test('when a delivery cannot be noted ends the simulator with 4 as well', async () => {
    const file = newJournal(...Array.from({ length: 60 }, (_, index) => dueLine(index + 1, { dueAt: '2026-01-01T00:00:00.000Z' })))
    const target = await record()
    const blocks = Math.floor(statSync(file).size / 512) + 1
    const mock = await startMock(['--target', target.url, '--journal', file], { node: nodeWithBlocks(blocks) })
    const { code, stderr } = await mock.outcome
    expect(code).toBe(4)
    expect(stderr).toMatch(/^chatproof: The journal \S+ cannot be written any more: EFBIG/m)
    expect(stderr).toMatch(/^The next start with --journal /m)
    linesOf(file)
  })
})

describe('a damaged line', () => {
  test.for([
    ['text', 'x'],
    ['NULs, as a power cut leaves them', '\0'.repeat(4000)],
    ['two entries glued to each other', `${dueLine(7).slice(0, 60)}${dueLine(8)}`],
    ['a body that is no JSON', dueLine(7, { body: '{' })],
    ['a body that is no object', dueLine(7, { body: '[]' })],
    ['a body that is nested too deep', dueLine(7, { body: `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}` })],
    ['an entry that is nested too deep', `{"type":"due","id":7,"webhook":${'['.repeat(50_000)}`],
    ['an unknown webhook', dueLine(7, { webhook: noWebhook })],
    ['a webhook of Object', dueLine(7, { webhook: 'constructor' })],
    ['a number that is none', dueLine(7, { id: 'x' })],
    ['a number that nothing could be counted on from', dueLine(7, { id: Number.MAX_SAFE_INTEGER })],
    ['a number below the first', dueLine(0)],
    ['a query of other than text', dueLine(7, { query: { a: {} } })],
    ['no query', dueLine(7, { query: null })],
    ['a time of a million characters', dueLine(7, { dueAt: '1'.repeat(1e6) })],
    ['a body that is too long for any callback', dueLine(7, { body: `{"a":"${'x'.repeat(17 * 1024 * 1024)}"}` })],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(dueLine(7).slice(0, -2)), Buffer.from([0xff]), Buffer.from('"}')])],
  ] as const)('of %s is named and ignored, and the file is not changed', ([, line]) => {
    const file = newJournal(dueLine(1), doneLine(1), dueLine(2))
    appendFileSync(file, Buffer.concat([Buffer.from(line), Buffer.from('\n')]))
    appendFileSync(file, `${dueLine(3)}\n`)
    const before = readFileSync(file)
    const { due, warnings, highest } = look(file)
    expect([due, highest]).toEqual([[2, 3], 3])
    expect(warnings).toEqual([`Line 4 of ${file} is damaged and was ignored.`, expect.stringMatching(/was not changed/)])
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('is one of ten that are named, and the others are counted', () => {
    const file = newJournal(dueLine(1), ...Array(11).fill('x'))
    expect(look(file).warnings).toHaveLength(12)
    expect(look(file).warnings[9]).toBe(`Line 11 of ${file} is damaged and was ignored.`)
    expect(look(file).warnings[10]).toBe(`1 more line of ${file} is damaged and was ignored.`)
    writeFileSync(file, `${dueLine(1)}\n${'x\n'.repeat(1000)}`)
    expect(look(file).warnings[10]).toBe(`990 more lines of ${file} are damaged and were ignored.`)
  })

  test('is told on stderr, and the rest is delivered', async () => {
    const file = newJournal(dueLine(1), 'garbage \u001b[2J', dueLine(2))
    const target = await record()
    const mock = await startMock(['--json', '--target', target.url, '--journal', file])
    for (let left = 2; left > 0; left--) await mock.event('delivery', ({ status }) => status === 'done')
    expect(await mock.stop()).toBe(143)
    expect(mock.stderr()).toContain(`Line 2 of ${file} is damaged and was ignored.\n`)
    expect(mock.stderr()).not.toContain('\u001b')
    expect(sorted(target.arrivals.map(randomOf))).toEqual([1, 2])
    expect(readFileSync(file, 'utf8')).toContain('garbage')
  })

  test('without a line end keeps apart from what is written next', () => {
    const file = newJournal(dueLine(1), doneLine(1))
    appendFileSync(file, '\0\0\0\0')
    const journal = openJournal(file)
    journal.due({ id: 2, webhook: alert, dueAt: '2026-01-01T00:00:00.000Z', status: 'queued', body: '{}', query: {} })
    journal.close()
    expect(journal.warnings[0]).toBe(`Line 3 of ${file} is damaged and was ignored.`)
    expect(look(file)).toMatchObject({ due: [2], warnings: [expect.stringMatching(/^Line 3 /), expect.anything()] })
  })
})

test.each([1, 10, 19, 20, 60])('a last line that was cut off after %i characters is no damage, and is gone at the next start', (length) => {
  const file = newJournal(dueLine(1), doneLine(1), dueLine(2))
  appendFileSync(file, dueLine(3).slice(0, length))
  expect(look(file)).toEqual({ due: [2], warnings: [], highest: 2 })
  expect(linesOf(file)).toMatchObject([{ type: 'due', id: 2 }])
})

describe('a file that is no journal', () => {
  test.for(['{', '{"type":"du', 'x', '\0\0\0', '{"type":"due"}\n', 'a\nb\n'])('is left alone: %j', (content) => {
    const file = newJournal()
    writeFileSync(file, content)
    expect(() => openJournal(file)).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringMatching(/is not a journal/) }))
    expect([readFileSync(file, 'utf8'), existsSync(`${file}.lock`)]).toEqual([content, false])
  })

  test.for(['a pipe', 'a device', 'a folder'])('is refused at once when it is %s', { timeout: 5000 }, async (kind, { expect }) => {
    const cwd = freshFolder()
    if (kind === 'a pipe') execFileSync('mkfifo', [join(cwd, 'journal')])
    const journal = { 'a pipe': 'journal', 'a device': '/dev/full', 'a folder': '.' }[kind] as string
    const { code, stderr } = await here(['mock', '--port', '0', '--target', 'http://127.0.0.1:1/', '--journal', journal], { cwd })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^chatproof: The journal \\S+ is ${kind}: choose a file[^\\n]+\\n$`)),
    ])
  })
})

test('a journal of more than 512 MB is read, in little memory', async () => {
  const file = newJournal(dueLine(1))
  // 560 MB of NULs, which take no room on the disk, and then 40 MB of callbacks that are done but for every thousandth.
  truncateSync(file, 560 * 1024 * 1024)
  const descriptor = openSync(file, 'a')
  const text = 'x'.repeat(1000)
  for (let thousand = 0; thousand < 20; thousand++) {
    const lines = Array.from({ length: 1000 }, (_, index) => {
      const id = 2 + thousand * 1000 + index
      const due = dueLine(id, { body: JSON.stringify({ Random: id, text }) })
      return index === 0 ? due : `${due}\n${doneLine(id)}`
    })
    writeSync(descriptor, `\n${lines.join('\n')}`)
  }
  closeSync(descriptor)
  const script = `import { openJournal } from ${JSON.stringify(join(root, 'src/simulator/journal.ts'))}
    import { mostMegabytes } from ${JSON.stringify(join(root, 'tests/support/memory.ts'))}
    const { undelivered, warnings, highest } = openJournal(${JSON.stringify(file)})
    console.log(JSON.stringify({ due: undelivered.length, warnings: warnings.length, highest, megabytes: mostMegabytes() }))`
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script])
  expect(stderr).toBe('')
  const { megabytes, ...said } = JSON.parse(stdout)
  expect(said).toEqual({ due: 21, warnings: 2, highest: 20_001 })
  expect(megabytes).toBeLessThan(250)
})

test('only the owner can read a journal, also one that others could', () => {
  const file = join(freshFolder(), 'journal')
  look(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  writeFileSync(file, `${dueLine(1)}\n`)
  for (const line of [dueLine(1), `${dueLine(1)}\n${doneLine(1)}\n${dueLine(2)}`, `x\n${dueLine(1)}`]) {
    writeFileSync(file, `${line}\n`)
    chmodSync(file, 0o644)
    look(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  }
})

test('what a journal holds cannot control the terminal', async () => {
  const hostile = '\u001b]0;x\u0007\u009b2J\n\u202e'
  const file = newJournal(dueLine(1, { dueAt: hostile, body: JSON.stringify({ Random: 1, text: hostile }) }))
  const target = await record()
  const mock = await startMock(['--target', target.url, '--journal', file])
  await mock.next((line) => line.includes('callback '))
  await mock.stop()
  expect(mock.stderr()).toMatch(
    /^Callback 1 \(Group\.CallbackSendMsgException, due \\u001b\]0;x\\u0007.*\) was not delivered before the restart; sending it now\.$/m,
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(`${mock.stderr()}${mock.lines.join('\n')}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})

test('an error while it takes up the journal ends the simulator, and closes its port', { timeout: 5000 }, async () => {
  const { run: runHere } = await import('../../src/cli/program.ts')
  const file = newJournal(dueLine(1))
  let url = ''
  const terminal = quietTerminal({
    out: (line) => {
      url ||= line
    },
    err: (line) => {
      if (line.includes('sending it now')) throw new Error('a bug')
    },
  })
  expect(await runHere(['mock', '--port', '0', '--target', 'http://127.0.0.1:1/', '--journal', file], terminal)).toBe(4)
  expect(url).toMatch(/^http:/)
  await expect(fetch(url)).rejects.toThrow()
  expect(existsSync(`${file}.lock`)).toBe(false)
})
