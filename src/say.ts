/**
 * Marks a sentence that people read, or a phrase of one, and returns it in English. `npm run generate` collects these templates, and
 * `src/language/` has each of them in the other languages. What is data (JSON, events, recordings) stays as it is here.
 */
export function say(template: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let text = template[0] as string
  for (let index = 0; index < values.length; index++) text += `${values[index]}${template[index + 1]}`
  return text
}
