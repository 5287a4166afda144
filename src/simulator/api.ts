import document from '../../generated/chat-api.json' with { type: 'json' }
import type { Limit } from './rates.ts'

interface Operation {
  'x-limit'?: Limit
  'x-limit-code'?: number
}

const services: Readonly<Record<string, readonly string[]>> = document['x-services']
const paths = document.paths as unknown as Record<string, { post: Operation }>

/** Numbers Chat sets to what one may send, which have error codes of their own. */
export const quotas = document['x-quotas']

/** Where the REST API is served, for each region. */
export const origins: readonly string[] = document.servers.map(({ url }) => url)

/** Every API there is, as service/command. */
export const knownApis: readonly string[] = Object.entries(services).flatMap(([service, names]) =>
  names.map((name) => `${service}/${name}`),
)

export function isKnownService(service: string): boolean {
  return Object.hasOwn(services, service)
}

export function isKnownApi(service: string, command: string): boolean {
  return isKnownService(service) && services[service]?.includes(command) === true
}

/** How often an API may be called by the documents. */
export function documentedLimit(api: string): Limit {
  return paths[`/v4/${api}`]?.post['x-limit'] ?? document['x-default-limit']
}

/** The error code of a call beyond the limit of its API. */
export function limitCode(api: string): number {
  return paths[`/v4/${api}`]?.post['x-limit-code'] ?? document['x-default-limit-code']
}
