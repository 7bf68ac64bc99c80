/** Open the library, an extension page, in a tab of its own. */
import { formatRoute, type Route } from '../core/library/route'
import { browser } from './browser'

export async function openLibrary(route: Route): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`library/library.html${formatRoute(route)}`) })
}
