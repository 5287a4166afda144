import { olderNames } from './api.ts'

/** Receives each older name that a call has, with the name of today. */
export type Note = (older: string, name: string) => void

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** The name of today of an API, as service/command. */
export function presentApi(api: string, note: Note): string {
  const name = own(olderNames.apis, api)?.name
  if (name === undefined) return api
  note(api, name)
  return name
}

/** A request with the fields of today. Where a call has both names of a field, the one of today counts. */
export function presentRequest(api: string, request: Record<string, unknown>, note: Note): Record<string, unknown> {
  const names = own(olderNames.fields, api)
  if (names === undefined) return request
  const renamed = { ...request }
  for (const [older, name] of Object.entries(names)) {
    if (!Object.hasOwn(request, older)) continue
    note(older, name)
    if (!Object.hasOwn(request, name)) renamed[name] = request[older]
    delete renamed[older]
  }
  return renamed
}

/** A reply as a caller by an older name reads it. */
export function replyAsBefore<Reply>(api: string, reply: Reply): Reply {
  const names = own(olderNames.apis, api)?.reply
  return names === undefined ? reply : (rename(reply, names, '') as Reply)
}

/** @param path where the value stands in the reply, without the indexes of lists */
function rename(value: unknown, names: Readonly<Record<string, string>>, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, names, path))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const at = path === '' ? name : `${path}.${name}`
      return [own(names, at) ?? name, rename(each, names, at)]
    }),
  )
}
