/** Draw what stands elsewhere of a statement, and where its article is kept, in a document of the extension's own. */
import { render } from 'preact'
import { ElsewhereLine } from '../../ui/elsewhere/elsewhere'
import { KeptCopies } from '../../ui/elsewhere/kept-copies'
import { offerElsewhere } from '../elsewhere-offer'

offerElsewhere((element, of, strings) =>
  render(
    'statement' in of ? (
      <ElsewhereLine elsewhere={of} strings={strings} />
    ) : (
      <KeptCopies copies={of} strings={strings} />
    ),
    element
  )
)
