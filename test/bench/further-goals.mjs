// What is expected beside the goals of goals.mjs: of the guide at load, and beside the peers.

const seconds = (ms) => (ms / 1000).toFixed(2);

/**
 * @param {object[]} rows of `summarise`
 * @returns {string[]} lines of Markdown, for the rows that were measured
 */
export function furtherGoals(rows) {
  const byPath = (path) => rows.find((row) => row.path === path);
  const lines = [];
  const goal = (text, figure, met) =>
    lines.push(`- ${text}: ${figure}, ${met ? 'met' : '**missed**'}`);
  const peersOf = (base) => rows.filter((row) => row.peer && row.base === base && row.B);

  const guide = byPath('/tend');
  const plain = byPath('/plain');
  if (guide?.B && plain?.B) {
    const {first, second} = guide.B;
    const tasks = `${Math.round(guide.unslowed)} ms (${Math.round(first.longest)} ms with the CPU slowed)`;
    goal('no task over 50 ms at load of the guide', tasks, guide.unslowed <= 50);
    const enter = first.enter ?? Infinity;
    goal('emergency mode open within one frame (16 ms)', `${enter.toFixed(1)} ms`, enter <= 16);
    const same = second.count <= plain.B.second.count;
    goal('second visit asks for nothing but the page', `${second.count} request(s)`, same);
    const [fastest] = peersOf('/plain').toSorted((a, b) => a.B.first.settled - b.B.first.settled);
    if (fastest) {
      const other = fastest.B.first.settled;
      const figure = `${seconds(first.readable)} s; the first to settle, ${fastest.name}, ${seconds(other)} s`;
      const text = 'first step before any component library has settled (link B)';
      goal(text, figure, first.readable < other);
    }
  }

  const alert = byPath('/tend-alert')?.B?.first;
  const peers = peersOf('/plain-alert');
  if (alert && peers.length) {
    const slower = peers.filter((row) => row.B.first.settled > alert.settled);
    const names = slower.map(({name}) => name).join(', ') || 'none';
    const figure = `${seconds(alert.settled)} s; later: ${names}`;
    const text = 'alert settled before every other library (link B)';
    goal(text, figure, slower.length === peers.length);
  }

  const many = byPath('/tend-places-1000');
  const [own, base] = [many?.B?.first, byPath(many?.base)?.B?.first];
  if (own && base) {
    const ratio = own.readable / base.readable;
    const text = '1,000 places from JSON within 3 times plain HTML (link B)';
    goal(text, ratio.toFixed(2), ratio <= 3);
  }
  return lines;
}
