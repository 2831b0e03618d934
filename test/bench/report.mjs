// From samples to the table.
import {cpus} from 'node:os';

/**
 * The middle one of some numbers, or halfway between the middle two.
 * @param {number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const measures = [
  'first',
  'readable',
  'upgraded',
  'settled',
  'shift',
  'bytes',
  'bytesToRead',
  'code',
  'data',
  'dataToRead',
  'longest',
  'count',
  'countToRead',
  'connections',
  'chain',
  'chainToRead',
];

/**
 * Medians of all rounds.
 * @param {Array<{name: string, path: string, base: string, peer?: boolean}>} rows
 * @param {Array<object>} samples what measure.mjs found, with `path`, `link` and `time`
 * @returns {Array<object>} the rows that were measured, each with `A` and `B` (if measured) of
 *   `{first, second}` visit, with the medians, and `spread` (largest minus smallest time to read, as a share of the median)
 */
export function summarise(rows, samples) {
  const all = rows.map((row) => {
    const result = {...row};
    for (const link of ['A', 'B']) {
      for (const time of ['first', 'second']) {
        const own = samples.filter(
          (s) => s.path === row.path && s.link === link && s.time === time,
        );
        if (!own.length) continue;
        const figures = Object.fromEntries(
          measures.map((measure) => [measure, median(own.map((sample) => sample[measure]))]),
        );
        const times = own.map((sample) => sample.readable);
        figures.spread = (Math.max(...times) - Math.min(...times)) / figures.readable;
        figures.failed = own[0].failed;
        if (own[0].enter !== undefined) figures.enter = median(own.map(({enter}) => enter));
        result[link] = {...result[link], [time]: figures};
      }
    }
    return result;
  });
  return all.filter((row) => row.A ?? row.B);
}

const kB = (bytes) => (bytes / 1000).toFixed(1);
const seconds = (ms) => (ms / 1000).toFixed(2);

/**
 * The table of all rows, as Markdown.
 * @param {ReturnType<typeof summarise>} rows
 * @param {object} run
 * @param {number} run.rounds
 * @param {number} run.slowdown of the CPU, as a factor
 * @param {string} run.version of Chromium
 * @param {number} run.load load average while it ran
 * @param {string[]} [run.notes] sentences to add
 * @returns {string}
 */
export function report(rows, {rounds, slowdown, version, load, notes = []}) {
  const cores = cpus().length;
  const at = (row, link, time, measure) => row[link]?.[time]?.[measure];
  const base = (row) => rows.find((other) => other.path === row.base);
  const times = (row, time, measure, of = measure) =>
    ['A', 'B']
      .map((link) => {
        const [own, plain] = [at(row, link, time, measure), at(base(row), link, time, of)];
        return own ? (own / plain).toFixed(2) : '–';
      })
      .join(' / ');
  const any = (row) => row.B ?? row.A;
  const shift = (row) => {
    const largest = Math.max(...['A', 'B'].map((link) => at(row, link, 'first', 'shift') ?? 0));
    return largest ? largest.toFixed(3) : '0';
  };
  const table = rows.map((row) => {
    const {first, second} = any(row);
    return [
      row.name,
      `${kB(first.bytesToRead)} / ${kB(first.bytes)}`,
      `${first.countToRead} / ${first.count}`,
      first.connections,
      `${first.chainToRead} / ${first.chain}`,
      times(row, 'first', 'first', 'readable'),
      times(row, 'first', 'readable'),
      times(row, 'first', 'upgraded', 'readable'),
      times(row, 'first', 'settled', 'readable'),
      shift(row),
      Math.round(first.longest),
      times(row, 'second', 'readable'),
      `${kB(second.bytes)} / ${second.count}`,
    ];
  });
  const head = [
    'way of delivery',
    'wire kB to show / in all',
    'requests to show / in all',
    'connections',
    'chain to show / in all',
    'any words A / B',
    'words A / B',
    'widget A / B',
    'settled A / B',
    'shift',
    'longest task, ms',
    'second visit A / B',
    '… wire kB / requests',
  ];
  const plain =
    rows.find((row) => row.path === '/plain') ?? rows.find((row) => row.path === row.base);
  const base1 = ['A', 'B']
    .filter((link) => plain[link])
    .map((link) => {
      const {first, second} = plain[link];
      return `${link} ${seconds(first.readable)} s, second visit ${seconds(second.readable)} s`;
    });
  const spreads = rows.flatMap((row) =>
    ['A', 'B'].flatMap((link) => ['first', 'second'].map((time) => at(row, link, time, 'spread'))),
  );
  const spread = median(spreads.filter((share) => share !== undefined));
  const lost = rows
    .filter((row) => any(row).first.failed.length)
    .map((row) => `${row.name.replace(/ \d.*/, '')} (${any(row).first.failed.length})`);
  const lines = [
    [
      `Measured ${new Date().toISOString().slice(0, 10)}: Chromium ${version},`,
      `${process.platform} ${process.arch}, ${cores} cores, CPU slowed ${slowdown} times,`,
      `medians of ${rounds} round${rounds === 1 ? '' : 's'}.`,
      `One time to read the plain page (${plain.name}) is: ${base1.join('; ')}.`,
      `The times of one row in different rounds lie typically ${Math.round(spread * 100)} % apart`,
      '(largest minus smallest).',
      // Alone, the benchmark leaves both cores of a small machine idle for most of the time.
      load > cores ? `**The machine was busy (load ${load.toFixed(1)}): measure again.**` : '',
    ]
      .join(' ')
      .trim(),
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ];
  if (lost.length) {
    lines.push(
      `Requests to other hosts, which the benchmark lets fail at once: ${lost.join(', ')}.`,
      '',
    );
  }
  for (const note of notes) lines.push(note, '');
  return lines.join('\n');
}
