const closers: (() => unknown)[] = []

/** Does this when the test file ends: for what several tests share, and so no test can close. */
export function atEnd(close: () => unknown): void {
  closers.push(close)
}

/** Test files may share this module: what one of them left to close is closed before the next begins. */
export async function closeAll(): Promise<void> {
  await Promise.all(closers.splice(0).map((close) => close()))
}
