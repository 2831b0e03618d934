/** The page on which a language is translated. */
import {TranslatorApp} from './app.js';

void new TranslatorApp(document.getElementById('translate')!).begin();
