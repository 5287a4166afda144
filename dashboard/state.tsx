import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ask, failure } from './api.ts'
import { texts } from './language.ts'
import { Json } from './parts.tsx'
import { state } from './stream.ts'

interface GroupRow {
  id: string
  type: string
  name: string
  owner: string
  members: number
}

interface GroupDetail extends GroupRow {
  messages: { seq: number; from: string; time: number; body: unknown; isRecalled: boolean; isPlace: boolean }[]
  memberList: { account: string; role: string; joinedAt: string; mutedUntil?: string }[]
}

/** A part of a long list, and where the next part begins. */
interface Page<Item> {
  items: Item[]
  next: string | null
}

const groups = signal<Page<GroupRow>>({ items: [], next: null })
const accounts = signal<Page<object & { id: string }>>({ items: [], next: null })
const group = signal<GroupDetail | undefined>(undefined)
const account = signal<object | undefined>(undefined)

async function read<Item>(list: typeof groups | typeof accounts, path: string, after?: string): Promise<void> {
  try {
    const page = await ask<Page<Item>>(after === undefined ? path : `${path}?after=${encodeURIComponent(after)}`)
    list.value = { items: [...(after === undefined ? [] : list.peek().items), ...page.items], next: page.next } as never
  } catch (error) {
    failure.value = (error as Error).message
  }
}

const readGroup = async (id: string) => {
  group.value = await ask<GroupDetail>(`groups/${encodeURIComponent(id)}`).catch(() => undefined)
}

const readAccount = async (id: string) => {
  account.value = await ask<object>(`accounts/${encodeURIComponent(id)}`).catch(() => undefined)
}

/** What the simulator knows: its groups and their members, its accounts, and its counts. */
export function StateView() {
  const t = texts.value
  const { groups: groupCount, accounts: accountCount, deliveries } = state.value ?? {}
  const done = deliveries?.done
  // Most changes of the state come with a delivery or another count.
  useEffect(() => {
    void read(groups, 'groups')
    void read(accounts, 'accounts')
    const id = group.peek()?.id
    if (id !== undefined) void readGroup(id)
  }, [groupCount, accountCount, done])
  return (
    <div class="state-view">
      <section class="card" aria-label={t.groups}>
        <h2>
          {t.groups} <small class="soft">{groupCount}</small>
        </h2>
        {groups.value.items.length === 0 ? (
          <p class="soft">{t.noGroups}</p>
        ) : (
          <ul class="items">
            {groups.value.items.map(({ id, type, name, members }) => (
              <li key={id}>
                <button type="button" aria-pressed={group.value?.id === id} onClick={() => readGroup(id)}>
                  <b>{name}</b> <span class="soft">{type}</span>
                  <br />
                  <code>{id}</code> <span class="soft">{t.memberCount(members)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <More page={groups.value} onMore={(after) => read(groups, 'groups', after)} />
        {group.value !== undefined && <Group group={group.value} />}
      </section>
      <section class="card" aria-label={t.accounts}>
        <h2>
          {t.accounts} <small class="soft">{accountCount}</small>
        </h2>
        {accounts.value.items.length === 0 ? (
          <p class="soft">{t.noAccounts}</p>
        ) : (
          <ul class="items">
            {accounts.value.items.map(({ id }) => (
              <li key={id}>
                <button type="button" onClick={() => readAccount(id)}>
                  {id}
                </button>
              </li>
            ))}
          </ul>
        )}
        <More page={accounts.value} onMore={(after) => read(accounts, 'accounts', after)} />
        {account.value !== undefined && <Json value={account.value} label={t.account} />}
      </section>
      <section class="card" aria-label={t.state}>
        <h2>{t.state}</h2>
        {state.value !== undefined && <Json value={state.value} label={t.json} />}
      </section>
    </div>
  )
}

function More({ page, onMore }: { page: Page<unknown>; onMore: (after: string) => void }) {
  const { next } = page
  if (next === null) return null
  return (
    <button type="button" onClick={() => onMore(next)}>
      {texts.value.more}
    </button>
  )
}

function Group({ group }: { group: GroupDetail }) {
  const t = texts.value
  const { memberList, messages, ...rest } = group
  return (
    <>
      <h3>{group.name}</h3>
      <div class="scroll">
        <table>
          <caption>{t.members}</caption>
          <thead>
            <tr>
              <th scope="col">{t.account}</th>
              <th scope="col">{t.role}</th>
              <th scope="col">{t.muted}</th>
            </tr>
          </thead>
          <tbody>
            {memberList.map(({ account, role, mutedUntil }) => (
              <tr key={account}>
                <th scope="row">{account}</th>
                <td>{role}</td>
                <td>{mutedUntil ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {messages.length > 0 && (
        <div class="scroll">
          <table>
            <caption>{t.latestMessages}</caption>
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                <th scope="col">{t.account}</th>
                <th scope="col">{t.content}</th>
              </tr>
            </thead>
            <tbody>
              {messages.map(({ seq, from, time, body, isRecalled, isPlace }) => (
                <tr key={seq} title={new Date(time * 1000).toISOString()}>
                  <td>{seq}</td>
                  <td>{from}</td>
                  <td>{isPlace ? t.noContent : isRecalled ? t.recalled : textIn(body)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Json value={rest} label={group.name} />
    </>
  )
}

/** The texts of a message; all of it as JSON if it has none. */
function textIn(body: unknown): string {
  const elements = Array.isArray(body) ? body : []
  const texts = elements.flatMap((element) => element?.MsgContent?.Text ?? [])
  return texts.length > 0 ? texts.join(' ') : JSON.stringify(body)
}
