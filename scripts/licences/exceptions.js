/** Packages that may be installed although their licence is not on the list, and why. None of them is passed on. */
const exceptions = {
  '@microsoft/office-js':
    "Microsoft's own terms: for apps that work with Microsoft 365. Contract tests and the workbench only; what ships takes it from Microsoft's address.",
  'axe-core': 'MPL-2.0, unchanged: accessibility checks of the browser tests only.',
};

module.exports = { exceptions };
