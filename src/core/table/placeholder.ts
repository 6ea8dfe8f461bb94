const placeholder =
  /^(?:n\.?\/?a\.?|n\/v|none|null|nil|nan|unknown|undefined|missing|blank|\(blank\)|tbd|tba|k\. ?a\.?|keine?|fehlt|unbekannt|ohne|leer|\(leer\)|无|空|没有|未知|なし|不明|[-–—.?*/x]{1,3})$/i;

/** What people write into a cell that they leave without a value. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}
