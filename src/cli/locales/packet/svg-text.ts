import type {SVGTemplateResult} from 'lit';

/** Serializes a drawing. Drawings contain no text, so nothing has to be escaped. */
export function svgText(drawing: unknown): string {
  if (Array.isArray(drawing)) return drawing.map(svgText).join('');
  if (typeof drawing === 'string' || typeof drawing === 'number') return String(drawing);
  const {strings, values} = (drawing ?? {}) as Partial<SVGTemplateResult>;
  if (!strings || !values) return '';
  return strings.reduce((text, string, index) => text + svgText(values[index - 1]) + string);
}
