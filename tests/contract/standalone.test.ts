import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { standalone } from '../../src/contract/schema.ts'

test('the schema of each body stands alone: it fits the examples, refuses what breaks the contract, and cites nothing', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  for (const { name, payload, examples, requiredFields } of webhooks.values()) {
    const schema = standalone(payload)
    const isValid = ajv.compile(schema)
    expect([name, examples.filter(({ body }) => !isValid(body)).map((each) => each.name)]).toEqual([name, []])
    expect([name, isValid({}), requiredFields.length > 0]).toEqual([name, false, true])
    expect(JSON.stringify(schema)).not.toMatch(/x-source|x-confidence|#\/components/)
  }
})
