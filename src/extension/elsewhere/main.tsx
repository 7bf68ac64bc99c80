/** Draw what stands elsewhere of a statement, in a document of the extension's own. */
import { render } from 'preact'
import { ElsewhereLine } from '../../ui/elsewhere/elsewhere'
import { offerElsewhere } from '../elsewhere-offer'

offerElsewhere((element, elsewhere, strings) =>
  render(<ElsewhereLine elsewhere={elsewhere} strings={strings} />, element)
)
