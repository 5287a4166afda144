import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mulberry32 } from '../../src/conformance/queue.ts'
import { modify } from '../../src/delivery/decision.ts'
import { ChatproofError } from '../../src/error.ts'
import { describeActions } from '../../src/simulator/clients/actions.ts'
import { openJournal } from '../../src/simulator/journal.ts'
import { commands } from '../../src/simulator/rest.ts'
import { readSnapshot, takeSnapshot } from '../../src/simulator/snapshot.ts'
import { followsOf, relationsOf } from '../../src/simulator/state/accounts.ts'
import type { State } from '../../src/simulator/state.ts'
import { freshFolder } from '../support/cli.ts'
import { drawnCall } from '../support/drawn-calls.ts'
import { linesOf, startMock } from '../support/mock.ts'
import { acknowledged, deciding, group, noJournal, noon, simulate } from '../support/simulator.ts'

const newFile = () => join(freshFolder(), 'journal.ndjson')
const create = `${group}/create_group`
const groupOf = (GroupId: string) => ({ Type: 'Public', Name: 'x', GroupId, Owner_Account: 'a' })

/** A state as it comes back out of its pieces, each of which was a line. */
function there(state: object): unknown {
  const reader = readSnapshot()
  for (const piece of takeSnapshot(state)) reader.add(JSON.parse(JSON.stringify(piece)))
  return reader.state()
}

/**
 * What is kept: everything but how many calls there were, as calls that only read are not kept, and how often something was written in
 * the current second, as calls that are refused count there. Relations and follows are made when they are first looked at.
 */
function keptOf({ calls, ...state }: State): object {
  const kept = structuredClone(state)
  for (const group of kept.groups.values()) Object.assign(group, { sent: undefined, written: undefined })
  for (const account of kept.accounts.values()) Object.assign(account, { relations: relationsOf(account), follows: followsOf(account) })
  return kept
}

/** What a client does, in the name of one of a few users. */
const actions = Object.entries(describeActions()).flatMap(([action, takes]) => {
  if (!('fields' in takes)) return []
  const names = { text: fc.constantFrom('a', 'b', 'c', 'g1', 'g2', 'iOS'), count: fc.integer({ min: 0, max: 5 }) }
  const pick = (name: string, kind: string) =>
    /GroupId$/.test(name) ? fc.constantFrom('g1', 'g2') : names[kind.replace('?', '') as 'text']
  const fields = Object.fromEntries(Object.entries(takes.fields).map(([name, kind]) => [name, pick(name, kind)]))
  const client = { identifier: fc.constantFrom('a', 'b', 'c'), platform: fc.constantFrom('iOS', 'Web'), ip: fc.constant('127.0.0.1') }
  return [fc.record({ action: fc.constant(action), body: fc.record(fields), client: fc.record(client) })]
})

/** Some actions do not make sense, such as to log out without a login. */
function ignoreMisuse(error: unknown): void {
  if (!(error instanceof ChatproofError)) throw error
}

const step = fc.oneof(
  { weight: 40, arbitrary: drawnCall(Object.keys(commands)) },
  { weight: 20, arbitrary: fc.oneof(...actions) },
  { weight: 1, arbitrary: fc.constant('reset' as const) },
  { weight: 2, arbitrary: fc.record({ advance: fc.integer({ min: 0, max: 100_000_000 }) }) },
)

/** What most calls need. */
const beginning = [
  { api: 'im_open_login_svc/multiaccount_import', body: { Accounts: ['a', 'b', 'c'] } },
  ...['g1', 'g2', '@TGS#_g3'].map((GroupId) => ({
    api: create,
    body: {
      Type: GroupId[0] === '@' ? 'Community' : 'Public',
      Name: 'x',
      GroupId,
      Owner_Account: 'a',
      MemberList: [{ Member_Account: 'b' }],
    },
  })),
  {
    api: 'official_account_open_http_svc/create_official_account',
    body: { Name: 'x', OfficialAccountUserID: '@TOA#_o1', Owner_Account: 'a' },
  },
]

