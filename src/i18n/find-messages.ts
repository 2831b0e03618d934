import type {FindMessage} from './interface.js';
import {generateMsgId, runtimeMsg, type TemplateMap} from './lit-localize-ids.js';

/** The UI messages of a locale, by the ids of lit-localize. Only translations need this code. */
export const findMessages =
  (templates: TemplateMap): FindMessage =>
  (message) => {
    const id = generateMsgId(typeof message === 'string' ? message : message.strings, false);
    return id in templates ? (runtimeMsg(templates, message, {id}) as string) : undefined;
  };
