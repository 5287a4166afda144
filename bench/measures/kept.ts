import { closeSync, copyFileSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createBackend } from '../../src/simulator/backend.ts'
import type { RestReply } from '../../src/simulator/call.ts'
import { journalOn, openJournal } from '../../src/simulator/journal.ts'
import { digits, type Measure, median, type Options, type Row } from '../measure.ts'
import { sdkAppId } from '../processes.ts'
import { restPath, text } from '../requests.ts'

const service = 'group_open_http_svc'
const apis = ['create_group', 'add_group_member', 'send_group_msg'].map((name) => `${service}/${name}`)

/** Writes a journal of so many calls: a third each makes a group, adds a member to one, and sends a message to one. */
function write(file: string, count: number): void {
  const descriptor = openSync(file, 'w')
  const reply = { status: 200, headers: {}, body: '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}', isUtf8: true, ms: 0 }
  const backend = createBackend({
    sdkAppId,
    target: 'http://receiver.test/',
    receive: async () => reply,
    limits: Object.fromEntries(apis.map((api) => [api, 1e12])),
    groupQuota: 1e9,
    journal: journalOn(descriptor),
  })
  const call = (name: string, body: object) => {
    const request = { method: 'POST', url: restPath(`${service}/${name}`), body: { text: JSON.stringify(body) } }
    const { ErrorCode, ErrorInfo } = backend.answer(request) as RestReply
    if (ErrorCode !== 0) throw new Error(`${name} answers ${ErrorCode} ${ErrorInfo}`)
  }
  for (let index = 0; index < count / 3; index++) {
    const GroupId = `group${index}`
    call('create_group', { Type: 'Public', Name: 'bench', GroupId, Owner_Account: 'jared' })
    call('add_group_member', { GroupId, MemberList: [{ Member_Account: `account${index}` }] })
    call('send_group_msg', { GroupId, From_Account: 'jared', Random: index, MsgBody: text('hello') })
  }
  closeSync(descriptor)
}

/** The processor time that it takes, in seconds for a million entries. It varies less than the time on a shared machine. */
function time(act: () => void, entries: number): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return ((user + system) / 1e6) * (1_000_000 / entries)
}

const open = (file: string) => openJournal(file).close()

function parse(file: string): void {
  for (const line of readFileSync(file).toString().split('\n')) if (line !== '') JSON.parse(line)
}

async function measure({ isShort, rounds, folder }: Options): Promise<Row[]> {
  const entries = isShort ? 60_000 : 300_000
  const file = join(folder, 'kept')
  write(file, entries)
  const compact = join(folder, 'compact')
  const values = { calls: [] as number[], state: [] as number[], parse: [] as number[] }
  for (let round = Math.min(rounds, 3); round > 0; round--) {
    copyFileSync(file, compact)
    values.parse.push(time(() => parse(compact), entries))
    values.calls.push(time(() => open(compact), entries))
    values.state.push(time(() => open(compact), entries))
  }
  const size = (path: string) => `${digits(statSync(path).size / 2 ** 20)} MiB`
  const rows: Row[] = [
    {
      what: 'a start of `mock --journal`, processor time per million calls in the journal, which are carried out again and become a snapshot',
      unit: 's',
      values: values.calls,
      peer: `JSON.parse of the lines ${digits(median(values.parse))} s; ${size(file)}`,
    },
    {
      what: 'the next start, from the snapshot of as many calls, processor time',
      unit: 's',
      values: values.state,
      peer: `${size(compact)}`,
    },
  ]
  for (const each of [file, compact]) rmSync(each)
  return rows
}

export const measures: Measure[] = [{ name: 'kept', what: 'a start with a journal', run: measure }]
