import { basename } from 'node:path'

const made = new Set(['node_modules', '.next', '.venv', '__pycache__', 'target', 'build'])

/** Whether a file or folder, of an example or of a test, is made by its tools and not in the repository. */
export const isMade = (path: string): boolean => made.has(basename(path))
