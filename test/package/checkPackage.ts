import { cellFaults } from './cells';
import { drawingFaults } from './drawings';
import { linkFaults } from './links';
import { nameFaults } from './names';
import { relationFaults } from './relations';
import { styleFaults } from './styles';
import { tableFaults } from './tables';
import { takeApart } from './parts';

/**
 * What Excel would repair, or refuse, in a written .xlsx, one line each: rules of ECMA-376 parts 1 and 2 that a schema cannot
 * say, and of what Excel adds to them ([MS-XLSX], [MS-OE376]). An empty list is a file that keeps them.
 */
export function checkPackage(bytes: Uint8Array): string[] {
  const files = takeApart(bytes);
  return [
    ...files.broken.map((name) => `${name}: not well-formed`),
    ...[relationFaults, nameFaults, styleFaults, cellFaults, linkFaults, tableFaults, drawingFaults].flatMap((rule) =>
      rule(files),
    ),
  ];
}
