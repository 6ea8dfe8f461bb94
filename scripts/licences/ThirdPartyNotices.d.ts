export interface ShippedPackage {
  name: string;
  version: string;
  licence: string | undefined;
  text: string | undefined;
  source: string;
}

export function packageFolder(resource: string): string | undefined;
export function notices(packages: readonly ShippedPackage[]): string;
