/**
 * Prints the emergency mode as tables that a nurse can check with a pencil, one page for each pack in
 * dist/tables. A page has every screen with its words and sources, and where each press leads. It is made
 * from the state machine and words that readers get.
 */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {lines, packs as guidePacks} from '../../src/generated/guide.ts';
import {doseStatus} from '../../src/naloxone/model/dose-clock.ts';
import {everyScreen, packScreens} from '../../src/naloxone/emergency/screens.ts';
import {nextScreen, transition} from '../../src/naloxone/emergency/state.ts';
import {wordsOf} from '../../src/naloxone/emergency/templates/words.ts';
import {guidance} from '../../src/naloxone/model/guidance.ts';
import {GuideView} from '../../src/naloxone/guide/guide-view.ts';
import {packs} from '../../src/naloxone/model/response-pack.ts';
import {sourcesOf} from '../../src/naloxone/model/sources.ts';
import {breathingSentences, testSentences} from '../../src/naloxone/guide/templates/how-to.ts';
import {guideLocalizer} from '../build/guide-localizer.mjs';

const out = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist/tables');
const now = new Date();

const localizer = await guideLocalizer('en', 'dist/tables');
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const say = (sentences) => escape(sentences.map(({text}) => text).join(' '));

/** The situations in which a press is tried: a description, and the facts. */
const situations = [
  {name: 'no dose given yet', doseCount: 0, waiting: false},
  {name: 'a dose given, too soon for another', doseCount: 1, waiting: true},
  {name: 'a dose given, the wait is over', doseCount: 1, waiting: false},
  {name: 'no naloxone, or none left', doseCount: 0, waiting: false, none: true},
];

/** The ids of a screen's sources. */
function restsOn(pack, screen) {
  const steps = [...pack.steps, ...(pack.stepsWithoutNaloxone ?? [])];
  const step = steps.find(({id}) => id === screen.id);
  const [section, line] = screen.id.split('.');
  const found =
    step?.sources ??
    guidance[section]?.find(({id}) => id === line)?.sources ??
    guidance.answers.find(({id}) => id === (screen.id === 'breathing' ? 'breathe' : screen.id))
      ?.sources ??
    [];
  return found;
}

/** Where each press leads from a screen. If it is the same in every situation, one line. */
function ways(pack, screen, kit) {
  const at = (situation) => {
    const facts = {
      pack,
      lines,
      kit,
      lastProduct: situation.doseCount ? kit : undefined,
      ...situation,
    };
    const naloxone = situation.none ? 'none' : kit;
    // The reader came through all screens before this one.
    const order = packScreens(pack, lines, kit).map(({id}) => id);
    const at = order.indexOf(screen.id);
    const path = at < 0 ? [...order, screen.id] : order.slice(0, at + 1);
    const state = {path, naloxone};
    const to = (event) => transition(state, event, facts).path.at(-1);
    return {
      Next: nextScreen(state, facts),
      ...(screen.aids.includes('question') && {
        'Yes, normally': to({type: 'answer', breathing: true}),
        'No, or not sure': to({type: 'answer', breathing: false}),
      }),
      ...(screen.kind === 'naloxone' &&
        !situation.none && {'I have none': to({type: 'have-none'})}),
    };
  };
  const all = situations.map((situation) => [situation.name, at(situation)]);
  const presses = [...new Set(all.flatMap(([, ways]) => Object.keys(ways)))];
  return presses.flatMap((press) => {
    const leads = all.map(([name, ways]) => [name, ways[press]]).filter(([, to]) => to);
    const targets = new Set(leads.map(([, to]) => to));
    if (targets.size === 1) return [`${press}: → ${[...targets][0]}`];
    return leads.map(([name, to]) => `${press} (${name}): → ${to}`);
  });
}

await rm(out, {recursive: true, force: true});
await mkdir(out, {recursive: true});
for (const pack of guidePacks) {
  const whole = packs.find(({id}) => id === pack.id);
  for (const kit of ['nasal', 'injection']) await printTable(pack, whole, kit);
}

