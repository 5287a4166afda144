// Builds dist/: the JavaScript and declarations of src/ and mocks/, and a copy of the generated files.
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const tsc = join(root, 'node_modules/ts7/bin/tsc')

for (const folder of ['src', 'mocks', 'generated']) rmSync(join(root, 'dist', folder), { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
for (const file of [
  'contract.json',
  'validators.js',
  'validators.d.ts',
  'chat-api.json',
  'requests.js',
  'requests.d.ts',
  'openapi.yaml',
  'receiver.yaml',
  'prism.json',
]) {
  cpSync(join(root, 'generated', file), join(root, 'dist', 'generated', file))
}
