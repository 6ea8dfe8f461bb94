import type { Frame, Locator } from 'playwright-core';
import { AnalysisPage } from './AnalysisPage';

/** The place Track: what is kept, and what changed between two of it. */
export class TrackPage {
  constructor(private readonly frame: Frame) {}

  /** Keeps what stands in Classify, and waits until it is said. */
  async take(): Promise<this> {
    await this.frame.getByRole('button', { name: /^Take (the first )?snapshot$/ }).click();
    await this.frame
      .locator('.message-area')
      .getByText(/Kept as/)
      .waitFor();
    return this;
  }

  /** Names of what is kept, the newest first. */
  async names(): Promise<string[]> {
    return await this.frame.locator('.track-name').allTextContents();
  }

  async rename(name: string, to: string): Promise<this> {
    await this.frame.getByRole('button', { name: `More for ${name}`, exact: true }).click();
    await this.frame.getByRole('menuitem', { name: 'Rename' }).click();
    const field = this.frame.getByRole('textbox', { name: 'Name of the snapshot' });
    await field.fill(to);
    await field.press('Enter');
    await this.frame.locator('.track-name').getByText(to, { exact: true }).waitFor();
    return this;
  }

  get title(): Locator {
    return this.frame.getByRole('heading', { name: 'What changed?' });
  }

  get headline(): Locator {
    return this.frame.locator('.track-headline');
  }

  /** Those who moved most. */
  get movers(): Locator {
    return this.frame.locator('.track .movers > li');
  }

  get trend(): Locator {
    return this.frame.locator('.trend');
  }

  /** What is asked of the two snapshots that are chosen. */
  async ask(question: 'Tier migration' | 'Equity bridge'): Promise<AnalysisPage> {
    await this.frame.locator('.track .gallery-name').getByText(question, { exact: true }).click();
    return new AnalysisPage(this.frame).computed();
  }
}
