/** Matrices in which one more case rarely tells more: `npm run test:wide` tries all of them, `npm test` a part. */
export const isWide = process.env['WIDE'] === '1'
