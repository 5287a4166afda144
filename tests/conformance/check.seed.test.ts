import { describe, expect, test } from 'vitest'
import { check as checkAll } from '../../src/conformance/conformance.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import { acknowledge, journal, reference, refuse, reportOf } from '../support/journal.ts'
import { sdkAppId, token } from '../support/recorder.ts'

/** What a run with no flag checks. */
const switchedOn = openSwitches().webhooks

describe('--seed', () => {
  const withoutTime = (url: string) => url.replaceAll(/(Sign|RequestTime)=[0-9a-fA-F.]{8,}/g, '$1=x')

  /** Everything that arrives, without what tells the time, in the order of arrival. */
  const arrivals = async (...args: string[]) => {
    const { url, entries } = await journal()
    await reportOf(url, ['--token', token, ...args])
    return entries.map(({ method, path, headers, body }) =>
      [method, withoutTime(path), headers['content-type'], body.toString('latin1')].join(' '),
    )
  }

  /** The same for a handler in this process, where the network cannot change the order. */
  const calls = async (seed?: number) => {
    const seen: string[] = []
    const target = async ({ method, url, headers }: Request) => {
      seen.push([method, withoutTime(url), headers.get('content-type')].join(' '))
      return Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
    }
    for await (const _ of checkAll({ target, sdkAppId, token, seed }));
    return seen
  }

  test('decides the order of the requests, and the same one gives the same', async () => {
    const [one, same, other, none] = [await calls(1), await calls(1), await calls(2), await calls()]
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
    expect(none).not.toEqual(one)
    // Not only the values differ without a seed: the order does, too.
    const commands = (seen: readonly string[]) => seen.map((request) => /CallbackCommand=([^&]*)/.exec(request)?.[1]).join()
    expect(commands(none)).not.toBe(commands(await calls()))
    // Other seeds draw other values, and no other number of requests.
    for (const each of [other, none]) expect(each.length).toBe(one.length)
  })

  test('gives the same requests over the network, and the same order to those that are sent alone', async () => {
    const [all, allAgain] = [await arrivals('--seed', '1'), await arrivals('--seed', '1')]
    expect(allAgain.toSorted()).toEqual(all.toSorted())
    const alone = ['--only', 'repeat-same', '--only', 'repeat-out-of-order', '--only', 'answer-keep-alive']
    const [one, same, other] = [
      await arrivals('--seed', '1', ...alone),
      await arrivals('--seed', '1', ...alone),
      await arrivals('--seed', '2', ...alone),
    ]
    // The samples, which come first, are sent at once.
    expect(same.slice(switchedOn.length)).toEqual(one.slice(switchedOn.length))
    expect(other.slice(switchedOn.length)).not.toEqual(one.slice(switchedOn.length))
    expect(other.length).toBe(one.length)
  })

  test('gives each webhook the same order of what is sent to it alone, while the others go on', async () => {
    const lanes = (requests: readonly string[]) => Map.groupBy(requests, (request) => /CallbackCommand=([^&]*)/.exec(request)?.[1])
    const rough = ['--only', 'body-*']
    const [one, same] = [await arrivals('--seed', '1', ...rough), await arrivals('--seed', '1', ...rough)]
    expect(lanes(one).size).toBe(switchedOn.length)
    expect(lanes(same)).toEqual(lanes(one))
  })

  test('and no other flag changes a result', async () => {
    const right = await reference()
    const { url: wrong } = await journal((entry, response) => (entry.query.has('OptPlatform') ? acknowledge : refuse)(entry, response))
    const statuses = async (url: string, ...args: string[]) =>
      (await reportOf(url, args)).results.map(
        (result) => `${result.check} ${result.webhook} ${result.example} ${result.status} ${result.observed}`,
      )
    for (const url of [right, wrong]) {
      const plain = await statuses(url)
      const flags = [
        ['--seed', '1'],
        ['--seed', '4294967295', '--timeout', '5s', '--header', 'X-Trace: abcd1234', '--fail-on', 'may'],
      ]
      for (const args of flags) expect(await statuses(url, ...args)).toEqual(plain)
    }
  })
})
