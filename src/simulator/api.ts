import document from '../../generated/chat-api.json' with { type: 'json' }
import type { paths } from '../../generated/chat-api.ts'
import type { Limit } from './rates.ts'

type ApiOf<Path> = Path extends `/v4/${infer Name}` ? Name : never

/** An API that the description has a path for, as service/command. */
export type Api = ApiOf<keyof paths>

type Post<A extends Api> = paths[`/v4/${A}`]['post']

/** The JSON body of a call. */
export type RequestOf<A extends Api> = Post<A>['requestBody']['content']['application/json']

type ReplyOf<A extends Api> = Post<A>['responses'][200]['content']['application/json']

/** The fields that a reply has besides the three that every reply has. Where a part can fail, the status says so. */
export type ExtrasOf<A extends Api> = Omit<ReplyOf<A>, 'ActionStatus' | 'ErrorInfo' | 'ErrorCode'> &
  ('SomeError' extends ReplyOf<A>['ActionStatus'] ? { ActionStatus?: 'SomeError' } : unknown)

/** An item of a list in a reply. */
export type ItemOf<A extends Api, List extends keyof ExtrasOf<A>> = Extract<ExtrasOf<A>[List], readonly unknown[]>[number]

interface Operation {
  'x-limit'?: Limit
  'x-limit-code'?: number
  'x-limit-units'?: Limit
}

const services: Readonly<Record<string, readonly string[]>> = document['x-services']
const operations: Readonly<Record<string, { post: Operation }>> = document.paths

const limits: Readonly<Record<string, { limit: Limit }>> = document['x-limits']

/** The services whose refusals have an ErrorDisplay. */
export const displayServices: readonly string[] = document['x-display-services']

/** Limits on the content of a request. Each has an error code of its own. */
export const quotas = document['x-quotas']

/** What APIs and fields were called before. */
export const olderNames: {
  apis: Readonly<Record<string, { name: string; reply: Readonly<Record<string, string>> }>>
  fields: Readonly<Record<string, Readonly<Record<string, string>>>>
} = document['x-older-names']

/** Where the REST API is served, for each region. */
export const origins: readonly string[] = document.servers.map(({ url }) => url)

/** Every API that Chat has, as service/command. */
export const knownApis: readonly string[] = Object.entries(services).flatMap(([service, names]) =>
  names.map((name) => `${service}/${name}`),
)

export function isKnownService(service: string): boolean {
  return Object.hasOwn(services, service)
}

export function isKnownApi(service: string, command: string): boolean {
  return isKnownService(service) && services[service]?.includes(command) === true
}

/** Whether the description has a path for an API. Requests of such an API are checked. */
export function isDescribed(api: string): api is Api {
  return Object.hasOwn(operations, `/v4/${api}`)
}

/** How often an API may be called, as documented. Where there are several limits, they hold together. */
export function documentedLimits(api: string): Limit[] {
  const usual = limits[api]?.limit ?? document['x-default-limit']
  const { 'x-limit': limit = usual, 'x-limit-units': units } = operationOf(api) ?? {}
  return units === undefined ? [limit] : [limit, units]
}

/** The error code of a call beyond the limit of its API. */
export function limitCode(api: string): number {
  return operationOf(api)?.['x-limit-code'] ?? document['x-default-limit-code']
}

function operationOf(api: string): Operation | undefined {
  return operations[`/v4/${api}`]?.post
}
