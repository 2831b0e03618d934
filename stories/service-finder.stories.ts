import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import {TendServiceFinder} from '../src/services/finder/service-finder.js';
import {
  finderExamples,
  renderFinderExample,
  type FinderExample,
} from './service-finder.examples.js';
import {pageLanguages} from './toolbars.js';

/** Waits for the results. Names the class: bundlers may drop a bare import of the element. */
async function answered({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  const late = Date.now() + 10_000;
  for (const finder of canvasElement.querySelectorAll('tend-service-finder')) {
    while (!(
      finder instanceof TendServiceFinder && finder.shadowRoot?.querySelector('[data-service-id]')
    )) {
      if (Date.now() > late) throw new Error('The finder did not become ready within 10 s');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const meta: Meta = {
  title: 'Service finder',
  component: 'tend-service-finder',
  render: (_args, {globals, parameters}) => {
    const example = parameters['example'] as FinderExample;
    const tags = pageLanguages[String(globals['language'])]?.tags ?? [];
    const pages = document.createElement('div');
    pages.className = 'pages';
    pages.addEventListener('tend-results', ({detail}) => action('tend-results')(detail.total));
    pages.addEventListener('tend-service-open', ({detail}) =>
      action('tend-service-open')(detail.id),
    );
    for (const lang of tags.length ? tags : [example.lang]) {
      pages.append(renderFinderExample({...example, lang}));
    }
    return pages;
  },
  play: answered,
};

export default meta;

const story = (name: string): StoryObj => {
  const example = finderExamples.find((each) => each.name === name);
  if (!example) throw new Error(`There is no example "${name}"`);
  return {name, parameters: {example}};
};

export const Small = story('A small directory');
export const Near = story('Near a place');
export const OpenNow = story('Open now');
export const TwoFilters = story('Two filters');
export const Kind = story('By kind');
export const Typo = story('A word with an error');
export const Nothing = story('Nothing found');
export const Everything = story('Everything of a place');
export const Private = story('A place that is kept private');
export const More = story('More than are shown at once');
export const French = story('French');
export const Spanish = story('Spanish');
export const Arabic = story('Arabic');
export const HelpLines = story('No directory: help lines');
export const HelpLinesArabic = story('No directory, in Arabic');
export const Broken = story('A directory that is none');
export const Written = story('Written in the page');
