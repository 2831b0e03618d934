/** The page on which somebody writes an alert. */
import {ComposerApp} from './app.js';

new ComposerApp(document.getElementById('compose-alert')!).draw();
