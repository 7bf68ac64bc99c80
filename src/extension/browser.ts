/** The browser's API, the same in both browsers. The only door to it: everything else imports it from here. */
import browser from 'webextension-polyfill'

export { browser }
