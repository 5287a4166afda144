import type { Sentences } from '../../../generated/sentences.ts'

export const exportSentences: Record<Sentences['export'], string> = {
  'The query of this target may hold a key, and a collection is passed on: give the target without its query, and add that in Postman.':
    '这个目标的查询参数里可能有密钥，而集合会转给别人：请给出不带查询参数的目标，然后在 Postman 里添加参数。',
}
