/** The published JSON Schema of alerts, made from the schema that reads them. */
import '../tools/run-typescript.mjs';

const [
  {alertSchema, areaDetails, versionEntries},
  {drugDetailsSchema},
  {sharedDefinitions},
  {someOf},
] = await Promise.all([
  import('../../src/alerts/read/alert-schema.ts'),
  import('../../src/alerts/read/drug-schema.ts'),
  import('../../src/alerts/read/schema-values.ts'),
  import('../../src/shared/schema/lenient.ts'),
]);

/** @returns the schema's text. */
export function alertsSchema() {
  // An alert has the keys of a version and its own, so the version's schema must allow other keys.
  const {additionalProperties: _, ...version} = someOf(versionEntries()).json;
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'alerts.schema.json',
    title: 'Tend alerts',
    description:
      'Warnings for <tend-alert-banner>: what is in force, for whom, until when. The terms are those of the Common Alerting Protocol 1.2 (OASIS); what is known of a drug stands in "drug".',
    type: 'object',
    required: ['alerts'],
    properties: {
      $schema: {type: 'string'},
      alerts: {type: 'array', items: {$ref: '#/$defs/alert'}},
    },
    $defs: {
      alert: alertSchema().json,
      version,
      area: areaDetails.json,
      drug: drugDetailsSchema().json,
      ...sharedDefinitions,
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