describe('the state', () => {
  test('after a restart is as it was before, after any calls', async () => {
    const done = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), fc.boolean(), async (steps, isCompact) => {
        const file = newFile()
        let journal = openJournal(file)
        const { backend, call, clock } = simulate({ journal, webhooks: ['all'], receive: async () => acknowledged, limits: {} })
        for (const each of [...beginning, ...steps]) {
          if (each === 'reset') backend.reset()
          else if ('advance' in each) clock.advance(each.advance)
          else if ('action' in each) await backend.callAsClient(each.action, each.body, each.client).catch(ignoreMisuse)
          else {
            const { ErrorCode } = await call(each.api, each.body)
            if (ErrorCode === 0) done.set(each.api, (done.get(each.api) ?? 0) + 1)
          }
        }
        await backend.poster.settled()
        journal.close()
        // The second opening reads the snapshot that the first has made of the calls.
        for (let times = isCompact ? 2 : 1; times > 0; times--) {
          journal = openJournal(file)
          journal.close()
          expect(journal.warnings).toEqual([])
          expect(keptOf(journal.state)).toEqual(keptOf(backend.state))
        }
        expect(journal.state.calls).toBeLessThanOrEqual(backend.state.calls)
      }),
      { numRuns: 60 },
    )
    // Many commands are met, and succeed.
    expect(done.size).toBeGreaterThan(Object.keys(commands).length / 3)
    expect([...done.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(200)
  })

  test('is as it was after every kill, as far as calls were answered', { timeout: 120_000 }, async () => {
    const seed = 20261127
    const random = mulberry32(seed)
    const args = ['--journal', newFile(), '--limit', `${create}=1000000`]
    const promised = new Set<string>()
    let next = 0
    for (let round = 1; round <= 6; round++) {
      const mock = await startMock(args)
      const reply = await mock.call(`${group}/get_group_info`, { GroupIdList: [...promised].slice(-40).concat('none') })
      const known = (reply.GroupInfo as { GroupId: string; ErrorCode: number }[]).filter(({ ErrorCode }) => ErrorCode === 0)
      expect(
        known.map(({ GroupId }) => GroupId),
        `seed ${seed}, round ${round}`,
      ).toEqual([...promised].slice(-40))
      const { groups, groupsToday } = (await mock.control('state')).body
      expect(groups).toBeGreaterThanOrEqual(promised.size)
      // At most the calls of the last round that were not answered are there besides.
      expect(groups - promised.size).toBeLessThanOrEqual(8 * round)
      expect(groupsToday.created).toBe(groups)
      let left = 1 + Math.floor(random() * 100)
      const caller = async () => {
        for (;;) {
          const id = `g${next++}`
          const answer = await mock.call(create, groupOf(id)).catch(() => undefined)
          if (answer === undefined) return
          expect(answer.ErrorCode).toBe(0)
          promised.add(id)
          if (--left === 0) await mock.stop('SIGKILL')
        }
      }
      await Promise.all(Array.from({ length: 8 }, caller))
      expect((await mock.outcome).signal).toBe('SIGKILL')
    }
    expect(promised.size).toBeGreaterThan(100)
  })

  test('is forgotten by a reset, also after a restart', async () => {
    const file = newFile()
    const journal = openJournal(file)
    const { backend, call } = simulate({ journal })
    await call(create, groupOf('g1'))
    backend.reset()
    await call(create, groupOf('g2'))
    journal.close()
    expect([...reopened(file).groups.keys()]).toEqual(['g2'])
    expect([...reopened(file).groups.keys()]).toEqual(['g2'])
  })

  test('does not depend on the options of the next start, which hold from then on', async () => {
    const file = newFile()
    const journal = openJournal(file)
    const { call } = simulate({ journal, groupQuota: 10 })
    for (const id of ['g1', 'g2', 'g3']) await call(create, groupOf(id))
    journal.close()
    const next = openJournal(file, { groupQuota: 3 })
    const later = simulate({ journal: next, groupQuota: 3 })
    expect(later.backend.state.groups.size).toBe(3)
    expect(later.backend.groupsToday()).toEqual({ created: 3, dissolved: 0 })
    expect(await later.call(create, groupOf('g4'))).toMatchObject({ ErrorCode: 10006 })
    next.close()
  })

  test('has what the receiver decided: nobody is asked again', async () => {
    const file = newFile()
    const journal = openJournal(file)
    let asked = 0
    const receive = deciding({
      'Group.CallbackBeforeInviteJoinGroup': () => {
        asked++
        return modify({ RefusedMembers_Account: ['c'] })
      },
    })
    const { call, backend } = simulate({ journal, webhooks: ['all'], receive })
    await call(create, groupOf('g1'))
    await call(`${group}/add_group_member`, { GroupId: 'g1', MemberList: [{ Member_Account: 'b' }, { Member_Account: 'c' }] })
    await backend.poster.settled()
    journal.close()
    expect([...(reopened(file).groups.get('g1')?.members.keys() ?? [])]).toEqual(['a', 'b'])
    expect(asked).toBe(1)
  })

  test('and the callbacks of a call are in the journal behind the call', async () => {
    const lines: string[] = []
    const { call } = simulate({
      webhooks: ['all'],
      journal: { ...noJournal, call: ({ api }) => void lines.push(api), due: ({ webhook }) => void lines.push(webhook) },
    })
    await call(create, groupOf('g1'))
    expect(lines).toEqual([create, 'Group.CallbackAfterCreateGroup'])
    // Not of a call that is refused, and not of one that only reads.
    await call(create, groupOf('g1'))
    await call(`${group}/get_group_info`, { GroupIdList: ['g1'] })
    expect(lines).toHaveLength(2)
  })

  test('cannot be changed by a call that cannot be kept, which is refused as every later one is', async () => {
    const failures: unknown[] = []
    const call = () => expect.fail('ENOSPC: no space left on device, write')
    const simulation = simulate({ journal: { ...noJournal, call }, webhooks: ['all'], onJournalFailure: (error) => failures.push(error) })
    expect(await simulation.call(create, groupOf('g1'))).toMatchObject({ ErrorCode: 10002, ErrorInfo: expect.stringContaining('ENOSPC') })
    expect(await simulation.call(`${group}/get_group_info`, { GroupIdList: ['g1'] })).toMatchObject({ ErrorCode: 10002 })
    expect(() => simulation.backend.reset()).toThrow(/cannot be written/)
    await simulation.backend.poster.settled()
    const told = simulation.callbacks.map(({ body }) => JSON.parse(String(body)).CallbackCommand)
    expect([failures.length, told]).toEqual([1, ['Group.CallbackBeforeCreateGroup']])
  })
})

