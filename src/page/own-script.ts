const {currentScript} = document;

/**
 * The script's own tag; undefined where a page runs the script without one. A module has no `currentScript`,
 * so it is found by its file name. A page's user content may hold an image named "currentScript", which must
 * not set our addresses.
 */
export const ownScript =
  currentScript instanceof HTMLScriptElement
    ? currentScript
    : [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
        .filter(({src}) => /\/tend(-alerts|-services|\.all)?\.js([?#]|$)/.test(src))
        .sort((a, b) => Number(b.type === 'module') - Number(a.type === 'module'))[0];
