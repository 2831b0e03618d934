import {isObject, type Json} from './json-object.js';

export interface JsonLines {
  records: Json[];
  /** Lines without a readable record, from 1. */
  broken: number[];
}

/**
 * Parses newline-delimited JSON, or a JSON text sequence (RFC 8142).
 * @returns undefined for a text that is neither.
 */
export function parseJsonLines(text: string): JsonLines | undefined {
  const records: Json[] = [];
  const broken: number[] = [];
  const lines = text.split(/\r\n?|\n/);
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const json = line.trim().split('\u001e').join('').replace(/,$/, '');
    // A list with one record a line has its brackets on lines of their own.
    if (!json || json === '[' || json === ']') continue;
    count++;
    try {
      const record: unknown = JSON.parse(json);
      if (isObject(record)) records.push(record);
      else broken.push(index + 1);
    } catch {
      broken.push(index + 1);
    }
    // Ordinary JSON that is only indented has few lines that parse alone.
    if (count === 20 && broken.length > 10) return undefined;
  }
  return records.length > broken.length ? {records, broken} : undefined;
}
