import { describe, expect, test } from 'vitest'
import { here, startCli } from '../support/cli.ts'
import { beforeFriend, beforeMessage, stateChange } from '../support/names.ts'

const trigger = (url: string, ...args: string[]) => here(['trigger', beforeMessage, '--target', url, ...args])

describe.concurrent('listen --answer with a decision', () => {
  test.each([
    ['reject:120001:no spam: here', 'reject', 'the caller gets 120001 "no spam: here"'],
    ['reject', 'reject', 'the caller gets 20006'],
    ['discard', 'discard', 'the caller sees success'],
    ['allow', 'allow', 'Chat goes on'],
    ['modify:{"CloudCustomData":"x"}', 'modify', 'what the reply changes'],
  ])('%s makes Chat %s, which trigger and listen both say', async (answer, effect, words) => {
    const server = await startCli(['listen', '--port', '0', '--json', '--answer', `C2C.*=${answer}`])
    const { code, stdout } = await trigger(server.url, '--expect', effect)
    expect(stdout).toContain(`Decided (${effect}):`)
    expect(stdout).toContain(words)
    expect(code).toBe(0)
    expect(JSON.parse(await server.next())).toMatchObject({ decision: { effect } })
    const other = await trigger(server.url, '--expect', effect === 'allow' ? 'reject' : 'allow')
    expect([other.code, other.stderr]).toEqual([1, expect.stringMatching(/^The reply did not make Chat (allow|reject)\./)])
    await server.stop()
  })

  test.each([
    ['Group.CallbackOfTomorrow=reject', /No webhook whose reply decides matches "Group.CallbackOfTomorrow"/],
    [`${stateChange}=reject`, /No webhook whose reply decides matches/],
    [`${beforeMessage}=refuse`, /not "refuse"/],
    [`${beforeMessage}=reject:no`, /takes a number as the code of a rejection, not "no"/],
    [`${beforeMessage}=reject:5`, /cannot be rejected with the code 5/],
    [`${beforeMessage}=discard:1`, /nothing after "discard"/],
    ['c2c.*=reject', /No webhook whose reply decides matches "c2c\.\*"/],
    ['*Nothing=reject', /No webhook whose reply decides matches/],
    [`${beforeMessage}=modify:{}`, /replaces nothing: give "modify" at least one of MsgBody, CloudCustomData/],
    [`${beforeMessage}=modify:{"MsgBody":[]}`, /replaces nothing/],
    [
      `${beforeMessage}=modify:{"MsgBdy":[1]}`,
      /has no field "MsgBdy"; it can replace MsgBody and CloudCustomData\. Did you mean "MsgBody"\?/,
    ],
    [`${beforeMessage}=modify:no`, /as a JSON object, not "no"/],
  ])('%s is refused with a sentence', async (answer, sentence) => {
    const { code, stderr } = await here(['listen', '--port', '0', '--answer', answer])
    expect([code, stderr]).toEqual([2, expect.stringMatching(sentence)])
  })

  test('takes one text for every reply, not two', async () => {
    const { code, stderr } = await here(['listen', '--port', '0', '--answer', 'a', '--answer', 'b'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/two texts/)])
  })
})

describe.concurrent('trigger --expect', () => {
  test('is exit code 1 where the receiver refuses with FAIL, or there is no reply that Chat can use', async () => {
    for (const text of [
      '{"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":""}',
      '<html>',
      '{"ActionStatus":"OK","ErrorCode":7,"ErrorInfo":""}',
    ]) {
      const server = await startCli(['listen', '--port', '0', '--answer', text])
      for (const effect of ['reject', 'allow']) expect((await trigger(server.url, '--expect', effect)).code).toBe(1)
      await server.stop()
    }
  })

  test('says what Chat does without a reply that it can use', async () => {
    const server = await startCli(['listen', '--port', '0', '--answer', '<html>'])
    expect((await trigger(server.url)).stdout).toMatch(/Failed \(unparsable\): .* Without a reply that it can use: Chat goes on\./)
    await server.stop()
  })

  test('counts over many', async () => {
    const server = await startCli(['listen', '--port', '0'])
    const { code, stderr } = await trigger(server.url, '--expect', 'discard', '--count', '3')
    expect([code, stderr]).toEqual([1, expect.stringMatching(/3 of 3 replies did not make Chat discard/)])
    await server.stop()
  })

  test.each(['allow', 'reject'])('takes %s of a webhook that decides about each person', async (effect) => {
    const server = await startCli(['listen', '--port', '0', '--answer', `${beforeFriend}=${effect}`])
    const { code } = await here(['trigger', beforeFriend, '--target', server.url, '--expect', effect])
    expect(code).toBe(0)
    await server.stop()
  })

  test('is refused where no reply can have the effect', async () => {
    const { code, stderr } = await here(['trigger', beforeFriend, '--expect', 'discard'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/can have these effects: allow, reject, modify\./)])
  })

  test.each([[[]], [['--count', '2']]])('gives no advice about a code that no page knows, with %j', async (args) => {
    const server = await startCli(['listen', '--port', '0', '--answer', '{"ActionStatus":"OK","ErrorCode":7,"ErrorInfo":""}'])
    const { stdout } = await trigger(server.url, ...args)
    expect(stdout).toMatch(/is no decision about .* is not documented\.$/m)
    await server.stop()
  })

  test('is refused for a notification', async () => {
    const { code, stderr } = await here(['trigger', stateChange, '--expect', 'reject'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/State.StateChange is a notification/)])
  })
})
