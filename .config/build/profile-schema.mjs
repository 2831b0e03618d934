/** The profile's JSON Schema as it is published: that of the schema which reads profiles. */
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
  // The reader takes any id, since only the services know which there are; an editor completes these.
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
