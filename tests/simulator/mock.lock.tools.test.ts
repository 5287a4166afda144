import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openJournal } from '../../src/simulator/journal.ts'
import { begin, cli, freshFolder, here, root } from '../support/cli.ts'
import { dueLine, linesOf, lostMessage, startMock, undelivered } from '../support/mock.ts'
import { rawPort } from '../support/raw.ts'
import { record } from '../support/recorder.ts'
import { group } from '../support/simulator.ts'

const send = `${group}/send_group_msg`
const newJournal = () => join(freshFolder(), 'journal.ndjson')
const mockOn = (file: string) => ['mock', '--port', '0', '--target', 'http://127.0.0.1:1/', '--journal', file]
const isLinux = existsSync('/proc/self/stat')
const startOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /s, '').split(' ')[19]

/** A process that opens a journal, says how that went, and keeps it until its stdin ends. */
const holder = (file: string) => {
  const script = join(freshFolder(), 'holder.ts')
  writeFileSync(
    script,
    `import { openJournal } from ${JSON.stringify(join(root, 'src/simulator/journal.ts'))}
     let line
     try { openJournal(${JSON.stringify(file)}); line = 'open ' + process.pid } catch (error) { line = error.message }
     console.log(line)
     setInterval(() => {}, 1000)`,
  )
  return begin([], { entry: script })
}

describe.concurrent('a journal has one simulator', () => {
  test('and a second one ends with a sentence that names the process, while the first loses nothing', async ({ expect }) => {
    const file = newJournal()
    const silent = await rawPort(() => {})
    const first = await startMock(['--target', silent.url, '--journal', file, '--timeout', '600s'])
    for (let random = 1; random <= 5; random++) await first.call(send, lostMessage(random))
    const pid = Number(/^\d+/.exec(readFileSync(`${file}.lock`, 'utf8'))?.[0])
    const second = await cli(mockOn(file))
    expect([second.code, second.stdout]).toEqual([2, ''])
    expect(second.stderr).toMatch(new RegExp(`^chatproof: The journal \\S+ is in use by process ${pid}\\. End that one first[^\\n]+\\n$`))
    await first.stop('SIGKILL')
    expect([...undelivered(file).keys()]).toEqual([1, 2, 3, 4, 5])

    // The lock of a process that is gone is taken over.
    const target = await record()
    const third = await startMock(['--target', target.url, '--journal', file])
    await expect.poll(() => target.arrivals.map((each) => JSON.parse(each.body).Random).sort()).toEqual([1, 2, 3, 4, 5])
    expect(await third.stop()).toBe(143)
    expect(existsSync(`${file}.lock`)).toBe(false)
  })

  test('also in one process, and by another name of the file', () => {
    const file = newJournal()
    const [symbolic, folder] = [join(freshFolder(), 'other'), join(freshFolder(), 'folder')]
    writeFileSync(file, '')
    symlinkSync(file, symbolic)
    symlinkSync(join(file, '..'), folder)
    const journal = openJournal(file)
    for (const name of [file, symbolic, join(folder, 'journal.ndjson')])
      expect(() => openJournal(name)).toThrow(
        expect.objectContaining({ code: 'usage', message: expect.stringMatching(/open in this process/) }),
      )
    journal.close()
    openJournal(symbolic).close()
  })

  test('also when many start at once on the lock of a process that is gone', async ({ expect }) => {
    const file = newJournal()
    writeFileSync(file, `${dueLine(1)}\n`)
    const gone = holder(file)
    await gone.next()
    await gone.stop('SIGKILL')
    expect(existsSync(`${file}.lock`)).toBe(true)
    const holders = Array.from({ length: 8 }, () => holder(file))
    const said = await Promise.all(holders.map((each) => each.next()))
    const open = said.filter((line) => line.startsWith('open '))
    expect(open).toHaveLength(1)
    const pid = open[0]?.slice('open '.length)
    for (const line of said) expect(line).toMatch(new RegExp(`^open ${pid}$|is in use by process ${pid}\\.`))
    await Promise.all(holders.map((each) => each.stop('SIGKILL')))
  })

  test.skipIf(!isLinux)('tells a process from a later one with the same number (needs /proc)', () => {
    const file = newJournal()
    // The process that started this one still runs.
    writeFileSync(`${file}.lock`, `${process.ppid} ${startOf(process.ppid)}`)
    expect(() => openJournal(file)).toThrow(`in use by process ${process.ppid}`)
    writeFileSync(`${file}.lock`, `${process.ppid} 1`)
    openJournal(file).close()
  })

  test('takes over the lock of its own number, which a process before it had, as in a container', () => {
    const file = newJournal()
    for (const start of ['', '1', isLinux ? startOf(process.pid) : '']) {
      writeFileSync(`${file}.lock`, `${process.pid} ${start}`)
      openJournal(file).close()
      expect(existsSync(`${file}.lock`)).toBe(false)
    }
  })

  test.for([
    ['an empty file', (lock: string) => writeFileSync(lock, '')],
    ['a file of somebody else', (lock: string) => writeFileSync(lock, 'dpkg\n')],
    ['a long file', (lock: string) => writeFileSync(lock, '1 '.repeat(1e6))],
    ['a folder', (lock: string) => mkdirSync(lock)],
  ] as const)('refuses to start when its lock is %s, and says what to do', async ([, make], { expect }) => {
    const file = newJournal()
    writeFileSync(file, `${dueLine(1)}\n`)
    make(`${file}.lock`)
    const { code, stderr } = await here(mockOn(file))
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^chatproof: [^\n]+\.lock, which names no process\. [^\n]+delete that file\.\n$/),
    ])
    expect([existsSync(`${file}.lock`), linesOf(file).length]).toEqual([true, 1])
  })

  test('leaves a lock alone that another process has put in the place of its own', () => {
    const file = newJournal()
    const journal = openJournal(file)
    writeFileSync(`${file}.lock`, '1 2')
    journal.close()
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe('1 2')
  })
})

test('the journal is free again when the simulator cannot start, and no lock stays', async () => {
  const file = newJournal()
  const { port } = await rawPort(() => {})
  const taken = await here([...mockOn(file), '--port', String(port)])
  expect([taken.code, existsSync(`${file}.lock`)]).toEqual([2, false])
  openJournal(file).close()
})
