import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'

/**
 * Reads what a file in YAML or JSON holds.
 *
 * @param file its name, for messages
 * @throws ChatproofError `usage` if it is neither
 */
export async function parseYaml(text: string, file: string): Promise<unknown> {
  const { parse } = await import('yaml')
  try {
    return parse(text)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'RESOURCE_EXHAUSTION')
      throw new ChatproofError('usage', say`${file} is nested too deep to be read.`)
    throw new ChatproofError('usage', say`${file} is neither YAML nor JSON: ${(error as Error).message.replace(/:?\n.*$/s, '')}.`)
  }
}
