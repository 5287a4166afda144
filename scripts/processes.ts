import { execFileSync } from 'node:child_process'

/** The processes that come from one: its children, theirs, and so on. Those that left its group or its session are among them. */
export function descendantsOf(pid: number): number[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = listed.map((line) => line.trim().split(/\s+/).map(Number) as [pid: number, parent: number])
  const found = [pid]
  for (const each of found) for (const [child, parent] of pairs) if (parent === each) found.push(child)
  return found.slice(1)
}

/** Ends a process with all that come from it. */
export function endTree(pid: number): void {
  // What stands still starts nothing more, so that none is missed.
  const stopped = new Set<number>()
  for (let tree = [pid]; tree.length > 0; tree = descendantsOf(pid).filter((each) => !stopped.has(each))) {
    for (const each of tree) {
      stopped.add(each)
      signal(each, 'SIGSTOP')
    }
  }
  for (const each of stopped) signal(each, 'SIGKILL')
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended.
  }
}
