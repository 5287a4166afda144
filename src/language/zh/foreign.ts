/** What Ajv says of a value that breaks its schema: no sentences of ours. */
export const foreignPhrases: Readonly<Record<string, string>> = {
  'must be >= {0}': '不能小于 {0}',
  'must be <= {0}': '不能大于 {0}',
  'must NOT have fewer than {0} items': '不能少于 {0} 个元素',
  'must NOT have more than {0} items': '不能多于 {0} 个元素',
  'must NOT have fewer than {0} characters': '不能少于 {0} 个字符',
  'must NOT have more than {0} characters': '不能多于 {0} 个字符',
  'must match pattern {0}': '必须匹配 {0}',
  'must match exactly one schema in oneOf': '必须恰好符合一种形式',
  'must match a schema in anyOf': '必须符合其中一种形式',
  'must NOT be valid': '不允许这样',
  'value of tag {0} must be in oneOf': '{0} 的值必须是列出的一种',
  'tag {0} must be string': '{0} 必须是 string',
}
