import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../../dist/npm/custom-elements.json' with {type: 'json'};
import {pageLanguages, siteProfiles} from '../toolbars.js';
import AutodocsPage from './autodocs.mdx';
import './preview.css';

setCustomElementsManifest(manifest);

const items = (choices: Record<string, {title: string}>) =>
  Object.entries(choices).map(([value, {title}]) => ({value, title}));

const screen = (name: string, width: number, height: number, type: 'mobile' | 'desktop') => ({
  name,
  type,
  styles: {width: `${width}px`, height: `${height}px`},
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {icon: 'globe', dynamicTitle: true, items: items(pageLanguages)},
    },
    profile: {
      description: 'Profile (community.json), where the story sets none',
      toolbar: {icon: 'home', dynamicTitle: true, items: items(siteProfiles)},
    },
  },
  initialGlobals: {language: 'own', profile: 'none'},
  parameters: {
    // With the AAA contrast that the how-to promises.
    a11y: {test: 'error', config: {rules: [{id: 'color-contrast-enhanced', enabled: true}]}},
    docs: {page: AutodocsPage},
    controls: {expanded: true},
    options: {
      storySort: {
        order: [
          'Guide',
          'Alerts',
          'Services',
          'Profile',
          'Languages',
          'Offline',
          'Hosting and policies',
          'npm',
          'Commands',
          'Writing a widget',
          'The examples',
          'Drawings',
          'Translate',
        ],
      },
    },
    viewport: {
      options: {
        narrow: screen('Narrow phone, 320', 320, 640, 'mobile'),
        phone: screen('Phone, 360', 360, 740, 'mobile'),
        desktop: screen('Desktop, 1280', 1280, 800, 'desktop'),
      },
    },
  },
};

export default preview;
