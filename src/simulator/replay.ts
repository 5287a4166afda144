import { requests } from '../../generated/requests.js'
import { isObject } from '../json.ts'
import { isDescribed } from './api.ts'
import { asRequested, type Call, type CallEntry, type Permit } from './call.ts'
import { findAction } from './clients/actions.ts'
import { checkFields } from './clients/client-command.ts'
import { commands } from './rest.ts'
import { type Piece, readSnapshot, type SnapshotReader } from './snapshot.ts'
import { createState, type State } from './state.ts'
import { createWorld, type World, type WorldOptions } from './world.ts'

/** Makes the state again from what a journal says. */
export interface Replay {
  /** @throws for what is no piece of a state */
  restore(piece: Piece): void
  /** Carries out a call again: nobody is asked, nothing is told. @throws if it cannot be carried out */
  call(entry: CallEntry): void
  reset(): void
  state(): State
}

/** Nothing is sent of what happened before. */
const nothingIsOn = { has: () => false }

export function createReplay(worldOptions: WorldOptions): Replay {
  const options = { ...worldOptions, sdkAppId: '' }
  let reader: SnapshotReader | undefined
  let world: World | undefined

  /** The world from which it goes on, once all pieces are there. */
  function begin(): World {
    world ??= createWorld(options, nothingIsOn, fitted(reader?.state()))
    reader = undefined
    return world
  }

  return {
    restore(piece) {
      if (world !== undefined) throw new TypeError('a piece of the state behind a call')
      reader ??= readSnapshot()
      reader.add(piece)
    },
    call({ api, permit, ...entry }) {
      const { state, after, room } = begin()
      state.calls = Math.max(state.calls, entry.serial)
      const tell: Call<object>['tell'] = (fact) => {
        // Only to count.
        for (const _ of after(fact, entry.now));
      }
      // What was allowed then was allowed by the options of then.
      const allowed = { ...room, bannedWords: [], groupOverflow: 'drop', groupsLeft: () => Number.POSITIVE_INFINITY } as const
      const call: Call<object> = { ...entry, ...allowed, state, tell }
      findPerform(api, entry.request)(call as never, permit)
    },
    reset() {
      reader = undefined
      world = createWorld(options, nothingIsOn)
    },
    state: () => begin().state,
  }
}

/** @throws for a request that the API or the action does not take */
function findPerform(api: string, request: object): (call: never, permit: Permit) => unknown {
  const [, action] = /^client\/(.*)$/.exec(api) ?? []
  if (action !== undefined) {
    const command = findAction(action)
    if (!('fields' in command)) throw new TypeError('no command of a client')
    checkFields(action, command.fields, request as Record<string, unknown>)
    return command.perform
  }
  const command = isDescribed(api) ? commands[api] : undefined
  if (command === undefined || !requests[api as keyof typeof requests](request)) throw new TypeError('no such call')
  return command.perform
}

/** The parts of a state that a program of today has. Those of another form, or that are missing, are new. */
function fitted(found: unknown): State {
  const state = createState()
  if (!isObject(found)) return state
  const formOf = (value: unknown) => (value instanceof Object ? Object.prototype.toString.call(value) : typeof value)
  const fits = ([name, value]: [string, unknown]) => Object.hasOwn(found, name) && formOf(found[name]) === formOf(value)
  const parts = Object.entries(state).filter(fits)
  return Object.assign(state, Object.fromEntries(parts.map(([name]) => [name, found[name]])))
}

/** A call as the line of a journal says it; undefined if it says none. */
export function readCall(line: Record<string, unknown>): CallEntry | undefined {
  const { api, request, identifier, isAdmin, platform, serial, now, cameAt = now, permit = asRequested } = line
  const areNumbers = [serial, now, cameAt].every((each) => Number.isSafeInteger(each) && (each as number) >= 0)
  if (![api, identifier, platform].every((each) => typeof each === 'string') || typeof isAdmin !== 'boolean' || !areNumbers)
    return undefined
  if (!isObject(request) || !isObject(permit) || !isObject(permit.fields)) return undefined
  return { api, request, identifier, isAdmin, platform, serial, now, cameAt, permit } as unknown as CallEntry
}
