import { useSignal } from '@preact/signals'
import type { FieldView } from './fire.tsx'
import { texts } from './language.ts'
import { told } from './told.ts'

type Step = string | number

interface FormProps {
  body: Record<string, unknown>
  fields: readonly FieldView[]
  problems: readonly { field: string; problem: string }[]
  onChange: (body: Record<string, unknown>) => void
}

/** Inputs for what a body has, and for what it may have by its schema. */
export function FieldForm({ body, fields, problems, onChange }: FormProps) {
  const known = new Map(fields.map((field) => [field.name, field]))
  const wrong = new Map(problems.map(({ field, problem }) => [field, problem]))
  const set = (path: readonly Step[], value: unknown) => onChange(changed(body, path, value) as Record<string, unknown>)
  return <Group value={body} path={[]} known={known} wrong={wrong} set={set} />
}

interface PartProps {
  value: unknown
  path: readonly Step[]
  known: ReadonlyMap<string, FieldView>
  wrong: ReadonlyMap<string, string>
  /** Undefined takes out what is at the path. */
  set: (path: readonly Step[], value: unknown) => void
}

/** The path as the contract names it: `Members[].Account`. */
function nameOf(path: readonly Step[]): string {
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[]` : name === '' ? step : `${name}.${step}`), '')
}

function Group({ value, path, ...rest }: PartProps & { value: Record<string, unknown> }) {
  return (
    <div class="fieldset">
      {Object.entries(value).map(([key, each]) => (
        <Field key={key} value={each} path={[...path, key]} {...rest} />
      ))}
      <AddField value={value} path={path} {...rest} />
    </div>
  )
}

function Field(props: PartProps) {
  const t = texts.value
  const { value, path, known, wrong, set } = props
  const field = known.get(nameOf(path))
  const label = String(path.at(-1))
  const dotted = path.join('.')
  const problem = wrong.get(dotted)
  const id = `field-${dotted}`
  const hint = [field && told(field.meaning), field?.unit && t.unit(told(field.unit))].filter(Boolean).join(' · ')
  const remove =
    field?.required === true && typeof path.at(-1) === 'string' ? null : (
      <button type="button" class="small" aria-label={t.remove(dotted)} title={t.remove(dotted)} onClick={() => set(path, undefined)}>
        ×
      </button>
    )
  if (typeof value === 'object' && value !== null) {
    return (
      <fieldset>
        <legend>
          {label} {remove}
        </legend>
        {hint !== '' && <p class="soft">{hint}</p>}
        {Array.isArray(value) ? <Items {...props} value={value} /> : <Group {...props} value={value as Record<string, unknown>} />}
      </fieldset>
    )
  }
  return (
    <div class={problem === undefined ? 'field' : 'field wrong'}>
      <label for={id}>
        {label} {field?.required === true && <small class="soft">{t.required}</small>}
      </label>
      <span class="entry">
        <Input
          id={id}
          value={value}
          field={field}
          isWrong={problem !== undefined}
          describedBy={`${id}-hint`}
          onChange={(next) => set(path, next)}
        />
        {remove}
      </span>
      <small id={`${id}-hint`} class={problem === undefined ? 'soft' : 'problem'}>
        {problem === undefined ? hint : told(problem)}
      </small>
    </div>
  )
}

interface InputProps {
  id: string
  value: unknown
  field: FieldView | undefined
  isWrong: boolean
  describedBy: string
  onChange: (value: unknown) => void
}

function Input({ id, value, field, isWrong, describedBy, onChange }: InputProps) {
  const shared = { id, 'aria-describedby': describedBy, 'aria-invalid': isWrong }
  if (typeof value === 'boolean')
    return <input {...shared} type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
  const isNumber = /^(integer|number)/.test(field?.type ?? '') || (field === undefined && typeof value === 'number')
  const values = field?.values === undefined ? [] : Array.isArray(field.values) ? field.values : Object.keys(field.values)
  const listed = [...values, ...[...(field?.type ?? '').matchAll(/"([^"]*)"/g)].map(([, each]) => each)]
  return (
    <>
      <input
        {...shared}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        list={listed.length === 0 ? undefined : `${id}-values`}
        value={value === null ? 'null' : String(value)}
        spellcheck={false}
        onInput={(event) => onChange(read(event.currentTarget.value, isNumber))}
      />
      {listed.length > 0 && (
        <datalist id={`${id}-values`}>
          {listed.map((each) => (
            <option key={String(each)} value={String(each)} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** What is no number stays text, and the contract says what is wrong with it. */
function read(text: string, isNumber: boolean): unknown {
  return isNumber && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

function Items({ value, path, ...rest }: PartProps & { value: readonly unknown[] }) {
  const t = texts.value
  return (
    <>
      {value.map((each, index) => (
        <Field key={index} value={each} path={[...path, index]} {...rest} />
      ))}
      <button
        type="button"
        class="small"
        aria-label={t.addItem(path.join('.'))}
        onClick={() => rest.set([...path, value.length], structuredClone(value.at(-1) ?? ''))}
      >
        + {t.add}
      </button>
    </>
  )
}

const empty: Record<string, unknown> = { integer: 0, number: 0, boolean: false, object: {}, list: [] }

function AddField({ value, path, known, set }: PartProps & { value: Record<string, unknown> }) {
  const t = texts.value
  const picked = useSignal('')
  const above = nameOf(path)
  const missing = [...known.values()].filter(({ name }) => {
    const own = above === '' ? name : name.startsWith(`${above}.`) ? name.slice(above.length + 1) : '.'
    return !own.includes('.') && !Object.hasOwn(value, own)
  })
  if (missing.length === 0) return null
  const field = missing.find(({ name }) => name === picked.value) ?? missing[0]
  return (
    <div class="add">
      <select aria-label={t.addField} value={field?.name} onChange={(event) => (picked.value = event.currentTarget.value)}>
        {missing.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="small"
        onClick={() => {
          if (field === undefined) return
          const type = field.type.split(' ')[0] ?? ''
          set([...path, field.name.slice(field.name.lastIndexOf('.') + 1)], structuredClone(empty[type] ?? ''))
        }}
      >
        {t.add}
      </button>
    </div>
  )
}

/** A copy of a value with another value at a path; without it if that is undefined. */
function changed(value: unknown, [step, ...rest]: readonly Step[], next: unknown): unknown {
  if (step === undefined) return next
  if (Array.isArray(value)) {
    const index = Number(step)
    const items = value.slice()
    if (rest.length === 0 && next === undefined) items.splice(index, 1)
    else items[index] = changed(items[index], rest, next)
    return items
  }
  const fields = Object.entries(value as Record<string, unknown>)
  const at = fields.findIndex(([key]) => key === step)
  if (rest.length === 0 && next === undefined) fields.splice(at, 1)
  else if (at === -1) fields.push([String(step), changed(undefined, rest, next)])
  else fields[at] = [String(step), changed(fields[at]?.[1], rest, next)]
  // Unlike an assignment, this takes `__proto__` for a field.
  return Object.fromEntries(fields)
}
