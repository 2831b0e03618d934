import type {Language} from './language.js';

/** Whether nobody named has reviewed a language's words. */
export const isDraft = ({review}: Pick<Language, 'review'>): boolean => review.state === 'draft';
