/**
 * The control beside words that are selected on the page, which adds them. As the card beside a passage it is a shortcut for the pointer: the
 * list has the same, so assistive technology passes it by, and it takes no focus, which leaves the words selected.
 */
import { useState } from 'preact/hooks'
import type { Selecting } from '../../core/records/unselectable'
import { directionOf } from '../../core/text/language'
import { Icon } from '../parts/icon'
import { type BesidePlace, placeOf } from './beside-card'
import type { ShellProps } from './shell-props'

/** In CSS pixels: as it is, and where it says why nothing is added. */
const [WIDTH, WIDE, HEIGHT] = [120, 280, 40]

interface AddControlProps extends Pick<ShellProps, 'strings' | 'settings' | 'onAdd'> {
  readonly place: BesidePlace
}

/** Nothing where there is no room for it off the words. */
export function AddControl({ place, strings, settings, onAdd }: AddControlProps) {
  const [came, setCame] = useState<Selecting>('opened')
  const { adding, language } = strings
  const style = placeOf(place, came === 'opened' ? WIDTH : WIDE, HEIGHT)
  if (style.top === 'auto' && place.top < HEIGHT) return null
  return (
    <div
      class="mawqif sidebar adding"
      data-theme={settings.theme}
      data-adding={came}
      lang={language}
      dir={directionOf(language)}
      aria-hidden="true"
      style={style}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        class="act"
        tabIndex={-1}
        title={adding.selected}
        onClick={() => void onAdd().then(setCame)}
      >
        <Icon name="add" size={15} />
        {adding.add}
      </button>
      {came !== 'opened' && <p class="facts">{adding.unselectable[came]}</p>}
    </div>
  )
}
