/**
 * Tell whether the shape that an element is cut to leaves a point of it: the browser's own geometry decides, by a path made of the
 * shape's numbers. A shape in another notation, or one that a drawing elsewhere gives, is taken for an empty one.
 */

/** True of a point of the window that the shape leaves. */
export type ClipShape = (x: number, y: number) => boolean

/** The shape of a computed `clip-path`, or of a `clip`, for an element with this box; null where it is cut to none. */
export function clipShapeOf({ clip, clipPath, position }: CSSStyleDeclaration, box: DOMRect): ClipShape | null {
  if (clipPath !== 'none' && clipPath !== '') {
    const path = pathOf(clipPath, box)
    return (x, y) => path !== null && pen().isPointInPath(path, x - box.left, y - box.top)
  }
  const isClipped = (position === 'absolute' || position === 'fixed') && clip.startsWith('rect(')
  if (!isClipped) return null
  const [top = 0, right = box.width, bottom = box.height, left = 0] = (clip.match(/auto|-?[\d.]+/gu) ?? []).map(
    (side) => (side === 'auto' ? undefined : Number(side))
  )
  return (x, y) => x - box.left > left && x - box.left < right && y - box.top > top && y - box.top < bottom
}

let context: OffscreenCanvasRenderingContext2D | undefined
const pen = (): OffscreenCanvasRenderingContext2D =>
  (context ??= new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D)

function pathOf(clipPath: string, box: DOMRect): Path2D | null {
  const [, shape = '', all = ''] = /([\w-]+)\((.*)\)/u.exec(clipPath) ?? []
  if (shape === '') return rectangle(0, 0, box.width, box.height)
  const [own = '', at = ''] = all.split(/\bat\b/u)
  const [lengths = ''] = own.split(/\bround\b/u)
  return SHAPES.get(shape)?.({ values: partsOf(lengths), at: partsOf(at), all, ...sidesOf(box) }) ?? null
}

/** What a shape is made of: its lengths and its centre, as they are written, and the box that percentages are of. */
interface Made {
  readonly values: readonly string[]
  readonly at: readonly string[]
  readonly all: string
  readonly width: number
  readonly height: number
  readonly x: (value: string | undefined) => number
  readonly y: (value: string | undefined) => number
}

const sidesOf = ({ width, height }: DOMRect): Pick<Made, 'width' | 'height' | 'x' | 'y'> => ({
  width,
  height,
  x: (value) => lengthOf(value, width),
  y: (value) => lengthOf(value, height)
})

const SHAPES: ReadonlyMap<string, (made: Made) => Path2D> = new Map([
  ['path', ({ all }: Made) => new Path2D(/["'](.*)["']/u.exec(all)?.[1] ?? '')],
  ['polygon', polygon],
  ['inset', inset],
  [
    'rect',
    ({ values: [top, right, bottom, left], x, y }: Made) =>
      rectangle(x(left), y(top), x(right) - x(left), y(bottom) - y(top))
  ],
  ['xywh', ({ values: [left, top, wide, high], x, y }: Made) => rectangle(x(left), y(top), x(wide), y(high))],
  ['circle', (made: Made) => ellipse(made, Math.hypot(made.width, made.height) / Math.SQRT2, true)],
  ['ellipse', (made: Made) => ellipse(made, made.width, false)]
])

function inset({ values, width, height, x, y }: Made): Path2D {
  const [top, right = top, bottom = top, left = right] = values
  return rectangle(x(left), y(top), width - x(left) - x(right), height - y(top) - y(bottom))
}

function ellipse({ values, at, width, height, x, y }: Made, across: number, isRound: boolean): Path2D {
  const [cx, cy] = [x(at[0] ?? '50%'), y(at[1] ?? '50%')]
  const sides = [cx, cy, width - cx, height - cy].map(Math.abs)
  const radius = (value: string | undefined, whole: number): number => {
    if (value !== undefined && /\d/u.test(value)) return Math.max(0, lengthOf(value, whole))
    return value === 'farthest-side' ? Math.max(...sides) : Math.min(...sides)
  }
  const rx = radius(values[0], across)
  const path = new Path2D()
  path.ellipse(cx, cy, rx, isRound ? rx : radius(values[1], height), 0, 0, 2 * Math.PI)
  return path
}

function rectangle(left: number, top: number, width: number, height: number): Path2D {
  const path = new Path2D()
  if (width > 0 && height > 0) path.rect(left, top, width, height)
  return path
}

function polygon({ values, x, y }: Made): Path2D {
  const path = new Path2D()
  const points = values.filter((value) => /\d/u.test(value))
  for (let i = 0; i + 1 < points.length; i += 2) path.lineTo(x(points[i]), y(points[i + 1]))
  path.closePath()
  return path
}

/** Lengths, each in one part: `calc(100% - 8px) 4px` ⇒ two. */
const partsOf = (list: string): readonly string[] => list.match(/calc\([^)]*\)|[^\s,]+/gu) ?? []

/** A length in CSS pixels, of percentages of `whole`; a sum is added up. */
function lengthOf(value: string | undefined, whole: number): number {
  const parts = [...(value ?? '').matchAll(/([+-]?)\s*([\d.]+)(%|px)?/gu)]
  return parts.reduce(
    (sum, [, sign, digits, unit]) => sum + (sign === '-' ? -1 : 1) * Number(digits) * (unit === '%' ? whole / 100 : 1),
    0
  )
}
