/** The frame that every sample page stands in. */

export interface PageParts {
  readonly title: string
  readonly body: string
  /** Right to left where it is Arabic. */
  readonly language?: 'ar' | 'en'
  /** Goes into the head as it is. */
  readonly head?: string
}

/** Write a whole HTML document. */
export function htmlPage({ title, body, language = 'ar', head = '' }: PageParts): string {
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`
}

/** Write `text` so that HTML reads it as text, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
