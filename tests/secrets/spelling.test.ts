import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiderOf } from '../../src/secrets/secrets.ts'
import { spellings } from '../support/spellings.ts'

const plain = 's3cr3t-t0ken-42'
const tricky = 's3cr3t/k&y+"1<ü你\\n 🧧\t=\'>'

describe('a secret is found', () => {
  test.each(spellings)('%s', (_what, spell) => {
    for (const secret of [plain, tricky]) {
      const hide = hiderOf([secret])
      expect(hide(`before ${spell(secret)} behind`)).toBe('before (hidden) behind')
      expect(hide(`{"a":"${spell(secret)}${spell(secret)}"}`)).toMatch(/^\{"a":"(\(hidden\))+"\}$/)
    }
  })

  test('that came as Latin-1 where it stands as UTF-8, and as bytes of Latin-1', () => {
    const hide = hiderOf([Buffer.from('s3cr3t-ü').toString('latin1')])
    expect(hide('a s3cr3t-ü b')).toBe('a (hidden) b')
    expect(hide(`a ${Buffer.from('s3cr3t-ü').toString('base64').replace(/=+$/, '')} b`)).toBe('a (hidden) b')
    expect(hiderOf(['s3cr3t-\xfc'])('a s3cr3t-%FC b')).toBe('a (hidden) b')
  })

  test('that was given in a spelling of its own', () => {
    expect(hiderOf(['a%2Fb%2Fc-1'])('x a/b/c-1 a%2fb%2fc-1 a\\/b\\/c-1 y')).toBe('x (hidden) (hidden) (hidden) y')
  })

  test('where a longer one holds it, and where two overlap', () => {
    expect(hiderOf(['secret', 'secret-longer', 'a-secret'])('a-secret-longer secret-longer secret')).toBe(
      '(hidden)-longer (hidden) (hidden)',
    )
  })

  test('whose end was cut off, if much of it is there', () => {
    const secret = Array.from({ length: 100 }, (_, index) => String.fromCharCode(97 + ((index * 7) % 26))).join('')
    const hide = hiderOf([secret])
    expect(hide(`x ${secret.slice(0, 40)}… y`)).toBe('x (hidden)… y')
    expect(hide(`x ${secret.slice(0, 31)}… y`)).toContain(secret.slice(0, 31))
  })

  test('in keys and values of data, of which the rest stays', () => {
    const data = { a: [1, null, true, `x ${plain}`], [plain]: { b: 'y' } }
    expect(hiderOf([plain])(data)).toEqual({ a: [1, null, true, 'x (hidden)'], '(hidden)': { b: 'y' } })
    expect(data.a[3]).toBe(`x ${plain}`)
  })
})

test('nothing else is hidden: neither shorter secrets nor texts that hold none', () => {
  const texts = ['abc', '100% of A&B; \\ "x" &amp; %zz %4 \\u12 &#; &#99999999; İstanbul ΑΣ', 'a\\nb', '%25%41', '\ud800 %ff']
  for (const text of texts) expect(hiderOf(['abc', plain, 'abcd'])(text)).toBe(text)
  for (const text of texts) expect(hiderOf([])(text)).toBe(text)
})

const noise = fc.stringMatching(/^([ -~]|ü|İ|🧧|%25|%e4|&amp;|&#38;|\\\\|\\u00fc|\\n){0,12}$/)
const spelled = fc.constantFrom(...spellings.map(([, spell]) => spell(plain)))

test('in data as in each of its texts', () => {
  const text = fc.tuple(noise, fc.oneof(spelled, noise, fc.constant(tricky.slice(3))), noise).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, ([...list], last) => {
      const hide = hiderOf([plain, tricky])
      expect(hide({ list, last: { [last]: last } })).toEqual({ list: list.map((each) => hide(each)), last: { [hide(last)]: hide(last) } })
    }),
    { numRuns: 500, seed: 7 },
  )
})

test('a text is cut at the right places, whatever stands around the secret', () => {
  fc.assert(
    fc.property(noise, spelled, noise, (before, secret, behind) => {
      // What touches it may belong to its spelling.
      expect(hiderOf([plain])(`${before} ${secret} ${behind}`)).toBe(`${before} (hidden) ${behind}`)
    }),
    { numRuns: 500, seed: 20261126 },
  )
})

describe('time grows with the length of the text only:', () => {
  const long = 500_000
  const many = Array.from({ length: 1200 }, (_, index) => `a${index.toString(36)}-${'z'.repeat(6)}`)
  test.each<[string, string[], string]>([
    ['backslashes', [`${'\\'.repeat(12)}Zabc`], `${'\\'.repeat(60)}x`.repeat(long / 60)],
    ['one run of backslashes', ['abcd\\\\efgh'], `abcd${'\\'.repeat(long)}`],
    ['a long secret that nearly matches everywhere', [`${'a'.repeat(15_000)}b`], 'a'.repeat(long)],
    ['secrets that begin alike', many.map((each) => 'a'.repeat(20) + each), `${'a'.repeat(31)}c`.repeat(long / 32)],
    ['more than a thousand secrets', many, 'a1-zz b2-zz '.repeat(long / 12)],
    ['escapes', [plain], '%25%41\\x41&amp;#65;\\u0041'.repeat(long / 25)],
    ['beginnings of escapes', [plain], '&amp;&#&#x%2\\x'.repeat(long / 14)],
  ])('%s', (_what, secrets, text) => {
    const startedAt = performance.now()
    hiderOf(secrets)(text)
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })

  test('a hider for each callback costs next to nothing', () => {
    const startedAt = performance.now()
    for (let count = 0; count < 1000; count++)
      hiderOf([Buffer.from(`signature ${count}`).toString('hex')])('{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}')
    expect(performance.now() - startedAt).toBeLessThan(3000)
  })
})
