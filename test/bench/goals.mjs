// The goals that are set for the widgets, each with met or missed. All are about link B.

/** How far the heading being read may move during the upgrade, in px. */
const still = 8;

/**
 * The goals of each job. Times are multiples of plain HTML with the same words. `across`: ways of
 * embedding from another origin, each with the latest time at which the widget may settle.
 */
const jobs = [
  {
    job: 'alert banner',
    words: '/tend-alert-words',
    across: [
      ['from JSON', '/tend-alert', 2.3],
      ['JSON in the page', '/tend-alert-inline', 2.2],
    ],
    own: ['/tend-alert-own', 1.7],
    wire: {path: '/tend-alert', most: 24_000},
  },
  {
    job: 'naloxone guide',
    words: '/tend-words',
    across: [
      ['no profile', '/tend-bare', 2.3],
      ['with a profile', '/tend', 2.5],
    ],
    own: ['/tend-own', 1.7],
    wire: {path: '/tend-bare', most: 30_000},
  },
  {
    job: 'finder, 50 ordinary places',
    words: '/tend-places-words',
    across: [['from JSON', '/tend-places', 2.7]],
    own: ['/tend-places-own', 2],
    wire: {path: '/tend-places', most: 36_000, besideData: true},
  },
  {
    job: 'all three',
    words: '/tend-all-words',
    across: [],
    together: {
      path: '/tend-all',
      slowest: ['/tend-alert', '/tend-bare', '/tend-places'],
      most: 1.2,
    },
    wire: {path: '/tend-all', most: 75_000},
  },
];

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Every goal that was measured.
 * @param {object[]} rows of `summarise`
 * @param {Awaited<ReturnType<typeof import('./keeping.mjs').checkUpgrade>>} upgrades
 * @returns {Array<{job: string, goal: string, figure: string, met: boolean}>}
 */
export function goals(rows, upgrades) {
  const found = (path, time = 'first') => rows.find((row) => row.path === path)?.B?.[time];
  const plain = (path, time = 'first') =>
    found(rows.find((row) => row.path === path)?.base, time)?.readable;
  const all = [];
  for (const {job, words, across, own, wire, together} of jobs) {
    const goal = (text, figure, met) => all.push({job, goal: text, figure, met});
    const atMost = (text, value, most, {note = '', digits = 2} = {}) => {
      if (!Number.isFinite(value)) return;
      const shown = value.toFixed(digits);
      goal(`${text} ≤ ${most}`, shown + note, Number(shown) <= most);
    };
    const settledAtMost = (text, path, most) => {
      const figures = found(path);
      if (!figures) return;
      const shown = (figures.upgraded / plain(path)).toFixed(2);
      atMost(text, figures.settled / plain(path), most, {note: ` (first shown ${shown})`});
    };

    atMost('words in the page, time to read', found(words)?.readable / plain(words), 1.05);
    for (const [way, path, most] of across)
      settledAtMost(`settled, across origins, ${way}`, path, most);
    if (own) settledAtMost("settled, from the page's own origin", ...own);
    if (together) {
      const slowest = Math.max(...together.slowest.map((path) => found(path)?.settled ?? NaN));
      const text = 'settled, in times of the slowest alone';
      atMost(text, found(together.path)?.settled / slowest, together.most);
    }
    const figures = found(wire.path);
    if (figures) {
      const {bytes, bytesToRead, data, dataToRead, countToRead, longest, chainToRead} = figures;
      const [size, total] = wire.besideData
        ? [bytesToRead - dataToRead, bytes - data]
        : [bytesToRead, bytes];
      const beside = wire.besideData ? ', beside the data' : '';
      const text = `wire until the widget is shown ≤ ${wire.most / 1000} kB${beside}`;
      goal(text, `${kB(size)} (in all ${kB(total)})`, size <= wire.most);
      if (together) {
        const task = `${Math.round(longest)} ms`;
        goal('no task over 50 ms with the CPU slowed', task, longest <= 50);
      } else {
        goal('requests before it ≤ 2', String(countToRead - 1), countToRead - 1 <= 2);
        goal('chain ≤ 3', String(chainToRead), chainToRead <= 3);
      }
    }
    for (const [way, path] of together ? [['', together.path]] : across) {
      const again = found(path, 'second')?.readable / plain(path, 'second');
      atMost(['second visit', way].filter(Boolean).join(', '), again, 1.1);
    }
    atMost('words in the page, layout shift', found(words)?.shift, 0.05, {digits: 3});
    for (const result of upgrades.filter(({path}) => path === words)) {
      const {moved, focus, selection, name} = result;
      const text = `${name} keeps place, focus and selection`;
      const lost = [
        !(Math.abs(moved) <= still) && (moved === undefined ? 'place' : `place (${moved} px)`),
        focus === false && 'focus',
        !selection && 'selection',
        !result.upgraded && 'the widget, which never comes',
      ].filter(Boolean);
      goal(
        text,
        lost.length ? `lost: ${lost.join(', ')}` : `kept (widget ${result.upgraded})`,
        !lost.length,
      );
    }
  }
  return all;
}

/**
 * The table of the goals, as Markdown that reads well in a terminal too.
 * @param {ReturnType<typeof goals>} list
 * @returns {string}
 */
export function goalsTable(list) {
  const rows = [
    ['job', 'goal', 'measured', ''],
    ...list.map(({job, goal, figure, met}) => [job, goal, figure, met ? 'met' : '**missed**']),
  ];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((cells) => cells[i].length), 3));
  const line = (cells, fill = ' ') =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i], fill)).join(' | ')} |`;
  const [head, ...body] = rows;
  const met = list.filter((each) => each.met).length;
  return [
    `Goals (link B; times in multiples of plain HTML): ${met} of ${list.length} met.`,
    '',
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((cells) => line(cells)),
  ].join('\n');
}
