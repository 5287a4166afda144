// Runs once beside all tests, in the main process of vitest. It makes what several files need when one first asks for it, so that a run of
// other files does not wait for it.
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { browserArguments, browserPath } from './browser.ts'
import { isMade } from './made.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `shared` asks. */
    shared: string
  }
}

const root = join(import.meta.dirname, '../..')

interface Made {
  /** A path or a URL. */
  value: string
  end?: () => Promise<void>
}

/** The tarball of the package as it would be published, built from a copy so that nothing else sees it being built. */
async function pack(folder: string): Promise<Made> {
  const copy = join(folder, 'project')
  const settings = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'redocly.yaml', 'LICENSE']
  const pages = readdirSync(root).filter((name) => name.endsWith('.md'))
  for (const name of [...settings, ...pages, 'bin', 'ci', 'docs', 'examples', 'generated', 'mocks', 'redocly', 'scripts', 'spec', 'src'])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !isMade(path) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  await promisify(execFile)('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: copy })
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (archive === undefined) throw new Error('npm pack wrote no tarball.')
  return { value: join(folder, archive) }
}

/** A browser, at an endpoint that any number of files may connect to. */
async function browser(): Promise<Made> {
  const { chromium } = await import('playwright-core')
  const server = await chromium.launchServer({ executablePath: browserPath, args: browserArguments })
  return { value: server.wsEndpoint(), end: () => server.close() }
}

/** Prism on the projection, as a receiver that judges every callback against the contract. */
async function prism(): Promise<Made> {
  const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer: createPrism }] = await Promise.all([
    import('@stoplight/prism-core'),
    import('@stoplight/prism-http'),
    import('@stoplight/prism-http-server'),
  ])
  const operations = await getHttpOperationsFromSpec(JSON.parse(readFileSync(join(root, 'generated/prism.json'), 'utf8')))
  const server = createPrism(operations, {
    cors: false,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger('test', { level: 'silent' }) },
  })
  return { value: await server.listen(0, '127.0.0.1'), end: () => server.close() }
}

const makers = { pack, browser, prism }
export type Shared = keyof typeof makers

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'chatproof-shared-'))
  // The same program is started hundreds of times.
  process.env.NODE_COMPILE_CACHE ??= join(folder, 'compiled')
  const made = new Map<Shared, Promise<Made>>()
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) as Shared
    const making = made.get(name) ?? makers[name](folder)
    made.set(name, making)
    making.then(
      ({ value }) => response.end(value),
      (error: Error) => response.writeHead(500).end(String(error.stack)),
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  project.provide('shared', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    server.close()
    server.closeAllConnections()
    for (const making of made.values()) await (await making.catch(() => undefined))?.end?.()
    rmSync(folder, { recursive: true, force: true })
  }
}