describe('the lines of a state', () => {
  test('come back as they were, whatever they hold', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('$', '__proto__', 'constructor'))
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc
          .oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constantFrom(null, undefined))
          .map((value) => (value === 0 ? 0 : value)),
        fc.array(tie('tree'), { maxLength: 80 }),
        fc.dictionary(key, tie('tree'), { noNullPrototype: true }),
        fc.array(fc.tuple(key, tie('tree'))).map((entries) => new Map(entries)),
        fc.array(key).map((keys) => new Set(keys)),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        expect(isDeepStrictEqual(there({ value }), { value })).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('hold what is there twice once, also in a circle', () => {
    const message = { text: 'hello' }
    const list: unknown[] = [message]
    list.push(list)
    const back = there({ list, byKey: new Map([['k', message]]) }) as { list: unknown[]; byKey: Map<string, object> }
    expect(back.byKey.get('k')).toBe(back.list[0])
    expect(back.list[1]).toBe(back.list)
  })

  test('are short, however large the state is', () => {
    const members = new Map(Array.from({ length: 100_000 }, (_, index) => [`member ${index}`, { role: 'Member', joinedAt: index }]))
    const state = { groups: new Map([['g1', { members }]]) }
    let longest = 0
    for (const piece of takeSnapshot(state)) longest = Math.max(longest, JSON.stringify(piece).length)
    expect(longest).toBeLessThan(100_000)
    expect(there(state)).toEqual(state)
  })

  test('do not take what a journal cannot keep', () => {
    expect(() => [...takeSnapshot({ at: new Date(0) })]).toThrow('The state holds a Date')
  })
})

