import { webhooks } from '../../src/contract/contract.ts'
import { alert } from '../support/names.ts'
import { acknowledge, crash, refuse, type Saboteur, type Seen, webhookOf, when } from './saboteur.ts'

const inQuery = ({ query }: Seen): string => query.get('CallbackCommand') ?? ''
const isNamedTwice = (seen: Seen): boolean => inQuery(seen) === seen.fields.CallbackCommand

const names = new Set([...webhooks.keys()].map((name) => name.toLowerCase()))

export const commandSaboteurs = {
  'command-unknown': {
    webhooks: [alert],
    receiver: when((seen) => seen.isOwn && isNamedTwice(seen) && webhookOf(seen) === undefined, refuse),
  },
  'command-mismatch': {
    receiver: when((seen) => {
      const named = seen.fields.CallbackCommand
      return seen.isOwn && inQuery(seen) !== '' && typeof named === 'string' && named !== '' && named !== inQuery(seen)
    }, acknowledge),
  },
  'command-missing-in-query': {
    receiver: when((seen) => seen.isOwn && seen.query.has('SdkAppid') && inQuery(seen) === '', crash),
  },
  'command-missing-in-body': {
    receiver: when(({ isOwn, fields }) => isOwn && Object.keys(fields).length > 0 && !fields.CallbackCommand, crash),
  },
  'command-case': {
    receiver: when((seen) => webhookOf(seen) === undefined && names.has(String(seen.fields.CallbackCommand).toLowerCase()), crash),
  },
  'command-prototype': {
    receiver: when((seen) => seen.isOwn && inQuery(seen) in {}, crash),
  },
  'command-long': {
    receiver: when((seen) => seen.isOwn && inQuery(seen).length > 255, crash),
  },
} satisfies Record<string, Saboteur>
