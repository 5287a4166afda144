import { maxMessageBytes } from '../../delivery/decision.ts'
import { say } from '../../say.ts'
import { defineChecks, type Subject } from '../check.ts'
import { bodied, carriesMessage, sample } from './cases.ts'
import { inference, json, messageFormats, messageLimits } from './sources.ts'

/** The sample with one text element of this text. */
function withText(subject: Subject, text: string): Record<string, unknown> {
  return { ...sample(subject), MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: text } }] }
}

/** The same as JSON, with a text that is escaped already. */
function withRawText(subject: Subject, text: string): string {
  return JSON.stringify(withText(subject, 'TEXT')).replace('TEXT', () => text)
}

/** The longest message. Whoever sends its MsgBody back stays within the limit. */
function longest(subject: Subject): Record<string, unknown> {
  const around = JSON.stringify(withText(subject, '').MsgBody).length
  return withText(subject, 'a'.repeat(maxMessageBytes - around))
}

/** Texts as they stand in JSON. */
const oddTexts = {
  'nul-in-text': 'a\\u0000b',
  noncharacters: '\\ufffe\\uffff\\ufdd0',
  controls: '\\u0001\\u001f\\u007f\\u0085',
  direction: '\u202eabc\u2066',
}

/** Messages: their texts and their size. */
export const message = defineChecks([
  {
    id: 'wire-unicode',
    level: 'MUST',
    scope: 'webhook',
    title: 'acknowledge raw UTF-8: Chinese, emoji, combining and invisible characters',
    why: 'Users write such text from the first minute, and Chat does not escape it.',
    fails: 'It stores the text in a column that cannot hold the invisible characters inside an emoji of a family.',
    source: [json, { page: 'capture', stamp: '2019-08' }],
    confidence: 'documented',
    appliesTo: carriesMessage,
    cases: (subject) => [bodied('chinese-and-emoji', withText(subject, '红包来了 🧧👨‍👩‍👧‍👦 e\u0301 \u2028 \ufeff עברית'))],
    expects: 'acknowledged',
  },
  {
    id: 'wire-nul',
    level: 'MUST',
    scope: 'webhook',
    title: 'acknowledge a message with the character U+0000 in it',
    why: "Chat's own sample of a face message has it. Some databases and languages do not accept it in a text.",
    fails: 'It stores the message in a database that refuses U+0000, and answers with 500.',
    source: [messageFormats],
    confidence: 'documented',
    order: 'rough',
    appliesTo: carriesMessage,
    cases: (subject) => [
      bodied('face', { ...sample(subject), MsgBody: [{ MsgType: 'TIMFaceElem', MsgContent: { Index: 6, Data: 'abc\u0000\u0001' } }] }),
    ],
    expects: 'acknowledged',
  },
  {
    id: 'wire-odd-text',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'acknowledge texts with characters that databases and languages refuse',
    why: 'JSON allows every character in a text. A user can send any of them.',
    fails: 'It stores the text in XML, which does not allow noncharacters.',
    source: [json, inference(say`Users can send any text.`)],
    confidence: 'inferred',
    order: 'rough',
    appliesTo: carriesMessage,
    cases: (subject) => Object.entries(oddTexts).map(([name, text]) => bodied(name, withRawText(subject, text))),
    expects: 'acknowledged',
  },
  {
    id: 'wire-message-12-kb',
    level: 'MUST',
    scope: 'receiver',
    title: 'acknowledge a message of 12 KB',
    why: 'This is the longest message that a user can send.',
    fails: 'It uses the older limit of 9,000 bytes for a message.',
    source: [messageLimits],
    confidence: 'documented',
    appliesTo: carriesMessage,
    cases: (subject) => [bodied('12-kb', longest(subject))],
    expects: 'acknowledged',
  },
  {
    id: 'wire-body-64-kb',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'acknowledge a message of 11 KB whose text is escaped, which makes a body of 66 KB',
    why: 'A message may have 12 KB, and escapes can make its JSON six times as long.',
    fails: 'A proxy in front of it allows 32 KB only.',
    source: [inference(say`No largest body is documented.`)],
    confidence: 'inferred',
    appliesTo: carriesMessage,
    cases: (subject) => [bodied('64-kb', withRawText(subject, '\\u0061'.repeat(11 * 1024)))],
    expects: 'acknowledged',
  },
])
