/** Media types of CAP, today's and earlier ones. */
export const capMedia = /^application\/(cap|common-alerting-protocol)\+xml\b/i;

/** Addresses that by their name give a message itself. */
export const pointsToCap = /\.cap(\?|#|$)|\/cap\/.*\.xml(\?|#|$)|[?&/]cap(id|alert)?=|getcap/i;
