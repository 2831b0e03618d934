import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {pictures, pictureStyles} from '../src/naloxone/pictures/index.js';
import {guideWordsIn, shownDrawings, type ShownDrawing} from './drawings.js';
import {pageLanguages} from './toolbars.js';

/** From light to dark. */
const skins = ['#f3d3bd', '#d9a27c', '#a9714b', '#4a2c20'];

const styles = `
  .drawings { display: grid; gap: 2rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif }
  .drawings.dark { background: #111; color: #fff }
  .drawings section { display: grid; grid-template-columns: 120px minmax(12rem, 1fr) minmax(0, 30rem); gap: 1.5rem;
    align-items: start }
  .drawings.skins section { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 0.75rem }
  .drawings h2, .drawings p { margin: 0 0 0.5rem; font-size: 1rem }
  .drawings small { display: block }
  ${pictureStyles.cssText}
`;

const words = ({id, description, beside}: ShownDrawing) => html`
  <div>
    <h2><code lang="en" dir="ltr">${id}</code></h2>
    ${beside.map(
      ({sentences, packs}) => html`
        <p>
          ${sentences.map(({text, tag}, index) =>
            index ? html`<span lang=${tag}>${text}</span>` : html`<b lang=${tag}>${text}</b> `,
          )}
          <small lang="en" dir="ltr">${[...packs].join(', ')}</small>
        </p>
      `,
    )}
    <p lang=${description?.tag ?? 'en'}><small>[${description?.text}]</small></p>
  </div>
`;

/** Each drawing beside its sentences. Would somebody who cannot read do the right thing? */
const meta: Meta = {
  title: 'Drawings',
  tags: ['!autodocs'],
  loaders: [
    async ({globals}) => {
      const [tag = 'en'] = pageLanguages[String(globals['language'])]?.tags ?? [];
      return {localizer: await guideWordsIn(tag)};
    },
  ],
  render: (_args, {loaded, parameters}) => {
    const localizer = loaded['localizer'] as Awaited<ReturnType<typeof guideWordsIn>>;
    const {direction} = localizer.languageData;
    return html`
      <style>
        ${styles}
      </style>
      <div
        class="drawings ${parameters['page'] ?? ''}"
        lang=${localizer.language}
        dir=${direction}
      >
        ${shownDrawings(localizer).map(
          (drawing) => html`
            <section>
              ${
                parameters['page'] === 'skins'
                  ? skins.map(
                      (skin, index) => html`
                        <div style="--tend-skin: ${skin}; --tend-skin-helper: ${skins[(index + 3) % 4]}">
                          ${pictures[drawing.id]}
                        </div>
                      `,
                    )
                  : [pictures[drawing.id], words(drawing), pictures[drawing.id]]
              }
            </section>
          `,
        )}
      </div>
    `;
  },
};

export default meta;

export const BesideTheirSentences: StoryObj = {};
export const OnADarkPage: StoryObj = {parameters: {page: 'dark'}};
export const FourSkins: StoryObj = {parameters: {page: 'skins'}};
