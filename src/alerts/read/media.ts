/** Media types of CAP, present and former. */
export const capMedia = /^application\/(cap|common-alerting-protocol)\+xml\b/i;

/** Addresses that look like those of a CAP message. */
export const pointsToCap = /\.cap(\?|#|$)|\/cap\/.*\.xml(\?|#|$)|[?&/]cap(id|alert)?=|getcap/i;
