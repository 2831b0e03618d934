// From samples to the table and the goals.
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
  'settled',
  'shift',
  'bytes',
  'bytesToRead',
  'code',
  'longest',
  'count',
  'connections',
  'chain',
  'chainToRead',
];

/**
 * Medians of all rounds.
 * @param {Array<{name: string, path: string, base?: string, peer?: boolean}>} rows
 * @param {Array<object>} samples what measure.mjs found, with `path`, `link` and `time`
 * @returns {Array<object>} the rows that were measured, each with `A` and `B` (if measured) of
 *   `{first, second}` visit, with the medians, and `spread` (largest minus smallest time to read, as a share of the median)
 */
export function summarise(rows, samples) {
  const all = rows.map((row) => {
    const result = {...row, base: row.base ?? '/plain'};
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

function goals(rows) {
  const byPath = (path) => rows.find((row) => row.path === path);
  const [tend, plain] = [byPath('/tend'), byPath('/plain')];
  if (!tend?.B || !plain?.B) return [];
  const lines = [];
  const goal = (text, figure, met) =>
    lines.push(`- ${text}: ${figure}, ${met ? 'met' : '**missed**'}`);
  const {first, second} = tend.B;
  // The pack on the tag is enough for the guide; a profile is one answer more to wait for.
  const ways = {
    '/tend-bare': 'without a profile',
    '/tend-preload': 'with one that the page preloads',
  };
  for (const [path, way] of Object.entries({...ways, '/tend': 'with a profile'})) {
    const ratio = byPath(path)?.B?.first.readable / plain.B.first.readable;
    if (!ratio) continue;
    const text = `first step within 2.4 times plain HTML (link B), ${way}`;
    goal(text, ratio.toFixed(2), ratio <= 2.4);
  }
  const size = first.bytesToRead;
  // 30 kB for the steps, 8 kB for what leads to everything that comes after them.
  goal('at most 38 kB before the first step, page included', `${kB(size)} kB`, size <= 38_000);
  const tasks = `${Math.round(tend.unslowed)} ms (${Math.round(first.longest)} ms with the CPU slowed)`;
  goal('no task over 50 ms at load', tasks, tend.unslowed <= 50);
  const enter = first.enter ?? Infinity;
  goal('emergency mode open within one frame (16 ms)', `${enter.toFixed(1)} ms`, enter <= 16);
  const chains = `${first.chainToRead} (${first.chain} in all)`;
  goal('chain of at most 3 requests to the first step', chains, first.chainToRead <= 3);
  const again = second.readable / plain.B.second.readable;
  goal('second visit within 1.1 times plain HTML (link B)', `${again.toFixed(2)}`, again <= 1.1);
  const same = second.count <= plain.B.second.count;
  goal('second visit asks for nothing but the page', `${second.count} request(s)`, same);
  const shift = Math.max(...['A', 'B'].map((link) => tend[link]?.first.shift ?? 0));
  goal('no layout shift', shift.toFixed(3), shift === 0);
  const others = rows.filter((row) => row.peer && row.B && row.base === '/plain');
  if (others.length) {
    const [fastest] = others.toSorted((a, b) => a.B.first.settled - b.B.first.settled);
    const figure = `${seconds(first.readable)} s; the first to settle, ${fastest.name}, \
${seconds(fastest.B.first.settled)} s`;
    const met = first.readable < fastest.B.first.settled;
    goal('first step before any component library has settled (link B)', figure, met);
  }
  return [...lines, ...alertGoals(rows), ...finderGoals(rows)];
}

function alertGoals(rows) {
  const byPath = (path) => rows.find((row) => row.path === path);
  const plain = byPath('/plain-alert')?.B;
  const lines = [];
  const goal = (text, figure, met) =>
    lines.push(`- ${text}: ${figure}, ${met ? 'met' : '**missed**'}`);
  const ways = {
    '/tend-alert': 'from JSON',
    '/tend-alert-preload': 'from JSON that the page preloads',
    '/tend-alert-inline': 'written in the page',
  };
  for (const [path, way] of Object.entries(ways)) {
    const own = byPath(path)?.B?.first;
    if (!own || !plain) continue;
    const ratio = own.readable / plain.first.readable;
    goal(`alert within 2.1 times plain HTML (link B), ${way}`, ratio.toFixed(2), ratio <= 2.1);
  }
  const own = byPath('/tend-alert')?.B?.first;
  if (!own || !plain) return lines;
  // A page alone is about 1 kB of it.
  goal('at most 12 kB for the alert alone', `${kB(own.bytes)} kB`, own.bytes <= 12_000);
  goal('no layout shift by the alert', own.shift.toFixed(3), own.shift === 0);
  const peers = rows.filter((row) => row.peer && row.base === '/plain-alert' && row.B);
  const slower = peers.filter((row) => row.B.first.settled > own.settled);
  const figure = `${seconds(own.settled)} s; later: ${slower.map(({name}) => name).join(', ') || 'none'}`;
  goal('alert settled before every other library (link B)', figure, slower.length === peers.length);
  return lines;
}

function finderGoals(rows) {
  const byPath = (path) => rows.find((row) => row.path === path);
  const lines = [];
  const goal = (text, figure, met) =>
    lines.push(`- ${text}: ${figure}, ${met ? 'met' : '**missed**'}`);
  const ways = {
    '/tend-places': ['50 places from JSON', 2.6],
    '/tend-places-inline': ['50 places written in the page', 2.6],
    '/tend-places-1000': ['1,000 places from JSON', 3],
  };
  for (const [path, [way, most]] of Object.entries(ways)) {
    const row = byPath(path);
    const [own, plain] = [row?.B?.first, byPath(row?.base)?.B?.first];
    if (!own || !plain) continue;
    const ratio = own.readable / plain.readable;
    const text = `${way} within ${most} times plain HTML (link B)`;
    goal(text, ratio.toFixed(2), ratio <= most);
    goal(`no layout shift by ${way}`, own.shift.toFixed(3), own.shift === 0);
    if (!own.code || path !== '/tend-places') continue;
    const {code} = own;
    goal('at most 25 kB for the finder, beside page and data', `${kB(code)} kB`, code <= 25_000);
  }
  return lines;
}

/**
 * The table and the list of goals, as Markdown.
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
      first.count,
      first.connections,
      `${first.chainToRead} / ${first.chain}`,
      times(row, 'first', 'first', 'readable'),
      times(row, 'first', 'readable'),
      times(row, 'first', 'settled', 'readable'),
      shift(row),
      times(row, 'second', 'readable'),
      `${kB(second.bytes)} / ${second.count}`,
    ];
  });
  const head = [
    'way of delivery',
    'wire kB to read / in all',
    'requests',
    'connections',
    'chain to read / in all',
    'any words A / B',
    'first step A / B',
    'settled A / B',
    'shift',
    'second visit A / B',
    '… wire kB / requests',
  ];
  const plain = rows.find((row) => row.path === '/plain');
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
      `One time to read plain HTML is: ${base1.join('; ')}.`,
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
  const list = goals(rows);
  if (list.length) lines.push('Goals:', '', ...list, '');
  return lines.join('\n');
}
