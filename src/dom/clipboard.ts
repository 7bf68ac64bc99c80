/**
 * Put text on the clipboard, within a click.
 *
 * A page without a secure connection, or one that forbids it, has no clipboard interface. There we give the browser's
 * own copy command and fill in our words while it runs. So nothing is selected or focused, and the page's listeners,
 * which often add lines of their own, never see it.
 */

/** What is copied: plain text, and the same as HTML where there is any. */
export interface ClipboardText {
  readonly plain: string
  readonly html: string | null
}

/** Copy; resolves to false where the browser refuses. */
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
