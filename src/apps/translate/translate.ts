/** The entry of the page for translators. */
import {TranslatorApp} from './app.js';
import {translatorPage} from './templates/page.js';

void new TranslatorApp(document.getElementById('translate')!, translatorPage).load();
