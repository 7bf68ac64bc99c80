/** Stop the extension's background, so that its next question finds it cold. */
import type { Session } from './launch'
import { evaluateInFirefoxWindow } from './protocol'
import { waitFor } from './wait'

/** Stop the extension's background as the browser does when it is idle. */
export async function stopBackground(session: Session): Promise<void> {
  if (session.target === 'chromium') {
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker')
    const page = await session.browser.newPage()
    const cdp = await page.createCDPSession()
    await cdp.send('ServiceWorker.enable')
    await cdp.send('ServiceWorker.stopAllWorkers')
    await waitFor('the worker stopped', () => !session.browser.targets().includes(worker))
    await page.close()
    return
  }
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(session.extensionId)})`
  await evaluateInFirefoxWindow(
    session.browser,
    `${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 'stopped')`
  )
}
