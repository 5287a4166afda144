import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './cli.ts'
import { copyProject } from './project.ts'

/** Packs the package as for publishing, and returns the path of the tarball. It works on a copy, so other tests do not see the build. */
export async function pack(into: string): Promise<string> {
  const settings = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'redocly.yaml', 'README.md', 'LICENSE']
  const copy = copyProject(...settings, 'bin', 'ci', 'generated', 'mocks', 'redocly', 'scripts', 'spec', 'src')
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  const { code, stderr } = await run('npm', ['pack', '--silent', '--pack-destination', into], { cwd: copy })
  const archive = readdirSync(into).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || archive === undefined) throw new Error(`npm pack ended with ${code}: ${stderr}`)
  return join(into, archive)
}
