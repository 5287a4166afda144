import { say } from '../../say.ts'
import { type Case, defineChecks } from '../check.ts'
import { bodied, crossed, foreignAppId, queried, sample, unusually } from './cases.ts'
import { isRefusal, readAnswer, stillAcknowledges, unlessTaken } from './expect.ts'
import { inference, sampleReceiver } from './sources.ts'

const hole =
  'Anybody who knows the URL can post to it. The SDKAppID is the first thing that tells callbacks of your app from those of another.'

/** Every page says that the receiver has to check SdkAppid. None says how it refuses. */
const duty = { source: [], isOnEachPage: true, confidence: 'documented', answerConfidence: 'inferred' } as const

/** Cases that send another SdkAppid in the query. */
function given(values: Record<string, string>): Case[] {
  return Object.entries(values).map(([name, SdkAppid]) => queried(name, { SdkAppid }))
}

/** The app's own id, in the forms in which a body may have it. */
const ids: readonly [string, (own: string) => object][] = [
  ['number', (own) => ({ SdkAppid: Number(own), SDKAppID: Number(own) })],
  ['text', (own) => ({ SdkAppid: own, SDKAppID: own, SdkAppId: own, sdkappid: own })],
]

/** "The app backend must check whether the SDKAppID contained in the request URL is its own." */
export const appid = defineChecks([
  {
    id: 'appid-foreign',
    level: 'MUST',
    scope: 'webhook',
    title: 'refuse a callback for another SDKAppID',
    why: hole,
    fails: 'It also accepts the callbacks of the app that is used for tests.',
    ...duty,
    cases: (subject) => given({ 'another-app': foreignAppId(subject) }),
    expects: 'refused',
  },
  {
    id: 'appid-missing',
    level: 'MUST',
    scope: 'receiver',
    title: 'refuse a callback without SdkAppid',
    why: hole,
    fails: 'It compares SdkAppid only when there is one.',
    ...duty,
    source: [sampleReceiver],
    explainedBy: ['appid-foreign'],
    cases: () => [queried('missing', { SdkAppid: null })],
    expects: 'refused',
  },
  {
    id: 'appid-empty',
    level: 'MUST',
    scope: 'receiver',
    title: 'refuse a callback whose SdkAppid is empty',
    why: hole,
    fails: 'It treats an empty SdkAppid as missing, and uses its own instead.',
    ...duty,
    explainedBy: ['appid-foreign'],
    cases: () => given({ empty: '' }),
    expects: 'refused',
  },
  {
    id: 'appid-not-a-number',
    level: 'MUST',
    scope: 'receiver',
    title: 'refuse an SdkAppid that is not a number, even if it begins with the right one',
    why: 'parseInt, atoi and loose comparisons read the digits and ignore the letters after them.',
    fails: 'It reads SdkAppid with parseInt, which ignores everything after the first letter.',
    ...duty,
    explainedBy: ['appid-foreign'],
    cases: ({ sdkAppId }) =>
      given({
        'letters-behind': `${sdkAppId}abc`,
        word: 'true',
      }),
    expects: 'refused',
  },
  {
    id: 'appid-near',
    level: 'MUST',
    scope: 'receiver',
    title: 'refuse an SdkAppid that is only similar to its own',
    why: 'A comparison of the beginning only, or of the last 32 bits only, lets other apps in.',
    fails: 'It stores SdkAppid in 32 bits, so a number that is larger by 2³² looks the same.',
    ...duty,
    explainedBy: ['appid-foreign'],
    cases: ({ sdkAppId }) =>
      given({
        'last-digit-off': `${sdkAppId.slice(0, -1)}${(Number(sdkAppId.at(-1)) + 1) % 10}`,
        prefix: sdkAppId.slice(0, -1),
        suffix: `${sdkAppId}1`,
        'plus-2-to-32': String(Number(sdkAppId) + 2 ** 32),
      }),
    expects: 'refused',
  },
  {
    id: 'appid-in-body',
    level: 'MUST',
    scope: 'receiver',
    title: 'read SdkAppid from the query only: refuse a wrong one there, even if the body has the right one',
    why: 'Some frameworks merge the query and the body into one set of parameters. Then the sender of the body decides which SDKAppID is checked.',
    fails: 'It merges the query and the body into one set of parameters, and the body overrides the query.',
    ...duty,
    explainedBy: ['appid-foreign', 'appid-missing'],
    cases: (subject) => {
      const own = subject.sdkAppId
      return ids.flatMap(([name, make]) => [
        crossed(bodied(`${name}-in-body`, { ...sample(subject), ...make(own) }), { query: { SdkAppid: foreignAppId(subject) } }),
        crossed(bodied(`${name}-in-body-only`, { ...sample(subject), ...make(own) }), { query: { SdkAppid: null } }),
      ])
    },
    expects: 'refused',
  },
  {
    id: 'appid-elsewhere',
    level: 'MUST',
    scope: 'receiver',
    title:
      'read SdkAppid from the query only: refuse a wrong one there, even if a header, a cookie or a similar parameter has the right one',
    why: 'Some frameworks look for a parameter in several places. Then the sender decides which SDKAppID is checked.',
    fails: 'It takes the id from a header of its gateway, if there is one.',
    ...duty,
    explainedBy: ['appid-foreign'],
    cases: (subject) => {
      const own = subject.sdkAppId
      const foreign = { SdkAppid: foreignAppId(subject) }
      const headed = (name: string, headers: Record<string, string>): Case => ({ name, change: { query: foreign, fault: { headers } } })
      return [
        headed('header', { sdkappid: own, 'x-sdkappid': own, 'x-sdk-app-id': own }),
        headed('cookie', { cookie: `SdkAppid=${own}; sdkappid=${own}` }),
        {
          name: 'form-field',
          change: { query: foreign, body: `SdkAppid=${own}`, fault: { contentType: 'application/x-www-form-urlencoded' } },
        },
        ...['sdkappid', 'SdkAppId', 'SDKAppID', 'SdkAppid[]'].map((key) => queried(`key-${key}`, { ...foreign, [key]: own })),
      ]
    },
    expects: 'refused',
    run: unlessTaken,
  },
  {
    id: 'appid-crossed',
    level: 'MUST',
    scope: 'receiver',
    title: 'refuse a callback for another SDKAppID, whatever else is unusual in it',
    why: 'A check that sits inside a parser or a filter is skipped if the parser is skipped: for another Content-Type, an empty body, another method. Anybody can send that.',
    fails: 'It checks SdkAppid in a JSON parser that runs for application/json only.',
    ...duty,
    explainedBy: ['appid-foreign'],
    cases: (subject) => unusually(subject).map((each) => crossed(each, { query: { SdkAppid: foreignAppId(subject) } })),
    expects: 'refused',
    run: unlessTaken,
  },
  {
    id: 'appid-twice',
    level: 'MAY',
    scope: 'receiver',
    title: 'refuse a callback with two different SdkAppid parameters',
    why: 'A proxy may read the first one and the application the last one. Then only one of them was checked.',
    fails: 'It reads the first of two SdkAppid parameters.',
    source: [inference(say`Chat sends it once; what reads two differs between frameworks.`)],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    cases: (subject) => [
      { name: 'right-first', change: { fault: { rearrange: (query) => [...query, ['SdkAppid', foreignAppId(subject)]] } } },
      { name: 'wrong-first', change: { fault: { rearrange: (query) => [['SdkAppid', foreignAppId(subject)], ...query] } } },
    ],
    expects: 'refused',
  },
  {
    id: 'appid-spelling',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'refuse other spellings of its number',
    why: 'Chat sends plain digits. Nobody needs a receiver that accepts other spellings, except an attacker.',
    fails: 'It compares SdkAppid as a number, so that every spelling of the number is accepted.',
    source: [inference(say`Chat sends plain digits; a loose comparison takes more.`)],
    confidence: 'inferred',
    explainedBy: ['appid-foreign', 'appid-not-a-number'],
    cases: ({ sdkAppId }) =>
      given({
        'leading-zero': `0${sdkAppId}`,
        'space-before': ` ${sdkAppId}`,
        'space-behind': `${sdkAppId} `,
        hexadecimal: `0x${Number(sdkAppId).toString(16)}`,
        decimals: `${sdkAppId}.0`,
        exponent: `${sdkAppId[0]}.${sdkAppId.slice(1) || '0'}e${sdkAppId.length - 1}`,
      }),
    expects: 'refused',
  },
  {
    id: 'appid-broken-body',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'refuse a foreign SdkAppid even when the body is broken',
    why: 'If an error handler answers OK to a body that cannot be parsed, the SDKAppID was never checked.',
    fails: 'It parses the body before it checks SdkAppid, and answers OK when parsing fails.',
    source: [inference(say`Both faults are refused alone.`)],
    confidence: 'inferred',
    explainedBy: ['appid-foreign', 'appid-crossed'],
    cases: (subject) => [{ name: 'broken-json', change: { query: { SdkAppid: foreignAppId(subject) }, body: '{"CallbackCommand":' } }],
    expects: 'refused',
  },
  {
    id: 'appid-refusal-shape',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'refuse with HTTP 200, ActionStatus FAIL, and a short ErrorInfo',
    why: 'Chat counts any other status as a failed callback. The sample of Tencent refuses in this form.',
    fails: 'It refuses with 403 Forbidden.',
    source: [sampleReceiver, inference(say`No page shows the reply to a foreign SDKAppID.`)],
    confidence: 'inferred',
    cases: (subject) => given({ 'another-app': foreignAppId(subject) }),
    expects: 'refused',
    right: 'HTTP 200 with {"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"…"}, ErrorInfo of 200 characters at most.',
    run: async (probe) => {
      const { reply } = await probe.send(probe.case.change)
      if (!isRefusal(reply) || 'failure' in reply) return undefined
      if (reply.status !== 200) return say`It was refused with HTTP ${reply.status}.`
      const { ErrorCode, ErrorInfo } = readAnswer(reply) ?? {}
      if (!Number.isInteger(ErrorCode)) return say`ErrorCode of the refusal is ${JSON.stringify(ErrorCode) ?? 'undefined'}, not an integer.`
      if (typeof ErrorInfo !== 'string') return say`ErrorInfo of the refusal is ${JSON.stringify(ErrorInfo) ?? 'undefined'}, not a string.`
      return ErrorInfo.length <= 200 ? undefined : say`ErrorInfo of the refusal has ${ErrorInfo.length} characters.`
    },
  },
  {
    id: 'appid-recovers',
    level: 'MUST',
    scope: 'receiver',
    title: 'acknowledge the next good callback after a refusal',
    why: 'If the receiver no longer works after a refusal, anybody can stop it with one request.',
    fails: 'When it refuses, it does not roll back its database transaction, and the next callback fails.',
    source: [inference(say`No page says it.`)],
    confidence: 'inferred',
    isHole: true,
    order: 'alone',
    cases: (subject) => given({ 'another-app': foreignAppId(subject) }),
    expects: 'acknowledged',
    run: async (probe) => {
      await probe.send(probe.case.change)
      return stillAcknowledges(probe)
    },
  },
])
