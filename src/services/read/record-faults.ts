/** The faults of a record, in the singular and the plural. */
const sentences = {
  'no-name': ['has no name, and is left out', 'have no name, and are left out'],
  'no-place': [
    'has a name and nothing else, and is left out',
    'have a name and nothing else, and are left out',
  ],
  continued: [
    'has no name, and is read as part of the place above',
    'have no name, and are read as part of the place above',
  ],
  'cell-error': [
    'has a cell with an error of its spreadsheet (#REF!), which counts as empty',
    'have cells with errors of their spreadsheet (#REF!), which count as empty',
  ],
  'not-a-service': ['is not a service, and is left out', 'are not services, and are left out'],
  'bad-syntax': ['cannot be read, and is left out', 'cannot be read, and are left out'],
  'bad-point': [
    'has coordinates that are nowhere on Earth, and is not on the map',
    'have coordinates that are nowhere on Earth, and are not on the map',
  ],
  'lost-sign': [
    'has a longitude without its minus sign, which is put in',
    'have a longitude without its minus sign, which is put in',
  ],
  'swapped-point': [
    'has latitude and longitude swapped, and is not on the map',
    'have latitude and longitude swapped, and are not on the map',
  ],
  'bad-phone': [
    'has a phone number that cannot be dialled; it is shown with the description',
    'have phone numbers that cannot be dialled; they are shown with the description',
  ],
  'bad-date': [
    'has a date that is not understood, and counts as not confirmed',
    'have dates that are not understood, and count as not confirmed',
  ],
  'bad-link': [
    'has a link that is not a web address; the link is left out',
    'have a link that is not a web address; the link is left out',
  ],
  orphan: [
    'belongs to a record that is missing, and is left out',
    'belong to a record that is missing, and are left out',
  ],
  unlinked: [
    'is a place with no service, and is left out',
    'are places with no service, and are left out',
  ],
} as const;
export type ServiceFault = keyof typeof sentences;

/** The position of a record in its file. */
export interface Where {
  /** `line` in a text, `record` or `feature` in a list. */
  unit: 'line' | 'record' | 'feature';
  /** From 1. */
  at: number;
  /** File in a package; undefined for the source itself. */
  file?: string;
}

/** The records with one fault. */
interface Faulty {
  unit: Where['unit'];
  places: number[];
}

/** The largest number of records to name for one fault. Others are only counted. */
const mostNamed = 5;

function describe(fault: ServiceFault, {unit, places}: Faulty): string {
  const [one, several] = sentences[fault];
  if (places.length === 1) return `${unit} ${places[0]} ${one}`;
  const extra = places.length - mostNamed;
  const named = extra > 0 ? [...places.slice(0, mostNamed), `${extra} more`] : [...places];
  const last = named.pop();
  return `${unit}s ${named.join(', ')} and ${last} ${several}`;
}

/** Counts the faults of records, so that each file has one problem for all of them. */
export class RecordFaults {
  private readonly byFile = new Map<string, Map<ServiceFault, Faulty>>();

  add(fault: ServiceFault, {unit, at, file = ''}: Where): void {
    const byFault = this.byFile.get(file) ?? new Map<ServiceFault, Faulty>();
    const faulty = byFault.get(fault) ?? {unit, places: []};
    // A record may become several services, all with the same fault.
    if (faulty.places[faulty.places.length - 1] !== at) faulty.places.push(at);
    this.byFile.set(file, byFault.set(fault, faulty));
  }

  /**
   * Describes all faults, one message for each file, and clears them. `line` is the first line in text files.
   */
  *take(): Generator<{file: string; message: string; line?: number}> {
    for (const [file, byFault] of this.byFile) {
      const message = [...byFault].map(([fault, faulty]) => describe(fault, faulty)).join('; ');
      const lines = [...byFault.values()].filter(({unit}) => unit === 'line');
      const line = Math.min(...lines.map(({places}) => places[0]!));
      yield {file, message: `${message}.`, ...(lines.length && {line})};
    }
    this.byFile.clear();
  }
}
