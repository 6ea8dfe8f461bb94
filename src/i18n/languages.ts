import { de } from './de/de';
import { en } from './en/en';
import type { Messages, OneFormMessages } from './messages';
import { spoken } from './spoken';
import type { LanguageTag, Spoken } from './spoken';
import { zhCN } from './zh-CN/zhCN';
import { zhTW } from './zh-TW/zhTW';

export interface Language extends Spoken {
  messages: Messages | OneFormMessages;
}

const messages: Readonly<Record<LanguageTag, Language['messages']>> = { en, de, 'zh-CN': zhCN, 'zh-TW': zhTW };

/**
 * All languages with their texts, in the order of {@link spoken}: for the command line and for checks. What a browser
 * loads goes through `loadLanguage`, which loads one.
 */
export const languages: readonly Language[] = spoken.map((each) => ({ ...each, messages: messages[each.tag] }));
