/** Which sites Mawqif may read: the built-in list, every site, or the ones the user added. */
import type { OptionsProps } from './options-props'
import { SiteList } from './site-list'

export function SiteAccess(props: OptionsProps) {
  const { strings, everySite, grantedSites, builtInSites, onEverySite, onForgetSite } = props
  const words = strings.options
  return (
    <fieldset class="group">
      <legend>{words.access}</legend>
      <p>{words.builtIn(builtInSites)}</p>
      <label class="check">
        <input
          type="checkbox"
          name="every-site"
          checked={everySite}
          aria-describedby="every-site-hint"
          onClick={(event) => {
            /* The browser has yet to answer: the switch shows what is granted, not what was asked for. */
            event.currentTarget.checked = everySite
            onEverySite(!everySite)
          }}
        />
        <span>{words.everySite}</span>
      </label>
      <p class="hint under-check" id="every-site-hint">
        {words.everySiteHint}
      </p>
      <h2 class="field-name">{words.grantedSites}</h2>
      <SiteList
        hosts={grantedSites}
        none={words.noGrantedSites}
        action={words.forget}
        actionOn={words.forgetSite}
        onAct={onForgetSite}
      />
    </fieldset>
  )
}
