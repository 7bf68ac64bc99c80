/** The offices of those whom news calls diplomats, in any language: "le diplomate", «дипломат». */
export const DIPLOMATS: readonly string[] = [
  'foreign-minister',
  'deputy-foreign-minister',
  'foreign-spokesperson',
  'un-ambassador',
  'envoy',
  'director-general',
  'secretary-general',
  'high-representative'
]
