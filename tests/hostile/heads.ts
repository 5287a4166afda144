import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { failBody, okBody } from '../support/raw.ts'
import type { Dice } from './dice.ts'
import { bytesOf, chunked, dropped, failed, http, type Kind, kind, late, noHttp, refused, status, taken } from './script.ts'

/** Commands for a terminal or a CI. Each starts a new line. */
export const orders = [
  '\x1b[2J\x1b[H',
  '\x1b]0;HOSTILE\x07',
  '\x1b]8;;http://hostile.example\x1b\\HOSTILE\x1b]8;;\x1b\\',
  '\x9b31mHOSTILE',
  '\r\nHOSTILE',
  '\u2028HOSTILE\u202eELITSOH\u2066',
  '\n::add-mask::OK\n::error::HOSTILE\n::stop-commands::x',
  '\n   ::warning::HOSTILE',
  ' ##[add-mask]e ##[error]HOSTILE ##vso[task.complete result=Succeeded;]HOSTILE',
  '\n✔ Acknowledged: HOSTILE',
  '\nsection_start:1:HOSTILE\r\x1b[0K',
  "\n##teamcity[buildStatus status='SUCCESS']HOSTILE",
]

const code = ({ below }: Dice, from: number, to: number) => from + below(to - from)
const pad = (number: number) => String(number).padStart(3, '0')

