/** Find the statement that a click asks for; null where it ends a selection of text or falls on nothing to show. */
export function clickedStatement({ target }: MouseEvent): string | null {
  if (!(target instanceof Element) || target.closest('.menu, details') !== null) return null
  const card = target.closest('[data-statement]:not([data-verdict="absent"])')
  const selecting = target.closest('button') === null && document.getSelection()?.type === 'Range'
  return selecting ? null : (card?.getAttribute('data-statement') ?? null)
}
