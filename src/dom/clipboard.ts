/**
 * Put text on the clipboard, within a click.
 *
 * Pages without a secure connection, and pages that forbid it, have no clipboard interface. There the browser's own copy
 * command is given, and our words are put in as it runs: nothing is selected or focused, and the page's listeners, which
 * like to add lines of their own, are not asked.
 */

export interface ClipboardText {
  readonly plain: string
  readonly html: string | null
}

/** Copy; false where the browser refuses. */
export async function copyToClipboard(text: ClipboardText): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(itemOf(text))])
    return true
  } catch {
    return copyByCommand(text)
  }
}

function itemOf({ plain, html }: ClipboardText): Record<string, Blob> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type })
  return {
    'text/plain': blob('text/plain', plain),
    ...(html === null ? {} : { 'text/html': blob('text/html', html) })
  }
}

function copyByCommand({ plain, html }: ClipboardText): boolean {
  let done = false
  const put = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', plain)
    if (html !== null) event.clipboardData?.setData('text/html', html)
    done = true
  }
  window.addEventListener('copy', put, { capture: true })
  try {
    return document.execCommand('copy') && done
  } finally {
    window.removeEventListener('copy', put, { capture: true })
  }
}
