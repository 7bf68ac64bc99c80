/**
 * Line icons on a 24-unit grid, drawn with the text's colour.
 *
 * Every icon stands beside words or inside a named control, so all are hidden from assistive technology.
 */
const PATHS = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  /** A check over a tilde: the same words, set with other marks. */
  nearly: 'M6 10l4 4 8.5-9M5 20c2.3-2.4 4.7-2.4 7 0s4.7 2.4 7 0',
  warning: 'M12 4.5l8.5 15h-17zM12 10.5v4m0 2.7v.01',
  /** A dashed ring: a place left empty. */
  absent:
    'M12 4a8 8 0 0 1 4 1.07M18.93 8a8 8 0 0 1 0 8M16 18.93a8 8 0 0 1-8 0M5.07 16a8 8 0 0 1 0-8M8 5.07A8 8 0 0 1 12 4',
  /** Lines with their points. */
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01',
  undo: 'M9 14l-4.5-4.5L9 5M4.5 9.5H14a5 5 0 0 1 0 10h-3',
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zM15.3 15.3l4.7 4.7',
  close: 'M6.5 6.5l11 11m0-11l-11 11',
  left: 'M14.5 6l-6 6 6 6',
  right: 'M9.5 6l6 6-6 6',
  up: 'M6 14.5l6-6 6 6',
  down: 'M6 9.5l6 6 6-6',
  /** A window whose left or right column is ruled off, an arrow pointing at it. */
  dockLeft: 'M4 5h16v14H4zM9 5v14M17 12h-5m2-2.2L11.8 12 14 14.2',
  dockRight: 'M4 5h16v14H4zM15 5v14M7 12h5m-2-2.2l2.2 2.2L10 14.2',
  /** Lines of text with a mark that points into them. */
  reveal: 'M4 6h16M4 11h7M4 16h5M14 11.5l6 2.7-2.6 1.1-1.1 2.7z',
  device: 'M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v8.5h-13z',
  /** Two speakers together. */
  joint: 'M9 15a5 5 0 1 1 0-10 5 5 0 0 1 0 10zM15 19a5 5 0 1 1 0-10 5 5 0 0 1 0 10z',
  compare: 'M12 4v16M4 8h5M4 12h5M4 16h5M15 8h5M15 12h5M15 16h5',
  more: 'M4.5 12a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0M11.2 12a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0M17.9 12a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0',
  /** A line of text, a highlighter over it; struck through where the marks are off. */
  marksOn: 'M4 20h16M8 15.5l-1.5-4L15 4l4.5 4.5-8 8.5zM8 15.5l3.5 1.5',
  marksOff: 'M4 20h16M8 15.5l-1.5-4L15 4l4.5 4.5-8 8.5zM8 15.5l3.5 1.5M4 4l14 14',
  /** A page beside a ruled-off column; a column that lies over a page. */
  makeRoom: 'M4 5h16v14H4zM14 5v14M7 9h4M7 12h4M7 15h4',
  lieOver: 'M4 5h16v14H4zM12 8h5v8h-5zM7 9h2M7 12h2M7 15h2',
  /** A column beside a window that an arrow leaves for it. */
  dock: 'M4 5h9v14H4zM16 5h4v14h-4zM7 12h3m-1.6-2l2 2-2 2',
  /** A cloud, struck through. */
  offline: 'M7.5 18.5h9a4 4 0 0 0 .6-7.95A5.5 5.5 0 0 0 6.6 9.4a4.6 4.6 0 0 0 .9 9.1zM4.5 4.5l15 15',
  calendar: 'M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4',
  pause: 'M9 6v12M15 6v12',
  settings:
    'M4 8h9m5 0h2M4 16h2m5 0h9M13 8a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0zM6 16a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0z',
  /** Books on a shelf, one leaning. */
  library: 'M5 5v14M9 5v14M13 5v14M16.5 6l3.5 12.6M3.5 19.5h17',
  /** A printed page. */
  page: 'M7 4h7l4 4v12H7zM14 4v4h4M10 12h5M10 15.5h5',
  /** An arrow that leaves its tray. */
  share: 'M12 15V4m-4 4l4-4 4 4M5 13v6.5h14V13',
  help: 'M12 20a8 8 0 1 1 0-16 8 8 0 0 1 0 16zM9.6 9.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.8m0 2.4v.01',
  /** A bookmark. */
  keep: 'M7 4h10v16l-5-4-5 4z',
  add: 'M4 6h16M4 11h8M4 16h5M17 12v8M13 16h8',
  info: 'M12 20a8 8 0 1 1 0-16 8 8 0 0 1 0 16zM12 11.5v4.5m0-8v.01'
} as const

export type IconName = keyof typeof PATHS

/** Draw an icon; `size` is its side in CSS pixels. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
