import { webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import type { Theme } from '@fluentui/react-theme';

/** Fonts of Windows, macOS and Linux that have Chinese: the same character is drawn otherwise in Taiwan than in China. */
const simplified = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC'";
const traditional = "'Microsoft JhengHei UI', 'PingFang TC', 'Noto Sans CJK TC'";

interface Themes {
  light: Theme;
  dark: Theme;
}

/** Fluent's fonts, then those. */
function withFonts(families: string): Themes {
  const fontFamilyBase = webLightTheme.fontFamilyBase.replace(/, sans-serif$/, `, ${families}, sans-serif`);
  return { light: { ...webLightTheme, fontFamilyBase }, dark: { ...webDarkTheme, fontFamilyBase } };
}

const usual = withFonts(simplified);
const taiwanese = withFonts(traditional);

/** What can tell the pane whether it is light or dark, the strongest first. */
export interface ThemeSources {
  /** `?theme=dark` of the page's address. */
  query: string;
  /** Background of Office's panes, such as `#262626`, if the host says it. */
  officeBackground?: string;
  /** The system's wish. */
  prefersDark: boolean;
  /** That the pane speaks, BCP 47. */
  language: string;
}

export function chooseTheme({ query, officeBackground, prefersDark, language }: ThemeSources): Theme {
  const asked = new URLSearchParams(query).get('theme');
  const isDark = asked !== null ? asked === 'dark' : officeBackground ? isDarkColor(officeBackground) : prefersDark;
  const themes = language === 'zh-TW' ? taiwanese : usual;
  return isDark ? themes.dark : themes.light;
}

export function isDark(theme: Theme): boolean {
  return theme === usual.dark || theme === taiwanese.dark;
}

function isDarkColor(color: string): boolean {
  const value = parseInt(color.replace('#', '').slice(0, 6), 16);
  return (value >> 16) + ((value >> 8) & 255) + (value & 255) < 3 * 128;
}
