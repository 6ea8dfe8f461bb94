import { webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import type { Theme } from '@fluentui/react-theme';

/** Fluent's fonts, and those of Windows, macOS and Linux that have Chinese. */
const fontFamilyBase = webLightTheme.fontFamilyBase.replace(
  /, sans-serif$/,
  ", 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
);
const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

/** What can tell the pane whether it is light or dark, the strongest first. */
export interface ThemeSources {
  /** `?theme=dark` of the page's address. */
  query: string;
  /** Background of Office's panes, such as `#262626`, if the host says it. */
  officeBackground?: string;
  /** The system's wish. */
  prefersDark: boolean;
}

export function chooseTheme({ query, officeBackground, prefersDark }: ThemeSources): Theme {
  const asked = new URLSearchParams(query).get('theme');
  const isDark = asked !== null ? asked === 'dark' : officeBackground ? isDarkColor(officeBackground) : prefersDark;
  return isDark ? dark : light;
}

export function isDark(theme: Theme): boolean {
  return theme === dark;
}

function isDarkColor(color: string): boolean {
  const value = parseInt(color.replace('#', '').slice(0, 6), 16);
  return (value >> 16) + ((value >> 8) & 255) + (value & 255) < 3 * 128;
}
