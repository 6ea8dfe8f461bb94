const { writeFileSync } = require('node:fs');
const { declarationsFile, declarationsText, readFunctions } = require('./readFunctions');

/** `npm run functions`: writes down what the functions' sources declare, for those who run without reading sources. */
void readFunctions().then(({ metadata }) => writeFileSync(declarationsFile, declarationsText(metadata)));
