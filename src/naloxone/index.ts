/** Entry point `tend-widgets/naloxone`: functions and data that also run in Node. */
export {parsePack} from './model/parse-pack.js';
export {stepKinds} from './model/pack-schema.js';
export {packs} from './model/response-pack.js';
export type {PackStep, Product, ResponsePack, PackSource, StepKind} from './model/response-pack.js';
export {guidance} from './model/guidance.js';
export type {Guidance, Line} from './model/guidance.js';
export {
  circumstances,
  circumstanceFigures,
  circumstanceSources,
  circumstanceValues,
  helpLinesOf,
  linesFor,
  circumstanceSourcesOf,
} from './model/circumstances.js';
export type {Circumstance, CircumstanceLine} from './model/circumstances.js';
export {helpLines, helpLineSources} from './model/help-lines.js';
export type {HelpLine} from './model/help-lines.js';
export {doseStatus} from './model/dose-clock.js';
export type {Dose, DoseStatus} from './model/dose-clock.js';
export {breathPhase} from './model/breath-pacer.js';
export type {Phase} from './model/breath-pacer.js';