const statusLines: readonly Kind[] = [
  kind('a status that is not 200', (dice) => {
    const given = dice.pick([code(dice, 201, 204), code(dice, 205, 304), code(dice, 305, 600), code(dice, 600, 1000)])
    return { bytes: http({ line: `HTTP/1.1 ${given} HOSTILE` }), expects: [status(given)] }
  }),
  kind('a status without a body, with one', (dice) => {
    const given = dice.pick([204, 304])
    return { bytes: http({ line: `HTTP/1.1 ${given} x` }), expects: [status(given)] }
  }),
  kind('a redirect to a hostile place', (dice) => {
    const given = dice.pick([300, 301, 302, 303, 307, 308])
    const place = dice.pick([
      'http://hostile.example/<script>alert(1)</script>',
      '/\x1b[2J',
      '',
      'javascript:alert(1)',
      `/${'a'.repeat(5000)}`,
      '//::add-mask::x',
      '/##[add-mask]e',
    ])
    return { bytes: http({ line: `HTTP/1.1 ${given} x`, fields: [`Location: ${place}`] }), expects: [status(given), noHttp] }
  }),
  kind('a status below 100', (dice) => {
    const given = pad(dice.below(100))
    return { bytes: http({ line: `HTTP/1.1 ${given} x` }), expects: [noHttp] }
  }),
  kind('a status that is no number of three digits', (dice) => {
    const given = dice.pick(['2000', '20', '-200', '0xC8', '2OO', '200.0', '٢٠٠', '', '1e2', '+200', '200\t', '99999999999'])
    return { bytes: bytesOf(`HTTP/1.1 ${given} OK\r\nContent-Length: ${okBody.length}\r\n\r\n${okBody}`), expects: [noHttp] }
  }),
  kind('interim replies in front of the right one', (dice) => {
    const interim = Array.from(
      { length: 1 + dice.below(40) },
      () => `HTTP/1.1 ${dice.pick([102, 103, 104, 110, 199])} x\r\nLink: </a>\r\n\r\n`,
    )
    return { bytes: bytesOf(interim.join(''), http()) }
  }),
  kind('100 Continue in front of the right reply', (dice) => ({
    bytes: bytesOf('HTTP/1.1 100 Continue\r\n\r\n'.repeat(1 + dice.below(5)), dice.chance(0.5) ? 'HTTP/1.1 103 x\r\n\r\n' : '', http()),
  })),
  kind('100 Continue in front of a wrong reply', (dice) => {
    const given = dice.pick([403, 500, 503])
    return { bytes: bytesOf('HTTP/1.1 100 Continue\r\n\r\n', http({ line: `HTTP/1.1 ${given} x` })), expects: [status(given)] }
  }),
  kind('an interim reply and nothing else', (dice) => ({
    bytes: bytesOf(`HTTP/1.1 ${dice.pick([100, 102, 103])} x\r\n\r\n`),
    expects: [late],
    isSlow: true,
  })),
  kind('an interim reply and the end', (dice) => ({
    bytes: bytesOf(`HTTP/1.1 ${dice.pick([100, 102, 103])} x\r\n\r\n`),
    after: 'end',
    expects: [dropped],
  })),
  kind('interim replies without end', (dice) => ({
    bytes: bytesOf(`HTTP/1.1 ${dice.pick([100, 102, 103])} x\r\n\r\n`.repeat(20_000)),
    expects: [late],
    isSlow: true,
  })),
  kind('101 for a protocol of its own', (dice) => ({
    bytes: bytesOf(
      `HTTP/1.1 101 x\r\nUpgrade: ${dice.pick(['h2c', 'websocket', 'TLS/1.2'])}\r\nConnection: Upgrade\r\n\r\n`,
      dice.bytes(30),
    ),
    expects: [failed('unparsable', /^The server switched to another protocol \(HTTP 101\)\.$/)],
  })),
  kind('101 without a protocol', () => ({
    bytes: bytesOf('HTTP/1.1 101 x\r\n\r\n', http()),
    expects: [failed('unparsable', /^The server switched to another protocol \(HTTP 101\)\.$/)],
  })),
  kind('HTTP/1.0', (dice) => ({ bytes: http({ line: 'HTTP/1.0 200 OK', hasLength: dice.chance(0.5) }), after: 'end' })),
  kind('another version of HTTP', (dice) => ({
    bytes: http({ line: `HTTP/${dice.pick(['2', '3', '1.2', '1.10', '9.9', '11', '1', '.1', '1.', '1.1.1', 'x'])} 200 OK` }),
    after: 'end',
    expects: [noHttp],
  })),
  // The parsers of Node and undici take these for HTTP, and do not tell.
  kind('a version of HTTP that parsers take', (dice) => ({
    bytes: http({ line: `${dice.pick(['HTTP/2.0', 'HTTP/0.9', 'RTSP/1.0'])} 200 OK` }),
    after: 'end',
    expects: [noHttp, taken],
  })),
  kind('another protocol', (dice) => ({
    bytes: http({
      line: dice.pick([
        'ICY 200 OK',
        'SIP/2.0 200 OK',
        'http/1.1 200 OK',
        'HTTPS/1.1 200 OK',
        'HTTP 200 OK',
        'HTTP//1.1 200',
        '200 OK',
        'HTP/1.1 200 OK',
      ]),
    }),
    after: 'end',
    expects: [noHttp],
  })),
  kind('HTTP/0.9, which has no head', () => ({ bytes: bytesOf(okBody), after: 'end', expects: [noHttp] })),
  kind('a greeting of another protocol', (dice) => ({
    bytes: bytesOf(
      dice.pick([
        '220 mail.example ESMTP\r\n',
        'SSH-2.0-OpenSSH_9.6\r\n',
        '+OK POP3\r\n',
        '* OK IMAP4\r\n',
        '-ERR unknown command\r\n',
        'RFB 003.008\n',
        '\x00\x00\x12\x04\x00\x00\x00\x00\x00',
        '\x15\x03\x01\x00\x02\x02\x0a',
        'J\x00\x00\x00\x0a8.0.36\x00',
      ]),
    ),
    after: 'end',
    expects: [noHttp],
  })),
  kind('random bytes', (dice) => ({
    bytes: bytesOf(Buffer.from([0x80 + dice.below(128)]), dice.bytes(1 + dice.below(400))),
    after: 'end',
    expects: [noHttp],
  })),
  kind('a reason that is odd and allowed', (dice) => ({
    bytes: http({
      line: `HTTP/1.1 200${dice.pick([' ', ' \t', ' é\xff', ' 200 200', ` ${'x'.repeat(10_000)}`, ' <b>', ' OK OK OK', ' ::error::x'])}`,
    }),
  })),
  kind('no reason, and no space before it', () => ({ bytes: http({ line: 'HTTP/1.1 200' }) })),
  kind('a reason with a control character', (dice) => ({
    bytes: http({
      line: `HTTP/1.1 200 ${dice.pick(['\x07', '\x00', '\x1b[2J', '\x7f', '\x0b', '\x01\x02', '\x1b]0;HOSTILE\x07', '\x08'])}OK`,
    }),
    expects: [taken, noHttp],
  })),
  kind('a carriage return in the reason', () => ({ bytes: http({ line: 'HTTP/1.1 200 O\rK' }), expects: [noHttp] })),
  kind('a reason as long as what one reads', () => ({
    bytes: http({ line: `HTTP/1.1 200 ${'x'.repeat(400_000)}` }),
    expects: [taken, failed('unparsable', /headers of the reply are longer/)],
  })),
  kind('lines that end with a line feed alone', () => ({
    bytes: Buffer.from(String(http()).replaceAll('\r\n', '\n')),
    expects: [taken, noHttp],
  })),
  kind('lines that end with a carriage return alone', () => ({
    bytes: Buffer.from(String(http()).replaceAll('\r\n', '\r')),
    after: 'end',
    expects: [noHttp],
  })),
  kind('empty lines in front', (dice) => ({ bytes: bytesOf('\r\n'.repeat(1 + dice.below(5)), http()), expects: [taken, noHttp] })),
  kind('blanks in front', () => ({ bytes: bytesOf('  ', http()), expects: [noHttp] })),
  kind('spaces in the middle of the status line', (dice) => ({
    bytes: http({ line: dice.pick(['HTTP/1.1  200 OK', 'HTTP/1.1\t200 OK', 'HTTP/ 1.1 200 OK', 'HTTP/1.1 200\x0bOK']) }),
    expects: [noHttp],
  })),
  kind('a part of a status line', (dice) => ({ bytes: http().subarray(0, 1 + dice.below(14)), after: 'end', expects: [dropped] })),
]

