import type {SVGTemplateResult} from 'lit';
import {injection} from './injection.js';
import {nasal} from './nasal.js';
import {recovery} from './recovery.js';
import {stepPictures} from './steps.js';

/**
 * Drawings of what to do, by what they show. They have no words, letters or digits, so one set
 * serves every language, and no alternative text, which whoever shows them gives beside them. Paint
 * them with `pictureStyles`.
 */
export const pictures = {...stepPictures, ...nasal, ...injection, ...recovery} satisfies Record<
  string,
  SVGTemplateResult
>;

/** The name of a picture. */
export type PictureId = keyof typeof pictures;

export {pictureStyles} from './pictures.styles.js';
