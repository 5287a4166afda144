import { document } from './document.ts'
import { link } from './link.ts'
import { project } from './project.ts'
import { rules } from './rules.ts'

/** What Redocly is taught about this contract: its own lint rules, the two projections, and the text of the docs page. */
export default function chatproof() {
  return { id: 'chatproof', rules: { oas3: rules }, decorators: { oas3: { link, project, document } } }
}
