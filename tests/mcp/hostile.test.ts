import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { ChatproofError } from '../../src/error.ts'
import { type Argument, readArguments } from '../../src/mcp/arguments.ts'
import type { Session } from '../../src/mcp/tool.ts'
import { tools } from '../../src/mcp/tools/all.ts'
import { alert, beforeMessage } from '../support/names.ts'

const url = 'http://127.0.0.1:1/'
const paths = [
  'state',
  'groups',
  'client',
  'client/leave',
  'fire',
  'clock',
  'webhooks',
  'validate',
  'reset',
  'deliveries/1',
  'events',
  'x%zz',
]
const words = [
  ...[
    alert,
    beforeMessage,
    'C2C.*',
    'all',
    'sign-*',
    'sign-missing',
    'answer-json',
    'timeout',
    'sample',
    '1400000001',
    url,
    `${url}é?a=\ud800#c`,
  ],
  ...paths.map((path) => `/_/${path}`),
  ...[
    '/v4/openim/sendmsg',
    '/v4/../_/events',
    '/_/\\',
    '//',
    '',
    '*',
    '..',
    '.',
    '-',
    '\u0000',
    '\ud800',
    '__proto__',
    'constructor',
    'a.b',
  ],
  ...['MsgBody[0].MsgType', 'MsgBody.length', 'ftp://x', 'http://example.com/', 'x'.repeat(1999)],
]
const word = fc.oneof(fc.constantFrom(...words), fc.string())
const object = fc.dictionary(word, fc.oneof(word, fc.jsonValue(), fc.constantFrom(0, 1, 1000)), { maxKeys: 4 })

/** A value that mostly fits the schema of an argument. */
function drawnFor({ schema }: Argument): fc.Arbitrary<unknown> {
  const { type, enum: choices, minimum, maximum } = schema as { type: string; enum?: string[]; minimum: number; maximum: number }
  const fitting: Record<string, fc.Arbitrary<unknown>> = {
    string: choices === undefined ? word : fc.constantFrom(...choices),
    integer: fc.constantFrom(minimum, 1, maximum),
    boolean: fc.boolean(),
    array: fc.array(word, { maxLength: 2 }),
    object,
  }
  return fc.oneof({ weight: 20, arbitrary: fitting[type] as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: fc.jsonValue() })
}

const session: Session = {
  ...{
    target: url,
    sdkAppId: '1400000001',
    token: 'xxxxyyyy',
    headers: {},
    tls: {},
    deadlineMs: undefined,
    webhooks: undefined,
    allowed: [],
  },
  ...{ version: '0.0.0', folder: '.', readPackaged: () => '', tell: () => {} },
  readFile: async () => '{"log":{"entries":[{"request":{"method":"POST","url":"http://x.example/"}},{}]}}',
  onError: (error) => {
    throw error
  },
  open: new Set(),
}

test.each(tools.map((tool) => [tool.name, tool] as const))(
  'whatever %s is given, it answers, or says in one sentence what is wrong',
  async (name, tool) => {
    onTestFinished(async () => void (await Promise.all([...session.open].map((each) => each.close()))))
    const values = fc.record(Object.fromEntries(Object.entries(tool.input).map(([key, argument]) => [key, drawnFor(argument)])), {
      requiredKeys: [],
    })
    const { signal } = new AbortController()
    if (name === 'simulator') await tool.run({ action: 'start', url, webhooks: ['all'] }, session, signal)
    const started =
      name === 'simulator'
        ? fc.record(
            {
              action: fc.constant('call'),
              path: fc.constantFrom(...words.filter((each) => each.startsWith('/'))),
              method: fc.constantFrom('GET', 'POST'),
              body: object,
            },
            { requiredKeys: ['action', 'path'] },
          )
        : values
    await fc.assert(
      fc.asyncProperty(fc.oneof(values, started), async (given) => {
        try {
          const { text, data } = await tool.run(readArguments(name, tool.input, given), session, signal)
          expect(text).not.toMatch(/undefined|\[object/)
          expect(Object.keys(data).filter((field) => !(field in tool.output))).toEqual([])
        } catch (error) {
          if (!(error instanceof ChatproofError)) throw error
          expect(error.message).toMatch(/[.…?"`]$/)
        }
      }),
      { numRuns: 200, seed: 7 },
    )
  },
)
