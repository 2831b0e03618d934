/** The published JSON Schema of profiles, made from the schema that reads them. */
import '../tools/run-typescript.mjs';

const [{profile}, {sentences}, {categories}, {filterIds}] = await Promise.all([
  import('../../src/community/profile-schema.ts'),
  import('../../src/community/content-schema.ts'),
  import('../../src/services/model/category.ts'),
  import('../../src/services/model/filters.ts'),
]);

/** @returns the schema's text. */
export function profileSchema() {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Tend site profile (community.json)',
    ...structuredClone(profile.json),
    definitions: {sentences: sentences.json},
  };
  // The reader accepts any id, because only the services define them. In the published schema, editors get
  // the list.
  const {categories: kinds, filters} = schema.properties.services.properties;
  kinds.additionalProperties = {enum: categories};
  filters.additionalProperties = {
    anyOf: [
      {enum: filterIds},
      {type: 'string', pattern: '^lang:[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$'},
    ],
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
