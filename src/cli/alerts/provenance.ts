import {createHash} from 'node:crypto';
import type {Alert} from '../../alerts/model/alert.js';

/**
 * Where an alert was read. The file that is written remembers it, as a parameter of the alert, so
 * that the next pull knows what belongs to a source that fails then.
 */
export interface Origin {
  source: string;
  /** The message's own address, where the source only points to it. */
  link?: string;
}

const name = 'tend:pulled-from';

/** An address, so that two can be compared but none be read: it may hold a key of the feed's. */
export const digest = (address: string): string =>
  createHash('sha256').update(address).digest('hex').slice(0, 12);

/** An alert that bears its origin; one without versions has nothing to bear it. */
export const markProvenance = (alert: Alert, origin: Origin | undefined): Alert => {
  const value = origin && [origin.source, origin.link].filter(Boolean).join(' ');
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

/** The origin that an alert bears, in digests. */
export function originOf({versions}: Alert): Origin | undefined {
  const [source, link] =
    versions[0]?.parameters.find((parameter) => parameter.name === name)?.value.split(' ') ?? [];
  return source ? {source, link} : undefined;
}
