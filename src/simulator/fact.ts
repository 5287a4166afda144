import { findWebhook, type Payload, type WebhookName } from '../contract/contract.ts'
import type { Exact } from './exact.ts'
import type { DirectMessage, GroupMessage, OfficialAccountRequest, RefusedMessage } from './message.ts'
import type { Group, Topic } from './state/groups.ts'
import type { Extension, KeptDirect, KeptInGroup } from './state/messages.ts'
import type { OfficialAccount, OfficialAccountProfile } from './state/official-accounts.ts'

/** How the extensions of a message changed. */
export interface ExtensionChange {
  /** 1 set, 2 deleted, 3 all deleted. */
  operation: 1 | 2 | 3
  pairs: readonly Extension[]
  /** The newest version of all pairs. */
  latest: number
}

/** Each kind of thing that happens in the simulator and may cause a callback, and what is known of it. */
export interface Facts {
  called: { service: string; command: string; count: number; limit: number }
  /** `first` are the members whom the request named. */
  'group-created': { group: Group; operator: string; first: readonly string[] }
  'group-dissolved': { group: Group; operator: string }
  /** Users were added by another, or joined by themselves. */
  'members-joined': { group: Group; operator: string; how: 'Invited' | 'Apply'; accounts: readonly string[] }
  /** A client left the group. */
  'member-left': { group: Group; account: string }
  'members-removed': { group: Group; operator: string; accounts: readonly string[] }
  /** A member of an AVChatRoom lost the connection, or has it again. */
  'room-state-changed': { group: Group; account: string; isOnline: boolean }
  /** The last free place was taken, or there was none for a member who was to be added. */
  'group-full': { group: Group }
  /** What changed of the profile, with the new values. */
  'group-changed': { group: Group; operator: string; changed: Changes<'Name' | 'Introduction' | 'Notification' | 'FaceUrl'> }
  /** `former` is empty if there was no owner. */
  'owner-changed': { group: Group; operator: string; former: string }
  'member-changed': { group: Group; operator: string; account: string; changed: Changes<'Role' | 'NameCard'> }
  'attributes-changed': {
    group: Group
    operator: string
    option: 'set' | 'modify' | 'clear' | 'delete'
    attributes?: { key: string; value?: string }[]
  }
  'topic-created': { group: Group; topic: Topic; operator: string }
  'topic-changed': { group: Group; operator: string; changed: Changes<'Name' | 'Introduction' | 'Notification' | 'FaceUrl'> }
  'topics-deleted': { group: Group; topicIds: string[] }
  /** `time` is in Unix seconds. */
  'message-sent': { message: GroupMessage; seq: number; time: number }
  'message-refused': { message: RefusedMessage; errorCode: number; errorInfo: string }
  /** A group message was recalled, edited or read, or its extensions changed. `topic` is the ID of its topic, if it is in one. */
  'messages-recalled': { group: Group; topic: string | undefined; operator: string; seqs: readonly number[] }
  'message-edited': { group: Group; topic: string | undefined; operator: string; message: KeptInGroup }
  'receipts-changed': { group: Group; messages: readonly KeptInGroup[] }
  'message-extended': { group: Group; message: KeptInGroup; change: ExtensionChange }
  /** A one-to-one message was delivered (0), or not, with this code. `unread` is what the receiver has not read, -1 if it was not delivered. */
  'direct-message': { message: DirectMessage; errorCode: number; errorInfo: string; unread: number }
  'direct-recalled': { message: KeptDirect; unread: number }
  'direct-edited': { message: KeptDirect; operator: string }
  /** `until` is in Unix seconds. */
  'direct-read': { account: string; peer: string; until: number; unread: number }
  /** A client marked everything as read; `groups` are those where something was unread. */
  'all-read': { account: string; groups: readonly Group[] }
  'direct-receipts': { account: string; peer: string; messages: readonly KeptDirect[] }
  'direct-extended': { message: KeptDirect; change: ExtensionChange }
  /** A device went online or offline. `kicked` are the platforms that a login threw out. */
  'presence-changed': { account: string; action: string; reason: string; kicked: readonly string[] }
  'profile-changed': { account: string; operator: string; fields: readonly { Tag: string; Value: string | number }[] }
  /** `clientCmd` says by what request; `admin` is empty where it was no admin's. */
  'friends-added': { pairs: readonly FriendPair[]; clientCmd: string; admin: string; isForced: boolean }
  'friends-deleted': { pairs: readonly Omit<FriendPair, 'initiator'>[] }
  'accounts-blocked': { account: string; others: readonly string[] }
  'accounts-released': { account: string; others: readonly string[] }
  followed: { account: string; others: readonly string[] }
  unfollowed: { account: string; others: readonly string[] }
  'official-account-created': { account: OfficialAccount; operator: string }
  /** `changes` are the fields that have another value than before. */
  'official-account-changed': { account: OfficialAccount; operator: string; changes: Partial<OfficialAccountProfile> }
  'official-account-destroyed': { account: OfficialAccount }
  'subscribers-added': { account: OfficialAccount; operator: string; accounts: readonly string[] }
  'subscribers-removed': { account: OfficialAccount; operator: string; accounts: readonly string[] }
  /** The last free place was taken. */
  'official-account-full': { account: OfficialAccount }
  /** `time` is in Unix seconds. */
  'official-account-message': { request: OfficialAccountRequest; key: string; time: number }
  /** A notification was sent to these, of whom one callback can tell. `time` is in Unix seconds. */
  pushed: { taskId: string; dataId: string | undefined; recipients: readonly string[]; time: number }
  'official-account-recall': { account: OfficialAccount; keys: readonly string[] }
}

