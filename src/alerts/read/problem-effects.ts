import type {Problem} from '../../shared/problem.js';

/** Whether something that was not read may be an alert. */
export const isLoss = ({code}: Problem): boolean =>
  /^alerts-(broken-off|xml-syntax|json-syntax|more-pages)$/.test(code);

/** Whether a problem changes nothing of what is shown. */
export const isHarmless = ({code}: Problem): boolean =>
  /^alerts-(xml-mended|json-mended|duplicate-id|no-zone)$/.test(code);
