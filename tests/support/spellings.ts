const bytesOf = (text: string) => [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0'))
const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const inHtml = (text: string) => text.replace(/[&<>"']/g, (each) => named[each] as string)
const units = (text: string) =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

/** The encodings in which a program may print a text that it received. */
export const spellings: readonly [name: string, spell: (text: string) => string][] = [
  ['as it is', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['as Latin-1', (text) => Buffer.from(text).toString('latin1')],
  ['as a part of a URL', encodeURIComponent],
  ['in a form', (text) => new URLSearchParams({ text }).toString().slice(5)],
  [
    'with each byte percent-encoded',
    (text) =>
      bytesOf(text)
        .map((byte) => `%${byte}`)
        .join(''),
  ],
  ['percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['percent-encoded three times', (text) => encodeURIComponent(encodeURIComponent(encodeURIComponent(text)))],
  ['in JSON', inJson],
  ['in JSON in JSON', (text) => inJson(inJson(text))],
  ['in JSON in JSON in JSON', (text) => inJson(inJson(inJson(text)))],
  ['in ASCII JSON', (text) => inJson(text).replace(/[^\0-\x7f]/g, units)],
  ['in JSON that escapes slashes', (text) => inJson(text).replaceAll('/', '\\/')],
  ['as escapes of JSON', units],
  ['as escapes of JSON in JSON', (text) => inJson(units(text))],
  [
    'as escaped bytes',
    (text) =>
      bytesOf(text)
        .map((byte) => `\\x${byte}`)
        .join(''),
  ],
  ['in HTML', inHtml],
  ['in HTML in HTML', (text) => inHtml(inHtml(text))],
  ['in JSON in HTML', (text) => inHtml(inJson(text))],
  ['as entities', (text) => [...text].map((each) => `&#${each.codePointAt(0)};`).join('')],
  [
    'as entities with hexadecimal numbers',
    (text) => [...text].map((each) => `&#x${each.codePointAt(0)?.toString(16).padStart(6, '0')};`).join(''),
  ],
  ['in base64', (text) => Buffer.from(text).toString('base64').replace(/=+$/, '')],
  ['in base64 for URLs', (text) => Buffer.from(text).toString('base64url')],
  ['in hexadecimal', (text) => bytesOf(text).join('')],
  ['in hexadecimal in capitals', (text) => bytesOf(text).join('').toUpperCase()],
  [
    'in a mixture',
    (text) =>
      encodeURIComponent(text.slice(0, 5)) +
      units(text.slice(5, 9)) +
      [...text.slice(9)].map((each) => `&#${each.codePointAt(0)};`).join(''),
  ],
]
