import { version } from '../../../package.json';

/** The version that package.json gives to the build, the manifest and the command line. */
export const productVersion = version;

/** First line of what is copied for whoever looks into a problem. */
export const productLine = `Customer Pyramid ${version}`;
