/** The page on which somebody writes an alert. */
import {App} from './app.js';

new App(document.getElementById('compose-alert')!).draw();
