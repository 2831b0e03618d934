import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import {kits, packIds} from '../src/community/options.js';
import {TendNaloxoneGuide} from '../src/naloxone/guide/naloxone-guide.js';
import {examples, type Example} from './naloxone-guide.examples.js';
import {renderExample} from './render-example.js';
import {pageLanguages, pseudoLanguages, siteProfiles, spoken} from './toolbars.js';

type Args = Example['attributes'] & {communityJson?: Example['profile']} & {
  [property: `--tend-${string}`]: string | undefined;
};

const colours = ['accent', 'on-accent', 'emergency', 'on-emergency', 'text', 'surface'];
// With `type`, Storybook also takes the value from its address; the manifest's are not known to it.
const text = (type: 'text' | 'color') => ({control: type, type: 'string' as const});
/** A choice that can be taken back. */
const select = (options: readonly string[]) => ({
  type: 'string' as const,
  control: {type: 'select' as const, labels: {'': 'not set'}},
  options: ['', ...options],
});
const shownOnly = {control: false as const};
const hidden = {table: {disable: true}};

const argTypes: ArgTypes = {
  pack: select(packIds),
  kit: select(kits),
  lang: select(spoken),
  'companion-lang': select(spoken),
  'second-lang': hidden,
  communityJson: {
    name: 'community.json',
    control: 'object',
    description: 'What the site’s profile holds. Without it: the toolbar’s profile.',
    table: {category: 'site'},
  },
  ...Object.fromEntries(colours.map((name) => [`--tend-${name}`, text('color')])),
  '--tend-font-family': text('text'),
  '--tend-radius': text('text'),
  // The story makes it from `community.json`.
  profile: shownOnly,
  // Earlier and present names of one property.
  companionLang: hidden,
  secondLang: hidden,
  'tend-ready': shownOnly,
  'tend-problem': shownOnly,
  'tend-language': shownOnly,
  'tend-step': shownOnly,
  'tend-dose': shownOnly,
  'tend-emergency-open': shownOnly,
  'tend-emergency-close': shownOnly,
  emergency: shownOnly,
  // For tests.
  now: hidden,
  guide: shownOnly,
  language: shownOnly,
  call: shownOnly,
  step: shownOnly,
};

/** A pseudo-language is a folder that the site serves, so the profile has to name it. */
function withPseudo(lang: string, profile: Example['profile']): Example['profile'] {
  if (!pseudoLanguages.includes(lang) || typeof profile === 'string') return profile;
  const folder = new URL(`pseudo/${lang}/`, document.baseURI).href;
  return {...profile, languageFolders: {[lang]: folder}};
}

/** The attributes that have a value. */
const attributesOf = ({pack, kit, lang, 'companion-lang': companion}: Args) =>
  Object.entries({pack, kit, lang, 'companion-lang': companion}).filter(([, value]) => value);

/** What a site would paste. */
function snippet(args: Args): string {
  const site = args.communityJson;
  const attributes = attributesOf(args).map(([name, value]) => ` ${name}="${value}"`);
  if (site !== undefined) attributes.push(' profile="/community.json"');
  const tag = `<tend-naloxone-guide${attributes.join('')}>\n  …your fallback…\n</tend-naloxone-guide>`;
  if (site === undefined) return tag;
  const text = typeof site === 'string' ? site : JSON.stringify(site, null, 2);
  return `${tag}\n\n<!-- /community.json -->\n${text}`;
}

/**
 * Waits for the guides, so that axe looks at them and not at what stands there before.
 * Names the class: `sideEffects` in package.json lets bundlers drop a bare import of the element.
 */
