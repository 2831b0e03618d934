import type {StorybookConfig} from '@storybook/web-components-vite';
import {plainPages} from './plain-pages.js';

const config: StorybookConfig = {
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [plainPages]}}},
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    {from: '../../src/generated/pseudo', to: '/pseudo'},
    {from: '../../dist/demo', to: '/demo'},
  ],
  framework: {name: '@storybook/web-components-vite', options: {}},
  // Tools for drawing layouts: the guide brings its own.
  features: {backgrounds: false, measure: false, outline: false},
  // Nothing about us goes to anybody.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableProjectJson: true,
  },
};

export default config;
