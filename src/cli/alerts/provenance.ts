import {createHash} from 'node:crypto';
import type {Alert} from '../../alerts/model/alert.js';

/**
 * The source of an alert. It is written as a parameter of the alert, so that the next pull knows which
 * alerts belong to a source that fails then.
 */
export interface Provenance {
  /** Digest of the source's address. */
  source: string;
  /** Digest of the message's own address, if the source links to it. */
  link?: string;
}

const name = 'tend:pulled-from';

/** Digests an address, which may contain a secret key, so that it can be compared but not read. */
export const digest = (address: string): string =>
  createHash('sha256').update(address).digest('hex').slice(0, 12);

/** Adds the source to each version of an alert; removes it without a source. */
export const markProvenance = (alert: Alert, provenance: Provenance | undefined): Alert => {
  const value = provenance && [provenance.source, provenance.link].filter(Boolean).join(' ');
  return {
    ...alert,
    versions: alert.versions.map((version) => ({
      ...version,
      parameters: [
        ...version.parameters.filter((parameter) => parameter.name !== name),
        ...(value ? [{name, value}] : []),
      ],
    })),
  };
};

/** Reads the source of an alert. */
export function provenanceOf({versions}: Alert): Provenance | undefined {
  const [source, link] =
    versions[0]?.parameters.find((parameter) => parameter.name === name)?.value.split(' ') ?? [];
  return source ? {source, link} : undefined;
}
