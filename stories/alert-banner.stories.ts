import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import {TendAlertBanner} from '../src/alerts/banner/alert-banner.js';
import {alertExamples, renderAlertExample, type AlertExample} from './alert-banner.examples.js';
import {pageLanguages} from './toolbars.js';

/** Waits for the answer. Names the class: bundlers may drop a bare import of the element. */
async function answered({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  const late = Date.now() + 10_000;
  for (const banner of canvasElement.querySelectorAll('tend-alert-banner')) {
    while (!(banner instanceof TendAlertBanner && banner.shadowRoot?.querySelector('section'))) {
      if (Date.now() > late) throw new Error('The banner did not become ready within 10 s');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const meta: Meta = {
  title: 'Alert banner',
  component: 'tend-alert-banner',
  render: (_args, {globals, parameters}) => {
    const example = parameters['example'] as AlertExample;
    const tags = pageLanguages[String(globals['language'])]?.tags ?? [];
    const pages = document.createElement('div');
    pages.className = 'pages';
    pages.addEventListener('tend-alerts', ({detail: {alerts}}) =>
      action('tend-alerts')(alerts.map(({id}) => id)),
    );
    pages.addEventListener('tend-problem', ({detail: {problem}}) =>
      action('tend-problem')(problem.message.replace(/data:[^\s:]*/, 'alerts.json')),
    );
    for (const lang of tags.length ? tags : [example.lang]) {
      pages.append(renderAlertExample({...example, lang}));
    }
    return pages;
  },
  play: answered,
};

export default meta;

const story = (name: string): StoryObj => {
  const example = alertExamples.find((each) => each.name === name);
  if (!example) throw new Error(`There is no example "${name}"`);
  return {name, parameters: {example}};
};

export const Extreme = story('Severity: extreme');
export const Severe = story('Severity: severe');
export const Moderate = story('Severity: moderate');
export const Minor = story('Severity: minor');
export const Unknown = story('Severity: unknown');
export const Drug = story('A drug, with all that is known');
export const NotHealth = story('Danger that is not to health');
export const AllClear = story('All clear');
export const Test = story('A test');
export const NoEnd = story('Without an end');
export const Several = story('More than three');
export const French = story('French, a draft beside English');
export const Arabic = story('Arabic labels around an English alert');
export const Spanish = story('Spanish labels');
export const ArabicAlert = story('An alert in Arabic on an English page');
export const Cap = story('CAP of Canada, French first');
export const Rss = story('RSS');
export const InThePage = story('Written in the page');
export const Nothing = story('Nothing in force');
export const NothingInForce = story('Nothing in force, and said so');
export const Failed = story('A source that never answered');
