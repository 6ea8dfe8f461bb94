import { existsSync } from 'node:fs';
import path from 'node:path';
import { validateManifest } from 'office-addin-manifest';
import { texts } from './texts';
import { validationOutcome, type ValidationOutcome } from './validationOutcome';

/** `npm run validate`: asks Microsoft's service about the manifest that ships. */
async function validate(): Promise<ValidationOutcome> {
  const manifest = path.resolve(__dirname, '../../dist/manifest.xml');
  if (!existsSync(manifest)) return { exitCode: 2, lines: [texts.validate.notBuilt] };
  try {
    return validationOutcome(await validateManifest(manifest));
  } catch (error) {
    return validationOutcome(error instanceof Error ? error : new Error(String(error)));
  }
}

void validate().then(({ exitCode, lines }) => {
  (exitCode === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
});
