import { lookup } from 'node:dns/promises'
import { BlockList, connect, isIP } from 'node:net'
import { connectTimeoutMs } from '../delivery/failure.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { brief, quote } from '../text.ts'

/** Loopback addresses, and with them private ones (RFC 1122, 1918, 4193, 4291). */
const loopback = new BlockList()
const near = new BlockList()
for (const list of [loopback, near]) {
  list.addSubnet('127.0.0.0', 8, 'ipv4')
  list.addAddress('::1', 'ipv6')
}
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  near.addSubnet(network, prefix, 'ipv4')
near.addSubnet('fc00::', 7, 'ipv6')

/**
 * Lets callbacks go to a target only if it is on this machine, or its host was named. No name is looked up but that of this machine:
 * another could lead elsewhere a moment later.
 *
 * @param allowed host names and addresses, without port
 * @throws ChatproofError `usage` when they may not
 */
export function requireLoopback(target: string, allowed: readonly string[]): void {
  const host = hostOf(target)
  const family = isIP(host)
  const isHere = family === 0 ? /^(?:.+\.)?localhost$/.test(host) : loopback.check(host, family === 6 ? 'ipv6' : 'ipv4')
  if (isHere || isNamed(host, allowed)) return
  throw new ChatproofError(
    'usage',
    say`${quote(host)} is not this machine, and nobody named it when this server was started. If it is yours, start the server with --allow-remote ${brief(host)}.`,
  )
}

/**
 * Lets a load go to a target only if each of its addresses is a loopback or private one, or its host was named.
 *
 * @param allowed host names and addresses, without port
 * @throws ChatproofError `usage` when it may not, `unreachable` when the name does not resolve
 */
export async function requireNear(target: string, allowed: readonly string[]): Promise<void> {
  const host = hostOf(target)
  if (isNamed(host, allowed)) return
  const addresses = await lookup(host, { all: true }).catch(() => {
    throw new ChatproofError('unreachable', say`The host name ${quote(host)} does not resolve. Nothing was judged.`)
  })
  const far = addresses.find(({ address, family }) => !near.check(address, family === 6 ? 'ipv6' : 'ipv4'))
  if (far === undefined) return
  const shown = far.address === host ? quote(host) : `${quote(host)} (${far.address})`
  throw new ChatproofError(
    'usage',
    say`${shown} is neither on this machine nor in a private network. If it is yours to load, name it: --allow-remote ${host}.`,
  )
}

function isNamed(host: string, allowed: readonly string[]): boolean {
  return allowed.some((name) => bare(name) === host)
}

function hostOf(target: string): string {
  return bare(new URL(target).hostname)
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase()
}

/** Whether a connection to the target opens. */
export function opensConnection(target: string): Promise<boolean> {
  const { port, protocol } = new URL(target)
  return new Promise((resolve) => {
    const socket = connect({ host: hostOf(target), port: Number(port || (protocol === 'https:' ? 443 : 80)), timeout: connectTimeoutMs })
    const settle = (isOpen: boolean) => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', () => settle(true))
    socket.once('timeout', () => settle(false))
    socket.once('error', () => settle(false))
  })
}
