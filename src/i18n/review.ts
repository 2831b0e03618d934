import type {Language} from './language.js';

/** Whether no named person has reviewed a language's content. */
export const isDraft = ({review}: Pick<Language, 'review'>): boolean => review.state === 'draft';