const name = (dice: Dice) =>
  dice.pick([
    'X-A',
    'Server',
    'Set-Cookie',
    'Content-Type',
    'Date',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'content-encoding-x',
  ])
const withField = (...fields: string[]) => http({ fields: ['Content-Type: application/json', ...fields] })
const overflow = failed('unparsable', /^The headers of the reply are longer than 256 KB\.$/)
const wrongHeader = failed('unparsable', /^The reply is not valid HTTP\/1\.1: a header is wrong, perhaps Content-Length /)

const headers: readonly Kind[] = [
  kind('no header at all', () => ({ bytes: http({ fields: [], hasLength: false }), after: 'end' })),
  kind('names that objects have', (dice) => ({ bytes: withField(...Array.from({ length: 5 }, () => `${name(dice)}: x`)) })),
  kind('a folded header', (dice) => ({ bytes: withField(`X-A: one\r\n${dice.pick([' ', '\t'])}two`), expects: [taken, noHttp] })),
  kind('a control character in a value', (dice) => ({
    bytes: withField(`${name(dice)}: a${dice.pick(['\x00', '\x07', '\x0b', '\x1b[2J', '\x7f'])}b`),
    expects: [taken, noHttp],
  })),
  kind('a carriage return in a value', () => ({ bytes: withField('X-A: a\rb'), expects: [noHttp] })),
  kind('a name that is none', (dice) => ({
    bytes: withField(dice.pick(['X A: b', 'X-A : b', ': b', 'X-A', '\x00: b', 'X-é: b', 'X(A): b', '"X": b', 'X\tA: b', 'X{}: b'])),
    expects: [noHttp, taken],
  })),
  kind('a value with more than ASCII', (dice) => ({
    bytes: withField(`X-A: ${dice.pick(['\xff\xfe', 'é', Buffer.from('💥').toString('latin1'), '\x80\x9b31m'])}`),
  })),
  kind('many headers', (dice) => ({
    bytes: withField(...Array.from({ length: 100 + dice.below(3000) }, (_, index) => `X-${index}: ${index}`)),
  })),
  kind('one header again and again', (dice) => ({ bytes: withField(...Array(100 + dice.below(3000)).fill(`${name(dice)}: x`)) })),
  kind('headers of many kilobytes', (dice) => ({ bytes: withField(`X-A: ${'a'.repeat(16_000 + dice.below(200_000))}`) })),
  kind('headers longer than what is read', (dice) => ({
    bytes: withField(`X-A: ${'a'.repeat(263_000 + dice.below(400_000))}`),
    expects: [overflow],
  })),
  kind('more short headers than what is read', () => ({ bytes: withField(...Array(60_000).fill('X: 1234567')), expects: [overflow] })),
  kind('headers without end', () => ({ bytes: bytesOf('HTTP/1.1 200 OK\r\n', 'X-A: b\r\n'.repeat(100_000)), expects: [overflow] })),
  kind('a header that does not end', () => ({
    bytes: bytesOf('HTTP/1.1 200 OK\r\nX-A: ', 'a'.repeat(1000)),
    after: 'drip',
    expects: [late],
    isSlow: true,
  })),
  kind('a part of a header', (dice) => ({
    bytes: http().subarray(0, 16 + dice.below(40)),
    after: dice.pick(['end', 'reset'] as const),
    expects: [dropped],
  })),
  kind('a media type that is none', (dice) => ({
    bytes: http({
      fields: [
        `Content-Type: ${dice.pick(['', 'text/html', 'a'.repeat(3000), '<script>', 'application/json; charset=utf-16', '/', '\x9b31m', ',,', 'multipart/form-data; boundary=x'])}`,
      ],
    }),
  })),
  kind('a value that gives orders', (dice) => ({
    bytes: http({ fields: [`${dice.pick(['Content-Type', 'Server', 'Location'])}: ${dice.pick(orders).replaceAll(/[\r\n\0]/g, ' ')}`] }),
    expects: [taken, noHttp],
  })),
  kind('a connection that says close and stays', () => ({ bytes: withField('Connection: close') })),
  kind('a connection with odd tokens', (dice) => ({
    bytes: withField(
      `Connection: ${dice.pick(['keep-alive, close', 'upgrade', ',', 'x'.repeat(3000), 'Keep-Alive', 'TE, close', ''])}`,
      `Keep-Alive: ${dice.pick(['timeout=0', 'timeout=-1', 'timeout=1e9, max=0', 'max=1', '', 'timeout=99999999999999999999'])}`,
    ),
  })),
  kind('an upgrade that was not asked for', () => ({
    bytes: withField('Connection: upgrade', 'Upgrade: h2c'),
    expects: [taken, failed('unparsable', /switched to another protocol/)],
  })),
]