/** One page: a pack with one product. */
async function printTable(pack, whole, kit) {
  const view = new GuideView({pack, kit, profile: {}, localizer});
  const sources = sourcesOf(pack.id);
  const cited = new Set();
  const rows = everyScreen(pack, lines, kit).map((screen) => {
    const status = doseStatus([{at: now, product: kit}], pack, now);
    const words = wordsOf({view, screen, status, product: kit, hasNone: false});
    const own = restsOn(whole, screen);
    /** A sentence with its sources. The sentences of a step share the step's sources. */
    const cite = (sentences, ids) => {
      ids.forEach((id) => cited.add(id));
      return `<p>${say(sentences)} <small>[${ids.join(', ')}]</small></p>`;
    };
    const law = ['parliament', 'thecourt', 'wilson'];
    const aids = [
      ...(screen.aids.includes('breathing')
        ? breathingSentences(view).map((all, at) => cite(all, guidance.breathing[at].sources))
        : []),
      ...(screen.aids.includes('question')
        ? testSentences(view).map((all, at) => cite(all, guidance.normal[at].sources))
        : []),
      ...(screen.aids.includes('call')
        ? guidance.say.map(({id, sources}) => cite(view.find(`say.${id}`), sources))
        : []),
    ];
    // The last sentence of the step for calling is about the legal protection of callers.
    const promise = screen.kind === 'call' ? words.more[1] : undefined;
    const texts = words.more
      .filter((all) => all.length)
      .map((all) => cite(all, all === promise ? law : own));
    // The sentences in other situations: before a dose, and without naloxone.
    const others = [true, false].map((none) =>
      wordsOf({view, screen, status: doseStatus([], pack, now), product: kit, hasNone: none}),
    );
    const variants = new Set(others.map(({title, more}) => [title, ...more].map(say).join(' ')));
    variants.delete([words.title, ...words.more].map(say).join(' '));
    own.forEach((id) => cited.add(id));
    const step = whole.steps.find(({id}) => id === screen.id);
    return `<tr><th scope="row">${screen.id}<br><small>${escape(step?.publisherStep ?? screen.from)}</small></th>
<td><strong>${say(words.title)}</strong>${[...texts, ...aids].join('')}${[...variants].map((text) => `<p><i>Without a dose, or without naloxone: ${text}</i></p>`).join('')}</td>
<td>${ways(pack, screen, kit)
      .map((way) => `<p>☐ ${escape(way)}</p>`)
      .join('')}</td><td>${own.join(', ')}</td></tr>`;
  });
  const list = sources
    .filter(({id}) => cited.has(id))
    .map(
      ({id, publisher, title, url, checked}) =>
        `<li><b>${id}</b>: ${escape(publisher)}, ${escape(title)}, ${escape(url)} (${checked.toISOString().slice(0, 10)})</li>`,
    );
  await writeFile(
    join(out, `emergency.${pack.id}.${kit}.html`),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Emergency mode: ${pack.id}</title>
<style>
body { font: 10pt/1.35 system-ui, sans-serif; margin: 1cm }
table { border-collapse: collapse; inline-size: 100% }
th, td { border: 1px solid #999; padding: 4px 6px; text-align: start; vertical-align: top }
tr { break-inside: avoid }
p { margin: 2px 0 }
</style>
<h1>Emergency mode: ${pack.id}, ${escape(pack.publisher)}</h1>
<p>Kit: ${kit}. Each screen, what it says, where each press leads, and the sources it rests on. “I gave a dose” writes the dose down and stays; “I have naloxone now” leads to giving it. Checked by: ____________________ Date: __________</p>
<table><thead><tr><th>Screen</th><th>Says</th><th>Leads to</th><th>Rests on</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<h2>Sources</h2><ul>${list.join('')}</ul>
</html>
`,
  );
}
console.log(`${2 * guidePacks.length} tables in dist/tables`);
