import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digits, type Measure, median, type Options, type Row, ratios, Skipped, takeTurns } from '../measure.ts'
import { environment, root } from '../processes.ts'

function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env: environment(env), encoding: 'utf8', timeout: 180_000 })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${error ?? ''} ${stderr}`)
  return stdout
}

/** The package as it would be published, without building it once more. */
function pack(folder: string): string {
  if (!existsSync(join(root, 'dist/docs.html'))) run(process.execPath, ['scripts/docs.ts'], root)
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root)
  return join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) as string)
}

interface Installed {
  seconds: number
  packages: number
  megabytes: number
}

/** Runs a command of a package with npx, where npm has nothing in its cache. */
function npx(folder: string, source: string, command: string): Installed {
  const cwd = mkdtempSync(join(folder, 'npx-'))
  const cache = join(cwd, 'cache')
  const startedAt = performance.now()
  run('npx', ['--yes', `--package=${source}`, command, '--version'], cwd, { npm_config_cache: cache, npm_config_update_notifier: 'false' })
  const seconds = (performance.now() - startedAt) / 1000
  const [hash] = readdirSync(join(cache, '_npx')) as [string]
  const modules = join(cache, '_npx', hash, 'node_modules')
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as { packages: object }
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((size, { parentPath, name }) => size + statSync(join(parentPath, name)).size, 0)
  rmSync(cwd, { recursive: true, force: true })
  return { seconds, packages: Object.keys(packages).length, megabytes: bytes / 1e6 }
}

async function measure({ folder, isShort }: Options): Promise<Row[]> {
  const archive = pack(folder)
  const manifest = readFileSync(join(root, 'node_modules/@stoplight/prism-cli/package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const contenders = {
    prism: () => npx(folder, `@stoplight/prism-cli@${version}`, 'prism'),
    ours: () => npx(folder, archive, 'chatproof'),
  }
  let turns: Record<keyof typeof contenders, Installed[]>
  try {
    turns = await takeTurns(isShort ? 1 : 3, contenders)
  } catch (error) {
    if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|E40[13]|network/.test(String(error))) throw error
    throw new Skipped('the registry is out of reach')
  }
  const of = (field: keyof Installed) => ({ ours: turns.ours.map((each) => each[field]), prism: turns.prism.map((each) => each[field]) })
  const row = (what: string, most: number, unit: Row['unit'], field: keyof Installed): Row => {
    const { ours, prism } = of(field)
    return { what, bar: { most }, unit, values: ours, peer: `Prism ${digits(median(prism))}${unit && ` ${unit}`}` }
  }
  const { ours, prism } = of('seconds')
  return [
    row('installed: packages, itself included', 10, '', 'packages'),
    row('installed: size', 10, 'MB', 'megabytes'),
    {
      what: '`npx chatproof --version` with an empty cache, beside Prism',
      bar: { most: 0.25 },
      unit: 'x',
      values: ratios(ours, prism),
      peer: `Prism ${digits(median(prism))} s, ours ${digits(median(ours))} s`,
    },
  ]
}

export const measures: Measure[] = [{ name: 'install', what: 'what installing takes', isLong: true, run: measure }]
