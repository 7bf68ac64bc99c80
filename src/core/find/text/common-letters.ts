/** False for the small letters of Latin and Cyrillic, and for Arabic ones: of these no expression needs to tell that they are no capitals. */
export const mayBeCapital = (unit: number): boolean =>
  !((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x430 && unit <= 0x45f) || (unit >= 0x620 && unit <= 0x64a))
