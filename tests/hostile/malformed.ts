import type { Dice } from './dice.ts'

/**
 * Who ends a connection:
 * - `server`: it has a complete request, so it answers and closes
 * - `caller`: it ends its side of the connection
 * - `reset`: the caller resets the connection
 * - `reader`: the caller resets the connection after the first bytes of the reply
 */
export type Ending = 'server' | 'caller' | 'reset' | 'reader'

type Bytes = string | Buffer
/** Alone, or with who ends the connection where that is not the server. Text is Latin-1. */
export type Made = Bytes | [bytes: Bytes, ending: Ending]

const strange = [...'\0\x01\x07\b\t\v\f\r\n\x1b\x7f\x80\xa0\xff "(:,', '\r\n']

const noHosts = '| |,|a b|a/b|a?b|a#b|a@b|a\\b|[|[::1|a:b|a:99999|%|\xff|[v1.x]|.|..|a..b'

const close = 'Connection: close\r\n'

/**
 * Kinds of bytes that are no request, or one that servers read in different ways.
 *
 * @param host and port of the server
 * @param path with a query, that is always there
 */
export function malformed({ below, pick, chance, bytes }: Dice, host: string, path: string): Record<string, () => Made> {
  const rest = `Host: ${host}\r\n${close}`
  const post = (fields: string, body: string, line = `POST ${path} HTTP/1.1`) => `${line}\r\n${rest}${fields}\r\n${body}`
  const good = () => post('Content-Length: 2\r\n', '{}')
  const chunked = (body: string) => post('Transfer-Encoding: chunked\r\n', body)
  const withLine = (line: string) => post('Content-Length: 2\r\n', '{}', line)
  const field = (text: string) => post(`${text}\r\nContent-Length: 2\r\n`, '{}')
  const open = (made: Bytes): Made => [made, 'caller']
  const length = () =>
    pick(['+2', '-2', '2.0', '2e0', '0x2', '2_', '', ' ', 'NaN', '2;', '2 2', '\x002', '2\x00', '９', '1'.repeat(pick([19, 20, 30, 400]))])
  const long = (size = 17_000 + below(60_000)) => 'x'.repeat(size)

  return {
    'a length and chunks': () => post(`Content-Length: ${below(9)}\r\nTransfer-Encoding: chunked\r\n`, '2\r\n{}\r\n0\r\n\r\n'),
    'chunks and then a length': () => post(`Transfer-Encoding: chunked\r\nContent-Length: ${below(9)}\r\n`, '2\r\n{}\r\n0\r\n\r\n'),
    'two lengths that differ': () => post(`Content-Length: 2\r\nContent-Length: ${3 + below(9)}\r\n`, '{}'),
    'one length twice': () => post('Content-Length: 2\r\ncontent-length: 2\r\n', '{}'),
    'a list of lengths': () => post(`Content-Length: 2${pick([', 2', ',2', ', 3', ',', ' ,2'])}\r\n`, '{}'),
    'a length that is no number': () => open(post(`Content-Length: ${length()}\r\n`, '{}')),
    'a length with zeros before it': () => post(`Content-Length: ${'0'.repeat(1 + below(40))}2\r\n`, '{}'),
    'a length longer than the body': () => open(post(`Content-Length: ${pick([3, 100, 1e6, 2 ** 31, 2 ** 53 - 1, 1e18])}\r\n`, '{}')),
    'a length shorter than the body': () => post('Content-Length: 1\r\n', `{}${pick(['', 'x', '\r\n\r\n', good()])}`),
    'a length after a blank before the colon': () => post(`Content-Length${pick([' ', '\t', '\v', '\0', '\xa0'])}: 2\r\n`, '{}'),
    'chunks in another spelling': () =>
      post(
        `Transfer-Encoding: ${pick(['Chunked', 'CHUNKED', 'xchunked', '"chunked"', 'chunked;q=1', 'chunked,', ',chunked', 'chun\vked', 'chunked\v', '', 'identity', 'gzip', 'null'])}\r\n`,
        '2\r\n{}\r\n0\r\n\r\n',
      ),
    'several transfer codings': () =>
      post(
        `Transfer-Encoding: ${pick(['gzip, chunked', 'chunked, gzip', 'chunked, chunked', 'chunked, identity', 'identity, chunked'])}\r\n`,
        '2\r\n{}\r\n0\r\n\r\n',
      ),
    'chunks said twice': () =>
      post(`Transfer-Encoding: ${pick(['chunked', 'gzip', 'x'])}\r\nTransfer-Encoding: chunked\r\n`, '2\r\n{}\r\n0\r\n\r\n'),
    'chunks after a blank before the colon': () => post(`Transfer-Encoding${pick([' ', '\t', '\0', '_'])}: chunked\r\n`, '0\r\n\r\n'),
    'chunks of HTTP/1.0': () => post('Transfer-Encoding: chunked\r\n', '2\r\n{}\r\n0\r\n\r\n', `POST ${path} HTTP/1.0`),
    'chunks on a folded line': () => post('Transfer-Encoding:\r\n chunked\r\n', '2\r\n{}\r\n0\r\n\r\n'),
    'a chunk size that is no number': () =>
      chunked(`${pick(['g', '-1', '+2', '0x2', '', ' ', '2 2', '\x00', '2\x00', '.2', '２'])}\r\n{}\r\n0\r\n\r\n`),
    'a chunk size beyond all bounds': () => open(chunked(`${'F'.repeat(pick([7, 8, 12, 13, 15, 16, 17, 40, 20_000]))}\r\n{}\r\n0\r\n\r\n`)),
    'a chunk size with zeros before it': () => chunked(`${'0'.repeat(1 + below(100))}2\r\n{}\r\n0\r\n\r\n`),
    'a chunk that is longer than it says': () => chunked(`1\r\n{}\r\n0\r\n\r\n`),
    'a chunk that is shorter than it says': () => chunked(`5\r\n{}\r\n0\r\n\r\n`),
    'a chunk without an end': () => open(chunked(`2\r\n{}${pick(['', '0\r\n\r\n', '\n0\r\n\r\n', '\r0\r\n\r\n', 'xx0\r\n\r\n'])}`)),
    'chunks without a last one': () => open(chunked('2\r\n{}\r\n'.repeat(1 + below(20)))),
    'chunks with other line ends': () => chunked('2\r\n{}\r\n0\r\n\r\n'.replaceAll('\r\n', pick(['\n', '\r', '\n\r', '\r\r\n']))),
    'a chunk extension': () =>
      chunked(
        `2;${pick(['a=b', 'a="\r\n"', 'a="', '\0', ';;;', ' a = b', '\t', 'a\n', '\xff', 'a=b;'.repeat(1 + below(9000))])}\r\n{}\r\n0\r\n\r\n`,
      ),
    'chunk extensions without end': () => chunked(`${`1;${'e'.repeat(1 + below(2000))}\r\n{\r\n`.repeat(1 + below(40))}0\r\n\r\n`),
    trailers: () =>
      open(
        chunked(
          `2\r\n{}\r\n0\r\n${pick([`Host: evil.example\r\n`, 'Content-Length: 100\r\n', 'Transfer-Encoding: chunked\r\n', 'a\r\n', ': b\r\n', ' a: b\r\n', 'a: \0\r\n', '__proto__: b\r\n', 'a: b\r\n'.repeat(below(5000)), `a: ${long()}\r\n`])}${pick(['\r\n', ''])}`,
        ),
      ),
    'line feeds alone': () => good().replaceAll('\r\n', '\n'),
    'carriage returns alone': () => good().replaceAll('\r\n', '\r'),
    'a carriage return too many': () => good().replace('\r\n', pick(['\r\r\n', '\r\n\r', '\n\r\n'])),
    'a line feed alone at one place': () => {
      const parts = good().split('\r\n')
      const at = 1 + below(parts.length - 1)
      return `${parts.slice(0, at).join('\r\n')}\n${parts.slice(at).join('\r\n')}`
    },
    'a folded header': () => field(`X-A: a\r\n${pick([' ', '\t', '   '])}${pick(['b', 'Origin: http://evil.example', ''])}`),
    'a folded header at the beginning': () => withLine(`POST ${path} HTTP/1.1\r\n folded: x`),
    'a header without a colon': () => field(pick(['X-A', 'X A', '', ':', ': x', '=', 'X-A = b'])),
    'a strange character in the name of a header': () => field(`X${pick(strange)}A: b`),
    'a strange character in the value of a header': () => field(`X-A: a${pick(strange)}b`),
    'a strange character in the path': () => withLine(`POST ${path.replace('?', `${pick(strange)}?`)} HTTP/1.1`),
    'a strange character in the query': () => withLine(`POST ${path}&a=${pick(strange)} HTTP/1.1`),
    'a strange character in the method': () => withLine(`PO${pick(strange)}ST ${path} HTTP/1.1`),
    'a strange character in the version': () => withLine(`POST ${path} HTTP/1.1${pick(strange)}`),
    'a strange character before all': () => `${pick(strange)}${good()}`,
    'blank lines before all': () => '\r\n'.repeat(1 + below(100)) + good(),
    'blank lines without end': () => open('\r\n'.repeat(below(50_000))),
    'a method that is none': () =>
      withLine(
        `${pick(['post', 'FOO', '', '<>', 'GETPOST', 'PRI', 'POST/', '\x16\x03', 'P', long(30_000), '__proto__'])} ${path} HTTP/1.1`,
      ),
    'no path': () => withLine(pick(['POST HTTP/1.1', 'POST  HTTP/1.1', 'POST', 'POST ', ' HTTP/1.1', `POST${path} HTTP/1.1`])),
    'a path that is none': () =>
      withLine(
        `POST ${pick(['x', '*', '?', '#', 'http:', 'http://', 'http:///', 'http://[', 'http://[::x/', 'http://a:99999/', '//[', 'x:y:z', '\\\\x', 'javascript:1', 'urn:a'])} HTTP/1.1`,
      ),
    'a path longer than any': () => withLine(`POST ${path}&a=${long()} HTTP/1.1`),
    'blanks that are other blanks': () => withLine(`POST${pick(['\t', '  ', '\v', '\xa0'])}${path}${pick(['\t', '  ', '\f'])}HTTP/1.1`),
    'HTTP/0.9': () => open(`GET ${path}${pick(['\r\n', '\n', '\r\n\r\n', ' \r\n'])}`),
    'HTTP/1.0': () => `${pick(['GET', 'POST', 'PUT'])} ${path} HTTP/1.0\r\n${pick(['', `Host: ${host}\r\n`])}\r\n`,
    'a version that is none': () =>
      withLine(
        `POST ${path} ${pick(['HTTP/1.2', 'HTTP/1.10', 'HTTP/2.0', 'HTTP/2', 'HTTP/3.0', 'HTTP/9.9', 'HTTP/11', 'http/1.1', 'HTTPS/1.1', 'ICE/1.0', 'RTSP/1.0', 'HTTP/', 'HTTP/1.', 'HTTP 1.1', 'HTTP/-1.1', `HTTP/1.${long(20_000)}`])}`,
      ),
    'the preface of HTTP/2': () =>
      Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]), bytes(below(40))]),
    'a TLS handshake': () => Buffer.concat([Buffer.from([0x16, 3, 1 + below(3), 2, 0, 1, 0, 1, 0xfc, 3, 3]), bytes(512)]),
    'another protocol': () =>
      pick([
        'SSH-2.0-OpenSSH_9.6\r\n',
        'EHLO x\r\n',
        '*1\r\n$4\r\nPING\r\n',
        'USER x\r\n',
        '{"jsonrpc":"2.0"}\n',
        '\x03\0\0\x13\x0e\xe0',
        '\0\0\0\x85\xffSMB',
      ]),
    'random bytes': () => open(bytes(1 + below(4000))),
    'bytes that are all the same': () => open(pick(['\0', ' ', '\r', '\n', 'G', '\xff', ':', '/']).repeat(1 + below(20_000))),
    'a header longer than any': () => field(`X-A: ${long()}`),
    'a name longer than any': () => field(`${long()}: a`),
    'headers longer than all together may be': () => field(`X-A: ${long(900)}\r\n`.repeat(19 + below(60)).trimEnd()),
    'thousands of headers': () => field('a:\r\n'.repeat(2000 + below(1900)).trimEnd()),
    'thousands of headers that are too many': () => field(`x${below(9)}: y\r\n`.repeat(2500 + below(6000)).trimEnd()),
    CONNECT: () =>
      `CONNECT ${pick(['evil.example:443', host, path, '/', '*', ':', '[::1]:1', 'x:99999999'])} HTTP/1.1\r\n${pick([rest, '', close])}\r\n${pick(['', good(), '\0'])}`,
    'CONNECT behind another request': () => `${good().replace(close, '')}CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n${pick(['', good()])}`,
    'another protocol that is offered': () =>
      field(
        `Connection: Upgrade\r\nUpgrade: ${pick(['websocket', 'h2c', 'TLS/1.0', '__proto__', ''])}\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA`,
      ),
    'an expectation that is none': () => field(`Expect: ${pick(['200-ok', '100-continue, x', 'x'.repeat(3000), '\xff'])}`),
    'an expectation and no body': () => open(post('Expect: 100-continue\r\nContent-Length: 2\r\n', '')),
    'no Host': () => `POST ${path} HTTP/1.1\r\n${close}Content-Length: 2\r\n\r\n{}`,
    'two Hosts': () => field(`Host: ${pick(['evil.example', host, ''])}`),
    'a Host that is none': () => good().replace(host, pick([...noHosts.split('|'), 'x'.repeat(9000)])),
    'a request that breaks off': () => [good().slice(0, below(good().length)), pick(['caller', 'reset'])],
    'a request with some bytes changed': () => {
      const changed = Buffer.from(pick([good(), chunked('2\r\n{}\r\n0\r\n\r\n')]), 'latin1')
      for (let times = 1 + below(3); times > 0; times--) changed[below(changed.length)] = below(256)
      return open(changed)
    },
    'a request and then another protocol': () =>
      open(Buffer.concat([Buffer.from(good().replace(chance(0.5) ? close : '\0', '')), bytes(1 + below(200))])),
    'requests of which one is broken': () =>
      `${good()
        .replace(close, '')
        .repeat(1 + below(5))}X ${good()}`,
  }
}