/** An entry in a list of friends: whose list, who stands in it, and who began the friendship. */
export interface FriendPair {
  from: string
  to: string
  initiator: string
}
/** The new values of the fields that changed. */
type Changes<Field extends string> = { [Name in Field]?: string }

export type FactKind = keyof Facts

/** Something that happened. */
export type Fact = { [Kind in FactKind]: { kind: Kind } & Facts[Kind] }[FactKind]

/** What is added to every payload that has it. */
type Added = 'CallbackCommand' | 'EventTime'

/** The payload of a webhook without what {@link payloadOf} adds. */
export type Content<W extends WebhookName> = { [Name in W]: Omit<Payload<Name>, Added> }[W]

/** One row of the rules: a webhook, and the kind of fact after which Chat sends it. */
export interface Rule<Kind extends FactKind = FactKind, W extends WebhookName = WebhookName> {
  on: Kind
  webhook: W
  /**
   * The content of the callback. Undefined if this fact causes none.
   *
   * @param now Unix milliseconds
   */
  tell(fact: Facts[Kind], now: number): Content<W> | undefined
}

/** Makes a rule. A field that the payload of its webhook does not have does not compile. */
export function rule<Kind extends FactKind, W extends WebhookName, Given extends Content<W>>(
  on: Kind,
  webhook: W,
  tell: (fact: Facts[Kind], now: number) => Exact<Given, Content<W>> | undefined,
): Rule<Kind, W> {
  return { on, webhook, tell }
}

/** A cache: what the payload of a webhook has besides its content. */
const forms = new Map<WebhookName, Form>()

interface Form {
  isNamed: boolean
  /** EventTime of the first example that has it, which is the documented sample if that has it. */
  sampleTime: unknown
}

function formOf(webhook: WebhookName): Form {
  const known = forms.get(webhook)
  if (known !== undefined) return known
  const { terms, examples } = findWebhook(webhook)
  const sampleTime = examples.find(({ body }) => body.EventTime !== undefined)?.body.EventTime
  const form = { isNamed: terms.commandIn === 'body', sampleTime }
  forms.set(webhook, form)
  return form
}

/**
 * A whole payload: the content, with CallbackCommand and EventTime where the contract has them.
 *
 * @param now Unix milliseconds
 */
export function payloadOf(webhook: WebhookName, content: object, now: number): object {
  const { isNamed, sampleTime } = formOf(webhook)
  return {
    ...(isNamed && { CallbackCommand: webhook }),
    ...content,
    ...(sampleTime !== undefined && { EventTime: typeof sampleTime === 'string' ? String(now) : now }),
  }
}
