/** Matrices in which one more case rarely tells more: `npm run test:wide` tries all of them, `npm test` a part. What renews docs/trust.md tries all. */
export const isWide = process.env['WIDE'] === '1' || process.env['RENEW_TRUST'] !== undefined
