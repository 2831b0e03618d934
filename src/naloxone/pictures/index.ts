import type {SVGTemplateResult} from 'lit';
import {injection} from './injection.js';
import {nasal} from './nasal.js';
import {recovery} from './recovery.js';
import {stepPictures} from './steps.js';

/**
 * All drawings, by what they show. They contain no words, letters or digits, so one set serves every
 * language. They have no alternative text: give it beside them. Style them with `pictureStyles`.
 */
export const pictures = {...stepPictures, ...nasal, ...injection, ...recovery} satisfies Record<
  string,
  SVGTemplateResult
>;

export type PictureId = keyof typeof pictures;

export {pictureStyles} from './pictures.styles.js';
export {drawWhenNear} from './draw-when-near.js';
