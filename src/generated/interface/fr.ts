
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's02dc8dfd73a39c5d': str`vérifié le ${0}`,
's0585268b3bca7e71': `Ébauche de traduction : aucune personne nommée ne l’a encore révisée, c’est pourquoi le texte d’origine figure à côté.`,
    };
  