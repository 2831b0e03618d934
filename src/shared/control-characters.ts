/** Control characters, and marks that could reverse the direction of the text around them. */
export const controlCharacters =
  // eslint-disable-next-line no-control-regex -- they are to be removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Control characters that separate words: Word's own line break, and others of their kind. */
// eslint-disable-next-line no-control-regex -- they are to be found
export const separators = /[\u000b\u000c\u0085]/g;
