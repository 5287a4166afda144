/** How to make the types of a language from models.yaml, with a generator that its community uses. Each was tried. */
const makers: Readonly<Record<string, (models: string) => string>> = {
  go: (models) =>
    `go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2 -generate types,skip-prune -package chat -o chat.gen.go ${models}`,
  java: (models) =>
    `npx @openapitools/openapi-generator-cli generate -g java --additional-properties=library=native,useOneOfDiscriminatorLookup=true -i ${models} -o chat-java`,
  python: (models) =>
    `datamodel-codegen --input ${models} --input-file-type openapi --output-model-type pydantic_v2.BaseModel --output chat.py`,
  typescript: () => `echo "import type { Callback, Payload } from 'chatproof'" > chat.ts`,
}

/** The languages that {@link typesCommand} knows. */
export const languages: readonly string[] = Object.keys(makers)

/**
 * The command that makes the types of a language, for a shell.
 *
 * @param models the path of models.yaml
 * @returns undefined for a language that is not known
 */
export function typesCommand(language: string, models: string): string | undefined {
  return Object.hasOwn(makers, language) ? makers[language]?.(models) : undefined
}
