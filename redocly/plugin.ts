import { inherit } from './inherit.ts'
import { link } from './link.ts'
import { project } from './project.ts'
import { rules } from './rules.ts'
import { typed } from './typed.ts'

/** The Redocly plugin of this contract: its lint rules, the links to sources, the projection, and types beside values. */
export default function chatproof() {
  return {
    id: 'chatproof',
    rules: { oas3: rules },
    preprocessors: { oas3: { inherit } },
    decorators: { oas3: { link, project, typed } },
  }
}
