export interface PackageLicence {
  name: string;
  version: string;
  /** `undefined`: neither package.json nor a licence's text says one. */
  licence: string | undefined;
  verdict: 'permissive' | 'exception' | 'refused';
}

export function checkLicences(folder: string): PackageLicence[];
