/** The article on a page that allows no script, no style and no string made into HTML, of its own or of anyone's. */
import { paragraphsPage } from './paragraphs'

export function strictCspPage(): { readonly html: string; readonly headers: Readonly<Record<string, string>> } {
  return {
    html: paragraphsPage(),
    headers: {
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'"
    }
  }
}
