/** `tend-widgets/naloxone`: plain functions and data that also run in Node. */
export {parsePack} from './parse-pack.js';
export {packs, stepKinds} from './response-pack.js';
export type {PackStep, Product, ResponsePack, Source, StepKind} from './response-pack.js';
export {guidance} from './guidance.js';
export type {Guidance, Line} from './guidance.js';
export {
  circumstances,
  circumstanceFigures,
  circumstanceSources,
  circumstanceValues,
  helpLinesOf,
  linesFor,
  sourcesOf,
} from './circumstances.js';
export type {Circumstance, CircumstanceLine} from './circumstances.js';
export {helpLines, helpLineSources} from './help-lines.js';
export type {HelpLine} from './help-lines.js';
export {doseStatus} from './dose-clock.js';
export type {Dose, DoseStatus} from './dose-clock.js';
export {breathPhase} from './breath-pacer.js';
export type {Phase} from './breath-pacer.js';
