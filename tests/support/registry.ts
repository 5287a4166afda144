import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'
import { listenOn } from '../../src/server.ts'
import type { Registry } from './ci.ts'
import { freshFolder, root, run } from './cli.ts'

/** Skips the test with a reason if npm cannot reach its registry. In CI the test fails instead. */
export function needsRegistry({ skip }: TestContext, refusal: string | undefined): void {
  if (refusal === undefined) return
  if (process.env.CI) throw new Error(refusal)
  skip(`npm could not install: ${refusal.split('\n')[0]}`)
}

/** An offline npm whose cache holds only the runtime packages of the lock file. `refusal` says why npm could not fill the cache. */
export async function lockedPackages(): Promise<Registry & { refusal?: string }> {
  const [folder, cache] = [freshFolder(), freshFolder()]
  for (const file of ['package.json', 'package-lock.json']) writeFileSync(join(folder, file), readFileSync(join(root, file)))
  const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  const { code, stderr } = await run('npm', ['ci', ...flags, `--cache=${cache}`], { cwd: folder })
  const { stdout } = await run('npm', ['config', 'get', 'registry'])
  const env = { npm_config_offline: 'true', npm_config_cache: cache, npm_config_registry: stdout.trim() }
  return { env, ...(code !== 0 && { refusal: stderr }) }
}

/**
 * Starts a registry in which somebody else has published a package with the name of this one. If that package runs, it writes a file
 * `pwned` to the current folder. The registry is closed when the test ends.
 */
export async function squattedRegistry(): Promise<Registry & { downloads(): number }> {
  const source = join(freshFolder(), 'package')
  mkdirSync(source)
  const own = { name: 'chatproof', version: '0.99.0', bin: { chatproof: 'bin.sh' }, scripts: { postinstall: 'touch "$INIT_CWD/pwned"' } }
  writeFileSync(join(source, 'package.json'), JSON.stringify(own))
  writeFileSync(join(source, 'bin.sh'), '#!/bin/sh\ntouch pwned\n', { mode: 0o755 })
  const archive = join(dirname(source), 'package.tgz')
  await run('tar', ['-czf', archive, '-C', dirname(source), 'package'])
  const tarball = readFileSync(archive)
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`

  let downloads = 0
  const server = createServer(({ url = '', headers }, response) => {
    if (url.endsWith('.tgz')) {
      downloads++
      response.end(tarball)
      return
    }
    const dist = { tarball: `http://${headers.host}/chatproof.tgz`, integrity }
    const versions = { [own.version]: { ...own, dist } }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ name: own.name, 'dist-tags': { latest: own.version }, versions }))
  })
  const { url, close } = await listenOn(server, { port: 0 })
  onTestFinished(close)
  return { env: { npm_config_registry: url }, downloads: () => downloads }
}
