/** Stop the extension's background as the browser does when it is idle, so that its next question finds it cold. */
import type { Session } from './launch'
import { evaluateInFirefoxWindow } from './protocol'
import { waitFor } from './wait'

export interface Stopper {
  /** Stop it at this moment, whether it runs, starts or answers. */
  stop(): Promise<void>
  close(): Promise<void>
}

export async function backgroundStopper({ target, browser, extensionId }: Session): Promise<Stopper> {
  if (target === 'firefox') {
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`
    const terminate = `${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 'stopped')`
    return {
      stop: async () => void (await evaluateInFirefoxWindow(browser, terminate)),
      close: async () => undefined
    }
  }
  const page = await browser.newPage()
  const cdp = await page.createCDPSession()
  await cdp.send('ServiceWorker.enable')
  return { stop: () => cdp.send('ServiceWorker.stopAllWorkers'), close: () => page.close() }
}

/** Stop it and wait until it has stopped. */
export async function stopBackground(session: Session): Promise<void> {
  const isWorker = (target: { type(): string }): boolean => target.type() === 'service_worker'
  const worker = session.target === 'chromium' ? await session.browser.waitForTarget(isWorker) : null
  const stopper = await backgroundStopper(session)
  await stopper.stop()
  if (worker !== null) await waitFor('the worker stopped', () => !session.browser.targets().includes(worker))
  await stopper.close()
}
