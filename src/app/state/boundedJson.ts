/** Longer texts are no state of this add-in: a workbook's custom XML of that size would not be saved by Excel either. */
export const mostCharacters = 32_000_000;
/** Deeper values would overflow the stack of whoever walks through them. */
export const mostDepth = 100;

/**
 * JSON of unknown origin in linear time: `undefined` for text that is none, is too long or too deep. Keys that would
 * reach an object's prototype are left out.
 */
export function parseBoundedJson(text: string): unknown {
  if (text.length > mostCharacters || depthOf(text) > mostDepth) return undefined;
  try {
    return text.includes('__proto__') || text.includes('\\u')
      ? JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
      : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** How deep brackets are nested outside of strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) deepest = Math.max(deepest, (depth += 1));
    else if (code === 93 || code === 125) depth -= 1;
  }
  return deepest;
}
