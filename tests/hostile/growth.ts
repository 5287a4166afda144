import { exception } from '../support/names.ts'

/** How the time of some work grows with the size of its input. */
export interface Growth {
  /** 1 is in proportion to the size, 2 with its square. */
  exponent: number
  /** How long the largest took, in milliseconds. */
  ms: number
}

/** How much larger the largest is than the one it is compared with. */
const factor = 4

/** Less time than this says nothing on a busy machine, and harms nobody. */
const negligibleMs = 40

/**
 * Measures how the time of some work grows, by the best of some rounds at a size and at a quarter of it.
 *
 * @param make what is worked on, of this size
 */
export async function growthOf<Input>(size: number, make: (size: number) => Input, work: (input: Input) => unknown): Promise<Growth> {
  const inputs = [make(Math.floor(size / factor)), make(size)] as const
  let [before, ms] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const time = async (input: Input) => {
    const startedAt = performance.now()
    await work(input)
    return performance.now() - startedAt
  }
  // In turns, so that a machine that is busy for a while is so for both.
  for (let round = 0; round < 4; round++) {
    before = Math.min(before, await time(inputs[0]))
    ms = Math.min(ms, await time(inputs[1]))
    // What takes so long has said enough.
    if (ms > 2000) break
  }
  return { ms, exponent: ms < negligibleMs ? 1 : Math.log(ms / Math.max(before, 0.01)) / Math.log(factor) }
}

/** Texts of a size that tempt parsers, expressions and escapers into more work than the text is long. */
export const temptations: Readonly<Record<string, (size: number) => string>> = {
  brackets: (size) => '['.repeat(size),
  'brackets that close': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'objects in each other': (size) => `${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`,
  numbers: (size) => `[${'1,'.repeat(size / 2)}1]`,
  'empty objects': (size) => `[${'{},'.repeat(size / 3)}{}]`,
  'many names': (size) => `{${Array.from({ length: size / 12 }, (_, index) => `"n${index}":1`).join()}}`,
  'one name again and again': (size) => `{${'"ErrorInfo":"",'.repeat(size / 15)}"x":1}`,
  quotes: (size) => '"'.repeat(size),
  backslashes: (size) => '\\'.repeat(size),
  'escaped quotes': (size) => `"${'\\"'.repeat(size / 2)}`,
  'line breaks': (size) => '\n'.repeat(size),
  'line breaks and frames': (size) => `${'\n'.repeat(size / 3)} at ${':'.repeat((size * 2) / 3)}`,
  frames: (size) => '\n    at a.b (c:1'.repeat(size / 16),
  blanks: (size) => ' '.repeat(size),
  'percent signs': (size) => '%25'.repeat(size / 3),
  ampersands: (size) => '&amp;'.repeat(size / 5),
  'control characters': (size) => '\u0007'.repeat(size),
  'bidi controls': (size) => '\u202e'.repeat(size / 3),
  letters: (size) => 'a'.repeat(size),
  'half surrogates': (size) => '\ud800'.repeat(size / 3),
  titles: (size) => '<title>'.repeat(size / 7),
  paths: (size) => '/home/a'.repeat(size / 7),
}

/** A message whose items are none of what the contract allows. */
export const wideMessage = (item: string) => (size: number) => message(`[${Array(Math.floor(size / (item.length + 1))).fill(item)}]`)

/** A message that holds messages, as deep as the size allows. */
export function nestedMessage(size: number): string {
  const before =
    '[{"MsgType":"TIMRelayElem","MsgContent":{"Title":"","MsgNum":1,"CompatibleText":"","AbstractList":[],"MsgList":[{"From_Account":"","MsgSeq":1,"MsgRandom":1,"MsgTimeStamp":1,"MsgBody":'
  const after = '}]}}]'
  const depth = Math.floor(size / (before.length + after.length))
  return message(`${before.repeat(depth)}[]${after.repeat(depth)}`)
}

const message = (body: string) =>
  `{"CallbackCommand":"${exception}","GroupId":"g","Type":"","From_Account":"a","Operator_Account":"a","Random":1,"MsgBody":${body},"ErrorCode":1,"ErrorInfo":""}`

/** Bodies that a validator of the contract has to look at. */
export const bodies: Readonly<Record<string, (size: number) => string>> = {
  ...temptations,
  'a message of numbers': wideMessage('1'),
  'a message of empty objects': wideMessage('{}'),
  'a message of unknown elements': wideMessage('{"MsgType":"X","MsgContent":{}}'),
  'a message of wrong elements': wideMessage('{"MsgType":"TIMTextElem","MsgContent":{"Text":1}}'),
  'messages in each other': nestedMessage,
}
