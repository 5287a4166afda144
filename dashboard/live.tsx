import { chosen } from './address.ts'
import { Detail } from './detail.tsx'
import { FilterBar } from './filter-bar.tsx'
import { Counters, Gauges, Latency } from './gauges.tsx'
import { List } from './list.tsx'
import { isViewer } from './stream.ts'

/** What happens now: the limits, the list of calls and deliveries, and the details of one. */
export function LiveView() {
  return (
    <>
      <div class="overview">
        {!isViewer.value && <Gauges />}
        <Counters />
        <Latency />
      </div>
      <div class={chosen.value === undefined ? 'split' : 'split has-choice'}>
        <div class="pane">
          <FilterBar />
          <List />
        </div>
        <Detail />
      </div>
    </>
  )
}
