/** The entry of the page for writing alerts. */
import {ComposerApp} from './app.js';
import {composerPage} from './templates/page.js';

new ComposerApp(document.getElementById('compose-alert')!, composerPage).draw();
