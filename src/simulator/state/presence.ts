import { quotas } from '../api.ts'

/** A device of a user: online, or since when its connection is lost, Unix seconds. */
export interface Device {
  lostAt?: number
}

/** A device that is not offline. */
interface Present {
  platform: string
  status: 'Online' | 'PushOnline'
}

const pushOnlineSeconds = quotas.pushOnlineDays * 24 * 60 * 60

/**
 * Which platforms are online, or were until lately.
 *
 * @param now Unix seconds
 */
export function devicesOf(devices: ReadonlyMap<string, Device> | undefined, now: number): Present[] {
  return Array.from(devices ?? []).flatMap(([platform, { lostAt }]): Present[] => {
    if (lostAt === undefined) return [{ platform, status: 'Online' }]
    return now - lostAt < pushOnlineSeconds ? [{ platform, status: 'PushOnline' }] : []
  })
}
