/** The page on which a language is translated. */
import {App} from './app.js';

void new App(document.getElementById('translate')!).begin();
