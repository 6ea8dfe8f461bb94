import type { Frame, Page } from 'playwright-core';

/**
 * The add-in's frame, once its page is there. What is looked for in it costs half of what it costs through the element of the
 * frame, which is then looked for each time, too.
 */
export function paneFrame(page: Page): Frame {
  const [frame] = page.mainFrame().childFrames();
  if (!frame) throw new Error('there is no pane');
  return frame;
}
