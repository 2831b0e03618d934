/** Media types of CAP, today's and earlier ones. */
export const capMedia = /^application\/(cap|common-alerting-protocol)\+xml\b/i;
