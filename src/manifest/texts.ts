/** What `npm run validate` and `npm run start:excel` say to developers. */
export const texts = {
  validate: {
    notBuilt: 'There is no dist/manifest.xml yet: npm run build makes it.',
    noNetwork: (problem: string) =>
      `Not validated: Microsoft's service did not answer, which needs a network (${problem}). The rules that need none are checked by npm run build and npm test.`,
    refused: (status: string) => `Not validated: Microsoft's service answered ${status}.`,
    valid: "Microsoft's service accepts the manifest.",
    invalid: "Microsoft's service refuses the manifest.",
    issue: (kind: string, title: string, content: string, line: number | undefined) =>
      `${kind}: ${title}: ${content}${line === undefined ? '' : ` (line ${line})`}`,
  },
  startExcel: {
    noExcelHere: (platform: string) =>
      `There is no Excel for ${platform} that takes add-ins from a folder: this needs Windows or a Mac. npm start opens the workbench, which plays Excel.`,
    notInstalled: 'Excel is not installed on this machine.',
    portTaken: (port: number) => `Port ${port}, which the manifest names, is in use: end what listens there.`,
    failed: (command: string, status: string) => `${command} ended with ${status}.`,
    serving: (address: string) => `Serving dist/ at ${address}; Ctrl+C takes the add-in out of Excel and ends.`,
  },
};
