/**
 * Marks a sentence that people read, or a phrase of one, and returns it in English. `npm run generate` collects these templates, and
 * `src/language/` has each of them in the other languages. What is data (JSON, events, recordings) stays as it is here.
 */
export function say(template: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: template }, ...values)
}