describe('a damaged journal of a state', () => {
  const call = (changes: object = {}) =>
    JSON.stringify({
      type: 'call',
      api: create,
      identifier: 'admin',
      isAdmin: true,
      platform: 'RESTAPI',
      serial: 1,
      now: noon,
      request: groupOf('g9'),
      ...changes,
    })

  test.for([
    ['a call of an API that does not exist', call({ api: 'group_open_http_svc/none' })],
    ['a call of an API of Object', call({ api: 'constructor' })],
    ['an action that does not exist', call({ api: 'client/none' })],
    ['an action with a wrong field', call({ api: 'client/leave', request: { GroupId: 5 } })],
    ['a request that breaks its schema', call({ request: { Type: 5 } })],
    ['a request that is refused', call({ request: groupOf('g1') })],
    ['no request', call({ request: null })],
    ['a time that is none', call({ now: 'x' })],
    ['a platform that is none', call({ platform: 5 })],
    ['a permit that is none', call({ permit: 5 })],
    ['a piece behind a call', '{"type":"state","of":0,"kind":"object","entries":[]}'],
    ['a call that is nested too deep', call({ request: 'X' }).replace('"X"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
  ] as const)('with %s says so, keeps the rest, and is not changed', ([, line]) => {
    const file = newFile()
    const text = `${call({ request: groupOf('g1') })}\n${line}\n${call({ request: groupOf('g2'), serial: 3 })}\n`
    writeFileSync(file, text)
    for (let times = 0; times < 2; times++) {
      const journal = openJournal(file)
      journal.close()
      expect(journal.warnings).toEqual([`Line 2 of ${file} is damaged and was ignored.`, expect.stringContaining('was not changed')])
      expect([[...journal.state.groups.keys()], journal.state.calls]).toEqual([['g1', 'g2'], 3])
      expect(readFileSync(file, 'utf8')).toBe(text)
    }
  })

  test.for([
    '{"type":"state","of":0,"kind":"nothing","entries":[]}',
    '{"type":"state","of":"x","kind":"object","entries":[]}',
    '{"type":"state","of":0,"kind":"object"}',
    '{"type":"state","of":0,"kind":"object","entries":[5]}',
    '{"type":"state","of":0,"kind":"object","entries":[["groups",{"$":"map","at":{}}]]}',
  ])('with %s says so', (line) => {
    const file = newFile()
    writeFileSync(file, `${line}\n${call()}\n`)
    const journal = openJournal(file)
    journal.close()
    expect([journal.warnings[0], journal.state.groups.size]).toEqual([expect.stringContaining('Line 1 of'), 1])
  })

  test.for([10, 17, 40, 150])('with a last call that was cut off after %i characters is as before that call', (length) => {
    const file = newFile()
    writeFileSync(file, `${call({ request: groupOf('g1') })}\n${call().slice(0, length)}`)
    const journal = openJournal(file)
    journal.close()
    expect([journal.warnings, [...journal.state.groups.keys()]]).toEqual([[], ['g1']])
    expect([...reopened(file).groups.keys()]).toEqual(['g1'])
    expect(linesOf(file).every(({ type }) => type === 'state')).toBe(true)
  })

  test('of another version has the parts that this one knows', () => {
    const file = newFile()
    writeFileSync(
      file,
      '{"type":"state","of":0,"kind":"object","entries":[["bots",{"$":"map","entries":[["a",{}]]}],["groups",5],["more",{}]]}\n',
    )
    const state = reopened(file)
    expect([state.bots, state.groups, Object.keys(state).includes('more')]).toEqual([new Map([['a', {}]]), new Map(), false])
  })
})

function reopened(file: string): State {
  const journal = openJournal(file)
  journal.close()
  expect(journal.warnings).toEqual([])
  return journal.state
}
