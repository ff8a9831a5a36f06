import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** Microsoft's schemas as its package carries them, by the last part of the `$schema` that a document names. */
const PLACES: Readonly<Record<string, string>> = {
  'MicrosoftTeams.schema.json': import.meta.resolve(
    '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
  ),
  'MicrosoftTeams.Localization.schema.json': import.meta.resolve(
    '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
  ),
};

/** A document of an app package. */
export interface SchemaDocument {
  /** Address of the schema that it meets. */
  readonly $schema: string;
}

/** What is against Microsoft's schema in a document, a line each; `[]` where nothing is. Throws where the schema is not at hand. */
export function schemaFaults(document: SchemaDocument): string[] {
  const name = document.$schema.split('/').at(-1) ?? '';
  const place = PLACES[name];
  if (place === undefined) throw new Error(`There is no schema ${document.$schema}.`);
  // Written for draft 4, which has the words used here in common with later ones but for the name of the draft itself.
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(new URL(place), 'utf8'));
  // Its patterns are older than Unicode patterns, and its one format is that of `$schema`.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, validateFormats: false });
  const validate = ajv.compile(schema);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || 'the whole'} ${message} ${JSON.stringify(params)}`,
  );
}
