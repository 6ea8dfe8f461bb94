import { pageLanguage } from './pageLanguage';

/** What the query of the page's address asks for. */
export interface Asked {
  /** `?open=`: a file that the server has; an empty workbook without. */
  file: string | null;
  /** `?theme=dark` or `light`; without, as the system is. */
  dark: boolean;
  /** `?pane=`: width of the pane in pixels. */
  paneWidth: number;
  /** The language that the add-in is told to be that of the host. */
  displayLanguage: string;
  /** `?culture=`: of numbers and dates, BCP 47; unknown where left out. */
  locale?: string;
}

export function readAddress(): Asked {
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  return {
    file: query.get('open'),
    dark: theme === 'dark',
    paneWidth: Number(query.get('pane') ?? 360),
    displayLanguage: pageLanguage(),
    locale: query.get('culture') ?? undefined,
  };
}
