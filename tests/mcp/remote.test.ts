import { describe, expect, test } from 'vitest'
import { requireLoopback } from '../../src/load/remote.ts'

describe('a target that a tool may reach', () => {
  test.each([
    'http://127.0.0.1:3000/im',
    'http://127.8.9.10/',
    'http://localhost:3000/im',
    'https://LOCALHOST/im',
    'http://my.localhost/im',
    'http://[::1]:3000/',
    // Other spellings of 127.0.0.1, as every URL has them.
    'http://2130706433/',
    'http://127.1/',
  ])('is on this machine: %s', (target) => {
    expect(() => requireLoopback(target, [])).not.toThrow()
  })

  test.each([
    'http://example.com/im',
    'http://10.0.0.1/im',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0:3000/',
    'http://[::]/',
    'http://[::ffff:10.0.0.1]/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'http://notlocalhost/',
    'http://[fe80::1]/',
  ])('is not %s, unless its host was named', (target) => {
    expect(() => requireLoopback(target, ['example.org'])).toThrow(/is not this machine.*--allow-remote/)
    expect(() => requireLoopback(target, [new URL(target).hostname.toUpperCase()])).not.toThrow()
  })
})
