import type { Frame, Locator } from 'playwright-core';

/** An analysis opened in the pane: its report on top, its settings below. */
export class AnalysisPage {
  constructor(private readonly frame: Frame) {}

  get name(): Locator {
    return this.frame.locator('.analysis-head h2');
  }

  /** Computed, and of the settings as they stand. */
  async computed(): Promise<this> {
    await this.frame.locator('.analysis[aria-busy=false] .report').first().waitFor();
    return this;
  }

  /** A key figure by what stands under it. */
  async figure(label: string): Promise<string> {
    const figure = this.frame.locator('.figures > div', { has: this.frame.getByText(label, { exact: true }) });
    return (await figure.locator('dd').textContent()) ?? '';
  }

  chart(title: string | RegExp): Locator {
    return this.frame.locator('figure.chart', { hasText: title });
  }

  async set(option: string, value: string): Promise<this> {
    await this.frame.getByLabel(option, { exact: true }).selectOption(value);
    return this;
  }

  async type(option: string, value: string): Promise<this> {
    await this.frame.getByRole('textbox', { name: option, exact: true }).fill(value);
    return this;
  }

  lever(name: string): Locator {
    return this.frame.locator('.what-if').getByRole('slider', { name });
  }

  /** A pair of the comparison, by the names at its ends. */
  pair(first: string, second: string): Locator {
    return this.frame.getByRole('slider', { name: `${first} or ${second}` });
  }

  /** A cell of the map of segments. */
  segmentCell(recency: number, frequency: number): Locator {
    return this.frame.locator(`[data-cell="${recency} ${frequency}"]`);
  }

  /** Takes a segment to paint with, or a layer of the map, by what stands on it. */
  async take(name: string): Promise<this> {
    await this.frame.locator('.segment-map label').filter({ hasText: name }).first().click();
    return this;
  }

  /** Draws with the mouse from one cell over others. */
  async paint(...cells: [number, number][]): Promise<this> {
    const mouse = this.frame.page().mouse;
    for (const [i, cell] of cells.entries()) {
      await this.segmentCell(...cell).hover();
      if (i === 0) await mouse.down();
    }
    await mouse.up();
    return this;
  }

  get whatIf(): Locator {
    return this.frame.locator('.what-if-head');
  }

  get consistency(): Locator {
    return this.frame.locator('.consistency');
  }

  async press(name: string | RegExp): Promise<this> {
    await this.frame.getByRole('button', { name }).click();
    return this;
  }

  async write(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Write to workbook' }).click();
    await this.frame
      .locator('.message-area')
      .getByText(/was written/)
      .waitFor();
  }

  async escape(): Promise<void> {
    await this.frame.locator('body').press('Escape');
  }

  async back(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Back', exact: true }).click();
  }
}
