/** Ways to move the host, or to close it. */
export const MOVES = {
  'moves it into its body': "document.body.append(document.querySelector('mawqif-sidebar'))",
  'moves it without a reload':
    "document.body.moveBefore?.(document.querySelector('mawqif-sidebar'), null) ?? document.body.append(document.querySelector('mawqif-sidebar'))",
  'moves it into a hidden box':
    "document.body.insertAdjacentHTML('beforeend', '<div hidden></div>'); document.body.lastElementChild.append(document.querySelector('mawqif-sidebar'))",
  'closes its popover': "document.querySelector('mawqif-sidebar').hidePopover()",
  'lets it be no popover': "document.querySelector('mawqif-sidebar').removeAttribute('popover')",
  'lets any press close it': "document.querySelector('mawqif-sidebar').popover = 'auto'",
  'moves it into another document':
    "document.body.append(document.createElement('iframe')); document.body.lastElementChild.contentDocument.body.append(document.querySelector('mawqif-sidebar'))",
  'takes its root out and puts it back': 'const root = document.documentElement; root.remove(); document.append(root)',
  'takes its root out for a while':
    'const root = document.documentElement; root.remove(); setTimeout(() => document.append(root), 700)'
} as const
