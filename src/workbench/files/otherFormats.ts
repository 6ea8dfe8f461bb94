import { WorkbookError } from '../workbook/WorkbookError';

/** The first bytes of the container of .xls files and of encrypted ones. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const encryptedStream = utf16('EncryptedPackage');

/**
 * Refuses what is no zip file, and says what it is.
 *
 * @throws WorkbookError `FileEncrypted`, `FileIsXls`, or `FileDamaged` for anything else
 */
export function refuseOtherContainers(bytes: Uint8Array, fileName: string): void {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    if (includes(bytes, encryptedStream)) throw new WorkbookError('FileEncrypted', `'${fileName}' is encrypted.`);
    throw new WorkbookError('FileIsXls', `'${fileName}' is a workbook of Excel 97 to 2003.`);
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new WorkbookError('FileDamaged', `'${fileName}' is not an .xlsx file, or damaged.`);
}

/**
 * Refuses a package of another kind.
 *
 * @param hasPart whether the package has a part of that path
 * @throws WorkbookError `FileIsXlsb`, `FileIsOds`
 */
export function refuseOtherPackages(hasPart: (path: string) => boolean, fileName: string): void {
  if (hasPart('xl/workbook.bin')) throw new WorkbookError('FileIsXlsb', `'${fileName}' is a binary workbook.`);
  if (hasPart('content.xml') && hasPart('META-INF/manifest.xml'))
    throw new WorkbookError('FileIsOds', `'${fileName}' is an OpenDocument file.`);
}

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, wanted: number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Whether a file is a zip, as .xlsx is, or a compound file, as .xls is. */
export function isPackage(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}
