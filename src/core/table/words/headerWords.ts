/**
 * The words of a header in lower case: parted at spaces and signs, and inside camelCase and snake_case.
 *
 * @example headerWords('CustomerIDNumber') // ['customer', 'id', 'number']
 */
export function headerWords(header: string): string[] {
  return header
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
