import { overview } from '../../conformance/checks/sources.ts'
import { cite } from '../../conformance/result.ts'
import { type Source, webhooks } from '../../contract/contract.ts'
import type { Catalogue } from '../translate.ts'

/** The overview on the Chinese site. */
const overviewInChinese: Source = {
  page: '269/1522',
  url: 'https://cloud.tencent.com/document/product/269/1522',
  stamp: '2024-08-08 17:40:21',
}

/** A page of the international site stands beside that of the Chinese site about the same webhook, where the contract has both. */
export const citations: Catalogue = Object.fromEntries(
  [[overview, overviewInChinese], ...[...webhooks.values()].map(({ source }) => source)].flatMap((source) => {
    const [international, chinese] = ['1047/', '269/'].map((site) => source.find(({ page }) => page.startsWith(site)))
    return international === undefined || chinese === undefined ? [] : [[cite([international]), cite([international, chinese])]]
  }),
)
