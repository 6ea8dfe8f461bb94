const german = require('./functions.de.json');
const chinese = require('./functions.zh-CN.json');
const taiwanese = require('./functions.zh-TW.json');

/** English stands in the sources; other languages in a file each. */
const languages = ['en', 'de', 'zh-CN', 'zh-TW'];
const translations = { de: german, 'zh-CN': chinese, 'zh-TW': taiwanese };

/** The metadata in one language. Throws where a text is missing: no function ships half translated. */
function localMetadata(metadata, language, host) {
  return {
    ...metadata,
    functions: metadata.functions.map((definition) => {
      const helpUrl = `${host}help/${language}/functions/${definition.id.toLowerCase()}.html`;
      if (language === 'en') return { ...definition, helpUrl };
      const texts = translationOf(definition.id, language);
      return {
        ...definition,
        description: texts.description,
        helpUrl,
        parameters: definition.parameters.map((parameter) => {
          const local = texts.parameters[parameter.name];
          if (!local) throw new Error(`${definition.id}: no ${language} text for ${parameter.name}`);
          return { ...parameter, name: local.name, description: local.description };
        }),
      };
    }),
  };
}

/** The texts of a function in a language other than English, help included. */
function translationOf(id, language) {
  const texts = translations[language][id];
  if (!texts) throw new Error(`${id}: no ${language} texts`);
  return texts;
}

module.exports = { languages, localMetadata, translationOf };
