/** Fingerprints that are kept of one text: all of one of 259 words. Apart from what makes them, which those who only check them do without. */
export const MOST_PRINTS = 256
