import {escapeMarkup} from '../../shared/escape-markup.js';
import type {SourceMessages} from '../translation-lint.js';
import type {XliffPart} from '../xliff.js';

const inline = (part: XliffPart) =>
  typeof part === 'string'
    ? escapeMarkup(part)
    : `<x id="${escapeMarkup(part.id)}" equiv-text="${escapeMarkup(part.equiv)}"/>`;

const target = ({parts, final}: Target) =>
  `  <target state="${final ? 'final' : 'needs-review-translation'}">${parts.map(inline).join('')}</target>`;

/** A translated UI message. */
export interface Target {
  parts: readonly XliffPart[];
  /** Whether a named person has reviewed it. */
  final?: boolean;
}

/**
 * Writes UI messages as XLIFF 1.2, formatted like the output of lit-localize.
 * @param targets existing translations, by id.
 */
export function writeXliff(
  tag: string,
  labels: SourceMessages['labels'],
  targets: Readonly<Record<string, Target>> = {},
): string {
  const units = labels.map(({id, source, desc}) =>
    [
      `<trans-unit id="${escapeMarkup(id)}">`,
      `  <source>${source.map(inline).join('')}</source>`,
      ...(targets[id] ? [target(targets[id])] : []),
      ...(desc ? [`  <note from="lit-localize">${escapeMarkup(desc)}</note>`] : []),
      '</trans-unit>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${escapeMarkup(tag)}" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
${units.join('\n')}
</body>
</file>
</xliff>
`;
}
