import { shorten } from '../text.ts'
import { type CallEntry, RestError } from './call.ts'
import type { DueCallback } from './due-callback.ts'
import type { State } from './state.ts'

/** Keeps which callbacks are due and what became of them, and the state, also after a crash. */
export interface Journal {
  due(callback: DueCallback): void
  /** Called when the callback is delivered, or finally lost. */
  done(callback: DueCallback): void
  /** Called for each call that may have changed the state, before it is answered. */
  call(entry: CallEntry): void
  /** Called when the state is forgotten. */
  reset(): void
  /** The highest number of a callback that was ever in it. New callbacks get higher numbers. */
  highest?: number
  /** The state to begin with. */
  state?: State
}

/** A journal that is not written any more once it could not be. Then it no longer agrees with what happened, and everything stops. */
export interface SafeJournal {
  /** Writes, unless it failed before. */
  note(write: (journal: Journal) => void): void
  /**
   * A call must not be answered with success if a crash could lose what it did.
   *
   * @throws RestError 10002 once the journal cannot be written
   */
  check(): void
  /** The refusal of every call, once the journal cannot be written. */
  failure(): RestError | undefined
}

/** @param onFailure called once, with the error of the file system */
export function keepSafe(journal: Journal | undefined, onFailure?: (error: unknown) => void): SafeJournal {
  let failure: RestError | undefined
  return {
    note(write) {
      if (failure !== undefined || journal === undefined) return
      try {
        write(journal)
      } catch (error) {
        failure = new RestError(10_002, `the journal cannot be written: ${shorten((error as Error).message, 200)}`)
        onFailure?.(error)
      }
    },
    check() {
      if (failure !== undefined) throw failure
    },
    failure: () => failure,
  }
}
