/** Where the background leaves what the watch-gate seeks, and which script that is. */
export const WATCHED_TERMS_KEY = 'watched-terms'
export const WATCH_GATE = 'watch-gate.js'
