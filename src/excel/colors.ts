/** The written sheets' own colours: one hue and greys, legible on white and in print. */
export const colors = {
  dark: '#0B3C5D',
  middle: '#2F86B7',
  light: '#6DB1D6',
  text: '#323130',
  quiet: '#605E5C',
  faint: '#8A8886',
  white: '#FFFFFF',
};

/** Series without a colour of their own take these in turn. */
export const seriesColors = [colors.dark, colors.middle, colors.light, colors.faint];
