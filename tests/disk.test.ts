import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder, root, run } from './support/cli.ts'
import { journal } from './support/journal.ts'

const disk = join(root, 'src/disk.ts')

/**
 * Runs a script in a process whose files may be so many blocks of 512 bytes long. As on a full disk, what goes beyond is written in
 * part, and only the next attempt fails.
 */
const withBlocks = (blocks: number, script: string) =>
  run('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, '--input-type=module', '-e', script])

test('what is appended is in the file as a whole, or not at all', async () => {
  const file = join(freshFolder(), 'lines')
  writeFileSync(file, '')
  const { stdout } = await withBlocks(
    4,
    `import { openSync } from 'node:fs'
     import { append } from ${JSON.stringify(disk)}
     const descriptor = openSync(${JSON.stringify(file)}, 'a')
     const line = 'x'.repeat(299) + '\\n'
     let whole = 0
     try { for (;;) { append(descriptor, line); whole++ } } catch (error) { console.log(whole, error.code) }
     append(descriptor, 'short\\n')`,
  )
  // 2048 bytes hold 6 lines of 300, and a part of the next.
  expect(stdout).toBe('6 EFBIG\n')
  expect(readFileSync(file, 'utf8')).toBe(`${`${'x'.repeat(299)}\n`.repeat(6)}short\n`)
})

test('an ending that gives way to what is appended is back when that fails', async () => {
  const file = join(freshFolder(), 'document')
  writeFileSync(file, '[1]')
  const script = (text: string) =>
    `import { openSync } from 'node:fs'
     import { append } from ${JSON.stringify(disk)}
     const descriptor = openSync(${JSON.stringify(file)}, 'r+')
     try { append(descriptor, ${text}, ']') } catch (error) { console.log(error.code) }`
  expect((await withBlocks(1, script(`',"' + 'y'.repeat(600) + '"]'`))).stdout).toBe('EFBIG\n')
  expect(readFileSync(file, 'utf8')).toBe('[1]')
  expect((await withBlocks(1, script(`',2]'`))).stdout).toBe('')
  expect(readFileSync(file, 'utf8')).toBe('[1,2]')
})

test('a file is replaced as a whole, or stays as it is, and nothing is left beside it', async () => {
  const folder = freshFolder()
  const file = join(folder, 'journal')
  writeFileSync(file, 'before', { mode: 0o644 })
  writeFileSync(`${file}.new`, 'left by a process that was killed')
  const script = (length: number) =>
    `import { replaceFile } from ${JSON.stringify(disk)}
     try { replaceFile(${JSON.stringify(file)}, ['a', 'b'.repeat(${length})]) } catch (error) { console.log(error.code) }`
  expect((await withBlocks(1, script(600))).stdout).toBe('EFBIG\n')
  expect([readFileSync(file, 'utf8'), await readdir(folder)]).toEqual(['before', ['journal']])
  expect((await withBlocks(1, script(3))).stdout).toBe('')
  expect([readFileSync(file, 'utf8'), await readdir(folder)]).toEqual(['abbb', ['journal']])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a report and waivers that do not fit on the disk are not left in part: exit code 4, and what was there stays', async () => {
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'w.yaml'), '# what we live with\n')
  const { url } = await journal()
  const args = ['--report', 'json=r.json', '--waivers', 'w.yaml', '--update-waivers']
  const command = ['check', url, '--sdk-app-id', '1400000001', ...args]
  const { code, stderr } = await run('sh', ['-c', 'ulimit -f 4; exec "$0" "$@"', process.execPath, join(root, 'src/cli.ts'), ...command], {
    cwd,
  })
  expect(stderr).toMatch(/^chatproof: The report cannot be written to r\.json: EFBIG: file too large, write\.\n$/)
  expect([code, readFileSync(join(cwd, 'r.json'), 'utf8'), readFileSync(join(cwd, 'w.yaml'), 'utf8')]).toEqual([
    4,
    '',
    '# what we live with\n',
  ])
})

test('a report to a pipe that nobody reads ends the run with 4, and one that is read gets all of it', async () => {
  const folder = freshFolder()
  const script = `mkfifo unread read; "$0" "$1" check "$2" --sdk-app-id 1400000001 --only 'answer-*' --report json=unread; echo "ended with $?"
cat read > copy & "$0" "$1" check "$2" --sdk-app-id 1400000001 --only 'answer-*' --report json=read; wait`
  const { url } = await journal()
  const { stdout, stderr } = await run('sh', ['-c', script, process.execPath, join(root, 'src/cli.ts'), url], { cwd: folder })
  expect(stdout).toContain('ended with 4')
  expect(stderr).toMatch(/The report cannot be written to unread: nobody reads from this pipe\./)
  expect(JSON.parse(readFileSync(join(folder, 'copy'), 'utf8'))).toMatchObject({ complete: true })
})
