/** The JSON Schema of services as it is published: that of the schema which reads them. */
import '../tools/run-typescript.mjs';

const [{serviceEntries}, {lenientKinds, serviceDefinitions}, {lenientObject}] = await Promise.all([
  import('../../src/services/read/service-schema.ts'),
  import('../../src/services/read/lenient-kinds.ts'),
  import('../../src/services/read/lenient-texts.ts'),
]);

/** @returns the schema's text. */
export function servicesSchema() {
  const services = {$ref: '#/$defs/services'};
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'services.schema.json',
    title: 'Tend services',
    description:
      'Places for <tend-service-finder>: one entry for each service at each place. Words are plain text; Markdown and HTML are read as their words.',
    oneOf: [
      {
        type: 'object',
        required: ['services'],
        properties: {$schema: {type: 'string'}, services},
      },
      services,
    ],
    $defs: {
      services: {type: 'array', items: {$ref: '#/$defs/service'}},
      service: lenientObject(serviceEntries(lenientKinds), ['name']).json,
      ...serviceDefinitions,
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