const withBoth = (...fields: string[]) => http({ fields, hasLength: false })
const chunksOf = (framed: string, more: readonly string[] = []) =>
  bytesOf(http({ fields: ['Transfer-Encoding: chunked', ...more], body: '', hasLength: false }), framed)
const compressed = (name: string) =>
  failed('unparsable', new RegExp(`^The reply is compressed \\(${name}\\), but Chat did not ask for compression\\.$`))
const ok = okBody.length

const framing: readonly Kind[] = [
  kind('its length twice', () => ({ bytes: withField(`Content-Length: ${ok}`), expects: [wrongHeader, noHttp] })),
  kind('two lengths that differ', (dice) => ({
    bytes: withField(`Content-Length: ${dice.pick([0, 1, ok - 1, ok + 1, 9999])}`),
    expects: [wrongHeader, noHttp],
  })),
  kind('a length that is no number', (dice) => ({
    bytes: withBoth(`Content-Length: ${dice.pick(['-1', '+50', '0x32', '5O', 'fifty', '50, 50', '50;', '5 0', '１', '1e2', '50.0'])}`),
    expects: [noHttp, wrongHeader],
  })),
  kind('an empty length', () => ({ bytes: withBoth('Content-Length:'), after: 'end', expects: [noHttp, wrongHeader] })),
  kind('a length beyond all bounds', (dice) => ({
    bytes: withBoth(`Content-Length: ${dice.pick(['9'.repeat(20), '18446744073709551616', '9'.repeat(400)])}`),
    after: 'end',
    expects: [noHttp, wrongHeader],
  })),
  kind('a length with zeros in front', () => ({ bytes: withBoth(`Content-Length: 000${ok}`) })),
  kind('a length and chunks', () => ({ bytes: chunked(okBody, 7, { more: [`Content-Length: ${ok}`] }), expects: [wrongHeader, noHttp] })),
  kind('more than its length says', (dice) => ({
    bytes: bytesOf(http(), dice.pick(['x', okBody, '\0', '\n', 'HTTP/1.1 200'])),
    later: [noHttp],
  })),
  kind('less than its length says, and the end', (dice) => ({
    bytes: http().subarray(0, -1 - dice.below(ok - 1)),
    after: dice.pick(['end', 'reset'] as const),
    expects: [dropped],
  })),
  kind('less than its length says, and nothing', (dice) => ({
    bytes: http().subarray(0, -1 - dice.below(ok - 1)),
    expects: [late],
    isSlow: true,
  })),
  kind('two replies at once', (dice) => ({ bytes: bytesOf(http(), http({ body: dice.pick([okBody, failBody]) })), later: [noHttp] })),
  kind('a refusal behind the right reply, in one piece', () => ({
    bytes: bytesOf(http({ body: failBody }), http()),
    later: [noHttp],
    expects: [refused(/FAIL, ErrorCode 1/)],
  })),
  kind('no length, and the end', () => ({ bytes: http({ hasLength: false }), after: 'end' })),
  kind('no length, and a reset', () => ({ bytes: http({ hasLength: false }), after: 'reset', expects: [dropped, taken] })),
  kind('no length, and nothing', () => ({ bytes: http({ hasLength: false }), expects: [late], isSlow: true })),
  kind('chunks of a byte', () => ({ bytes: chunked(okBody, 1) })),
  kind('chunks with extensions', (dice) => ({
    bytes: chunked(okBody, 1 + dice.below(20), { extension: dice.pick([';a=b', ';a="b;c"', ';a', `;a=${'b'.repeat(100)}`]) }),
  })),
  kind('chunks with extensions that are none', (dice) => ({
    bytes: chunked(okBody, 20, { extension: dice.pick([';\x00', '; \x1b', ' x', ';a="', ';é']) }),
    expects: [noHttp, taken],
  })),
  kind('an extension of many kilobytes', (dice) => ({
    bytes: chunked(okBody, 60, { extension: `;a=${'b'.repeat(20_000 + dice.below(400_000))}` }),
    expects: [taken, noHttp],
  })),
  kind('trailers', (dice) => ({
    bytes: chunked(okBody, 20, {
      trailers: dice.pick([
        'X-A: b\r\n',
        'Content-Length: 3\r\n',
        'Transfer-Encoding: gzip\r\n',
        'HTTP/1.1 500 x: y\r\n',
        'Content-Encoding: gzip\r\n',
      ]),
    }),
    expects: [taken, noHttp],
  })),
  kind('trailers of many kilobytes', (dice) => ({
    bytes: chunked(okBody, 20, { trailers: `X-A: ${'a'.repeat(300_000)}\r\n`.repeat(1 + dice.below(2)) }),
    expects: [taken, overflow, noHttp],
  })),
  kind('thousands of trailers', () => ({
    bytes: chunked(okBody, 20, { trailers: 'X: y\r\n'.repeat(20_000) }),
    expects: [taken, overflow],
  })),
  kind('trailers without end', () => ({
    bytes: bytesOf(chunked(okBody, 20).subarray(0, -2), 'X: y\r\n'.repeat(20_000)),
    after: 'drip',
    expects: [noHttp, overflow],
    isSlow: true,
  })),
  kind('a chunk of an odd length', (dice) => ({
    bytes: chunksOf(`${dice.pick(['-1', '0x32', 'g', '', ' 32', '3 2', '+32', '3.2', '３'])}\r\n${okBody}\r\n0\r\n\r\n`),
    after: 'end',
    expects: [noHttp],
  })),
  kind('a chunk longer than all bounds', (dice) => ({
    bytes: chunksOf(`${dice.pick(['ffffffffffffffff', 'fffffffffffffffff', '1'.repeat(500)])}\r\n${okBody}`),
    after: 'end',
    expects: [noHttp, dropped],
  })),
  kind('a length of a chunk with zeros in front', () => ({
    bytes: chunksOf(`0000${ok.toString(16).toUpperCase()}\r\n${okBody}\r\n000\r\n\r\n`),
  })),
  kind('a chunk longer than its length', () => ({
    bytes: chunksOf(`${(ok - 3).toString(16)}\r\n${okBody}\r\n0\r\n\r\n`),
    expects: [noHttp],
  })),
  kind('a chunk shorter than its length', () => ({
    bytes: chunksOf(`${(ok + 3).toString(16)}\r\n${okBody}\r\n0\r\n\r\n`),
    after: 'end',
    expects: [noHttp, dropped],
  })),
  kind('chunks with line feeds alone', () => ({
    bytes: chunksOf(`${ok.toString(16)}\n${okBody}\n0\n\n`),
    after: 'end',
    expects: [noHttp],
  })),
  kind('chunks without the last one', (dice) => ({
    bytes: chunksOf(`${ok.toString(16)}\r\n${okBody}\r\n`),
    after: dice.pick(['end', 'reset'] as const),
    expects: [dropped],
  })),
  kind('chunks without the last one, and nothing', () => ({
    bytes: chunksOf(`${ok.toString(16)}\r\n${okBody}\r\n0\r\n`),
    expects: [late],
    isSlow: true,
  })),
  kind('another transfer coding', (dice) => ({
    bytes: withBoth(`Transfer-Encoding: ${dice.pick(['gzip', 'identity', 'xchunked', 'chunked, gzip', 'br', '"chunked"', 'chunke', ''])}`),
    after: 'end',
    expects: [taken, noHttp],
  })),
  kind('chunked, chunked', () => ({
    bytes: chunksOf(`${ok.toString(16)}\r\n${okBody}\r\n0\r\n\r\n`, ['Transfer-Encoding: chunked']),
    after: 'end',
    expects: [taken, noHttp],
  })),
  kind('Chunked in other letters', (dice) => ({
    bytes: bytesOf(String(chunked()).replace('chunked', dice.pick(['Chunked', 'CHUNKED', 'gzip, chunked']))),
    expects: [taken],
  })),
  kind('gzip', () => ({ bytes: http({ fields: ['Content-Encoding: gzip'], body: gzipSync(okBody) }), expects: [compressed('gzip')] })),
  kind('another compression', (dice) => {
    const [name, body] = dice.pick([
      ['br', brotliCompressSync(okBody)],
      ['deflate', deflateSync(okBody)],
      ['x-gzip', gzipSync(okBody)],
      ['zstd', dice.bytes(40)],
    ] as const)
    return { bytes: http({ fields: [`Content-Encoding: ${name}`], body }), expects: [compressed(name)] }
  }),
  kind('a label of gzip on what is none', () => ({ bytes: http({ fields: ['Content-Encoding: gzip'] }), expects: [compressed('gzip')] })),
  kind('gzip without a label', () => ({
    bytes: http({ body: gzipSync(okBody) }),
    expects: [failed('unparsable', /^The reply is not UTF-8\.$/)],
  })),
  kind('a bomb of gzip', () => ({
    bytes: http({ fields: ['Content-Encoding: gzip'], body: gzipSync(Buffer.alloc(50_000_000)) }),
    expects: [compressed('gzip')],
  })),
  kind('a compression of a hostile name', (dice) => ({
    bytes: http({
      fields: [
        `Content-Encoding: ${dice.pick(['<img src=x onerror=HOSTILE>', '::add-mask::x', 'x'.repeat(4000), '\x9b31m', 'gzip, br, gzip', '##[add-mask]e'])}`,
      ],
    }),
    expects: [failed('unparsable', /^The reply is compressed \(/)],
  })),
  kind('no compression, said so', (dice) => ({
    bytes: http({ fields: [`Content-Encoding: ${dice.pick(['identity', 'IDENTITY', '', ' '])}`] }),
  })),
]

export const heads: readonly Kind[] = [...statusLines, ...headers, ...framing]
