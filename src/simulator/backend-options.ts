import type { Receiver } from '../delivery/receiver.ts'
import type { UserSigCheck } from './call.ts'
import type { OnFailure } from './carry-out.ts'
import type { Clock } from './clock.ts'
import type { Note } from './older.ts'
import type { Journal } from './safe-journal.ts'
import type { Unsimulated } from './unsimulated.ts'
import type { WorldOptions } from './world.ts'

/** What the simulator is of, where its callbacks go, and what it does where the documents leave a choice. */
export interface BackendOptions extends WorldOptions {
  sdkAppId: string | number
  /** Signs the callbacks. */
  token?: string | undefined
  /** The webhook URL to which the callbacks are posted. */
  target: string
  /**
   * Which webhooks are switched on in the console: names, patterns such as `C2C.*`, or `all`. Of the others nothing is posted, and nobody
   * is asked. When not given, they are the `x-default-webhooks` of the contract.
   */
  webhooks?: readonly string[] | undefined
  /**
   * What Chat does if it asked the receiver and got no usable reply: `allow` goes on, and is the default; `block` refuses the call, a
   * message with 80003 and anything else with the code of a rejection.
   */
  onFailure?: OnFailure | undefined
  /** Reaches the receiver at the target. */
  receive: Receiver
  /** A group message with one of these words is refused as sensitive. */
  bannedWords?: readonly string[] | undefined
  /** The keys of the custom fields of groups that the console has: a group with another is refused with 10004. Any key when not given. */
  groupFields?: readonly string[] | undefined
  /** Checks UserSigs. When not given, any UserSig that is not empty is accepted. */
  findUserSigProblem?: UserSigCheck | undefined
  deadlineMs?: number | undefined
  retries?: number | undefined
  queueLimit?: number | undefined
  clock?: Clock | undefined
  journal?: Journal | undefined
  /** Called once, when the journal cannot be written. From then on every call is refused with 10002, and nothing is posted. */
  onJournalFailure?: ((error: unknown) => void) | undefined
  /** Called for each older name of an API or a field that a call has, once. The call is answered as by the name of today. */
  onOlderName?: Note | undefined
  /** What an API does that is not simulated: `empty` answers without data, and is the default; `error` refuses with 60017. */
  unsimulated?: Unsimulated | undefined
  /** Called for each API that is called and not simulated, once. */
  onUnsimulated?: ((api: string) => void) | undefined
  /** Called with what a watcher threw, the first time it throws. When not given, the error is dropped. */
  onError?: ((error: unknown) => void) | undefined
}
