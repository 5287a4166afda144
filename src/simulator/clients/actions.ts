import { ChatproofError } from '../../error.ts'
import { suggest } from '../../suggest.ts'
import { quote } from '../../text.ts'
import type { Api, RequestOf } from '../api.ts'
import { accountActions } from './accounts.ts'
import type { ClientCommand, Fields } from './client-command.ts'
import { groupActions } from './groups.ts'
import { messageActions } from './messages.ts'
import { officialAccountActions } from './official-accounts.ts'

/** An API that a client uses as a backend does. */
interface ApiAction {
  api: Api
  /** The field of the request that takes the name of the caller, if it has one. */
  caller?: string
}

function calling<A extends Api>(api: A, caller?: keyof RequestOf<A> & string): ApiAction {
  return caller === undefined ? { api } : { api, caller }
}

/** What a client of the app can do, by its name in `POST /_/client/<action>`. */
const actions: Readonly<Record<string, ApiAction | ClientCommand>> = {
  'create-group': calling('group_open_http_svc/create_group', 'Owner_Account'),
  'send-group-msg': calling('group_open_http_svc/send_group_msg', 'From_Account'),
  'send-c2c-msg': calling('openim/sendmsg', 'From_Account'),
  'recall-c2c-msg': calling('openim/admin_msgwithdraw', 'From_Account'),
  'edit-c2c-msg': calling('openim/modify_c2c_msg'),
  'read-c2c-msgs': calling('openim/admin_set_msg_read', 'Report_Account'),
  'send-receipts': calling('openim/c2c_msg_read_receipt', 'Operator_Account'),
  'recall-group-msgs': calling('group_open_http_svc/group_msg_recall'),
  'edit-group-msg': calling('openim/modify_group_msg'),
  'send-group-receipts': calling('group_open_http_svc/group_msg_receipt', 'From_Account'),
  'extend-msg': calling('openim_msg_ext_http_svc/set_key_values'),
  'extend-group-msg': calling('openim_msg_ext_http_svc/group_set_key_values'),
  'delete-conversation': calling('recentcontact/delete', 'From_Account'),
  ...messageActions,
  ...groupActions,
  invite: calling('group_open_http_svc/add_group_member'),
  'remove-members': calling('group_open_http_svc/delete_group_member'),
  'change-group-info': calling('group_open_http_svc/modify_group_base_info', 'From_Account'),
  'change-group-owner': calling('group_open_http_svc/change_group_owner', 'From_Account'),
  'change-member-info': calling('group_open_http_svc/modify_group_member_info'),
  'dissolve-group': calling('group_open_http_svc/destroy_group'),
  'set-attributes': calling('group_open_http_svc/set_group_attr'),
  'change-attributes': calling('group_open_http_svc/modify_group_attr'),
  'delete-attributes': calling('group_open_http_svc/delete_group_attr'),
  'clear-attributes': calling('group_open_http_svc/clear_group_attr'),
  'create-topic': calling('million_group_open_http_svc/create_topic', 'From_Account'),
  'change-topic': calling('million_group_open_http_svc/modify_topic', 'From_Account'),
  'delete-topics': calling('million_group_open_http_svc/destroy_topic'),
  ...accountActions,
  'set-profile': calling('profile/portrait_set', 'From_Account'),
  'add-friend': calling('sns/friend_add', 'From_Account'),
  'delete-friend': calling('sns/friend_delete', 'From_Account'),
  block: calling('sns/black_list_add', 'From_Account'),
  unblock: calling('sns/black_list_delete', 'From_Account'),
  follow: calling('follow/follow_add', 'From_Account'),
  unfollow: calling('follow/follow_delete', 'From_Account'),
  ...officialAccountActions,
}

/** The names of all actions. */
export const actionNames: readonly string[] = Object.keys(actions)

/** Each action, and what it takes besides `as`, `platform` and `ip`: the fields of an API, or its own. */
export function describeActions(): Record<string, { api: Api } | { fields: Fields }> {
  const takes = (action: ApiAction | ClientCommand) => ('fields' in action ? { fields: action.fields } : { api: action.api })
  return Object.fromEntries(Object.entries(actions).map(([name, action]) => [name, takes(action)]))
}

/** Says that there is no such action, and which there are. */
export function describeUnknown(name: string): string {
  return `There is no action ${quote(name)} of a client.${suggest(name, actionNames)} The actions are ${actionNames.join(', ')}.`
}

/** @throws ChatproofError `usage` for an action that does not exist */
export function findAction(name: string): ApiAction | ClientCommand {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action === undefined) throw new ChatproofError('usage', describeUnknown(name))
  return action
}