async function guidesReady({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  const late = Date.now() + 10_000;
  for (const guide of canvasElement.querySelectorAll('tend-naloxone-guide')) {
    while (!(guide instanceof TendNaloxoneGuide && guide.shadowRoot?.querySelector('article'))) {
      if (Date.now() > late) throw new Error('The guide did not become ready within 10 s');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const meta: Meta<Args> = {
  title: 'Naloxone guide',
  component: 'tend-naloxone-guide',
  argTypes,
  parameters: {
    docs: {
      source: {
        language: 'html',
        transform: (_code: string, {args}: {args: Args}) => snippet(args),
      },
    },
  },
  render: (args, {globals, parameters}) => {
    const example = parameters['example'] as Example;
    const profile = args.communityJson ?? siteProfiles[String(globals['profile'])]?.profile;
    const attributes = Object.fromEntries(attributesOf(args)) as Example['attributes'];
    const tags = pageLanguages[String(globals['language'])]?.tags ?? [];
    const pages = document.createElement('div');
    pages.className = 'pages';
    pages.addEventListener('tend-ready', () => action('tend-ready')());
    pages.addEventListener('tend-problem', ({detail: {problem}}) => {
      // A profile inside its address would drown the message.
      const message = problem.message.replace(/data:application\/json,[^\s:]*/, 'community.json');
      action('tend-problem')(message);
    });
    for (const lang of tags.length ? tags : [example.lang]) {
      const page = renderExample({
        ...example,
        lang,
        attributes,
        profile: withPseudo(lang, profile),
      });
      const guide = page.firstElementChild as HTMLElement;
      for (const [name, value] of Object.entries(args)) {
        if (name.startsWith('--') && value) guide.style.setProperty(name, String(value));
      }
      pages.append(page);
    }
    return pages;
  },
  play: guidesReady,
};

export default meta;

type Story = StoryObj<Args>;

const used = new Set<Example>();

/** The story of one example. */
function story(name: string): Story {
  const example = examples.find((candidate) => candidate.name === name);
  if (!example) throw new Error(`naloxone-guide.examples.ts has no example "${name}"`);
  used.add(example);
  const {attributes, profile} = example;
  const args: Args = {...attributes, ...(profile !== undefined && {communityJson: profile})};
  return {args, parameters: {example}};
}

// Storybook reads exports and `name` without running the file, so they are written out.
export const BritishColumbia = story('British Columbia');
export const Alberta = story('Alberta');
export const Ontario = story('Ontario');
export const Quebec: Story = {...story('Québec'), name: 'Québec'};
export const Yukon = story('Yukon');
export const Canada = story('Canada');

export const NasalSpray = story('Nasal spray');
export const Injection = story('Injection');
export const BothProducts = story('Both products');
export const AProductThatThePackLeavesOut = story('A product that the pack leaves out');

export const English = story('English');
export const FrenchDraftBesideEnglish = story('French draft beside English');
export const SpanishDraftBesideEnglish = story('Spanish draft beside English');
export const ArabicDraftBesideEnglish = story('Arabic draft beside English');
export const FrenchAndArabic = story('French and Arabic');
export const AMenuOfLanguages = story('A menu of languages');
export const AMenuInArabic = story('A menu in Arabic');
export const QuebecInFrench: Story = {...story('Québec in French'), name: 'Québec In French'};
export const TwoLanguages = story('Two languages');
export const OwnLanguageOnAnEnglishPage = story('Own language on an English page');
export const DraftsHidden = story('Drafts hidden');

export const NoEmergencyNumber = story('No emergency number');
export const EmergencyNumber = story('Emergency number');
export const LocalNumber = story('Local number');
export const NumberInTwoLanguages = story('Number in two languages');

export const SeveralNumbers = story('Several numbers');
export const OwnPicturesAndOtherSkin = story('Own pictures and other skin');

export const Themed = story('Themed');
export const DarkTheme = story('Dark theme');
export const OwnSentences = story('Own sentences');

export const Fallback = story('Fallback');
export const FallbackInFrench = story('Fallback in French');
export const BrokenProfile = story('Broken profile');
export const MistakesInTheProfile = story('Mistakes in the profile');

/** Over the whole screen, so it has a page of its own. */
export const EmergencyMode: Story = {
  ...story('Number in two languages'),
  tags: ['!autodocs'],
  play: async (context) => {
    await guidesReady(context);
    const root = context.canvasElement.querySelector('tend-naloxone-guide')!.shadowRoot!;
    const late = Date.now() + 10_000;
    while (!root.querySelector('dialog')) {
      if (Date.now() > late) throw new Error('The emergency mode did not arrive within 10 s');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    root.querySelector<HTMLElement>('[data-action=emergency]')!.click();
  },
};

const unused = examples.filter((example) => !used.has(example)).map(({name}) => name);
if (unused.length) throw new Error(`Examples without a story: ${unused.join(', ')}`);
