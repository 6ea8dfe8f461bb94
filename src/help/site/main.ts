import { makeSite } from './makeSite';

/** Prints the help as JSON, a list of paths and contents, for the build. */
makeSite().then(
  (files) => process.stdout.write(JSON.stringify(files)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
