import type { Frame, Locator, Page } from 'playwright-core';
import { AnalysisPage } from './AnalysisPage';
import { eventually } from './eventually';
import { paneFrame } from './paneFrame';
import { TrackPage } from './TrackPage';
import { takePicture } from './pictures';

/** The add-in's task pane as a user meets it: by roles and names, in English. */
export class PanePage {
  constructor(private readonly page: Page) {}

  private get frame(): Frame {
    return paneFrame(this.page);
  }

  private get write_(): Locator {
    return this.frame.getByRole('button', { name: 'Write to workbook' });
  }

  /** Started, in any language: a list, or the invitation to open the sample. */
  async ready(): Promise<void> {
    const frame = this.page.frameLocator('iframe');
    await frame.locator('.write-foot button, .empty-state button, .needs').first().waitFor();
  }

  async useSample(): Promise<this> {
    await this.frame.getByRole('button', { name: 'Use the sample' }).click();
    await this.write_.waitFor();
    return this;
  }

  text(text: string | RegExp): Locator {
    return this.frame.getByText(text).first();
  }

  async source(): Promise<string> {
    return (await this.frame.locator('.source-place').textContent()) ?? '';
  }

  /** Tiers of the preview as read aloud, top first. */
  async tiers(): Promise<string[]> {
    return await this.frame.locator('.level > .visually-hidden').allTextContents();
  }

  weight(column: string): Locator {
    return this.frame.getByRole('slider', { name: new RegExp(escape(column)) });
  }

  async weights(): Promise<number[]> {
    return await this.frame
      .locator('.indicator input[type=range]')
      .evaluateAll((sliders: HTMLInputElement[]) => sliders.map(({ value }) => Number(value)));
  }

  async write(): Promise<this> {
    await this.write_.click();
    return this;
  }

  /** Ticks or unticks something in the menu beside the write button. */
  async choose(what: string): Promise<this> {
    await this.frame.getByRole('button', { name: 'What to write' }).click();
    await this.frame.getByRole('menuitemcheckbox', { name: what }).click();
    await this.page.keyboard.press('Escape');
    await this.frame.getByRole('menu').waitFor({ state: 'hidden' });
    return this;
  }

  async written(): Promise<void> {
    await this.frame.getByText(/^Written for/).waitFor();
  }

  /** Follows a link of the message. */
  async follow(link: string): Promise<this> {
    await this.frame.locator('.message-area').getByText(link, { exact: true }).click();
    return this;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name });
  }

  /** An entry of the menu that is open. */
  item(name: string): Locator {
    return this.frame.getByRole('menuitem', { name });
  }

  /** Chooses a value of a setting by its name. */
  async set(setting: string, value: string): Promise<void> {
    await this.frame.getByLabel(setting, { exact: true }).selectOption(value);
  }

  async openSection(name: string | RegExp): Promise<void> {
    const head = this.frame.getByRole('button', { name }).first();
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await eventually(() => head.getAttribute('aria-expanded'), 'true');
  }

  async openPlace(name: string): Promise<void> {
    await this.frame.getByRole('tab', { name }).click();
  }

  /** Presses the entry at the end of the gallery that stores functions under names of their own. */
  async addFunctionNames(): Promise<void> {
    await this.openPlace('Explore');
    await this.frame.getByRole('button', { name: 'Add =CLV() and =TIER()' }).click();
  }

  /** Presses Enter on a tab, a tile, a button or an entry of a menu, with nothing but the keyboard. */
  async key(role: 'tab' | 'button' | 'menuitem', name: string | RegExp): Promise<void> {
    const target = this.frame.getByRole(role, { name }).first();
    await target.press('Enter');
  }

  /** The words of what has the focus. */
  async focused(): Promise<string> {
    const words = await this.frame.locator(':focus').allTextContents();
    return words.join();
  }

  /** Opens an analysis from the gallery. */
  async openAnalysis(name: string): Promise<AnalysisPage> {
    await this.openPlace('Explore');
    await this.closeAnalysis();
    await this.frame.locator('.gallery-name').getByText(name, { exact: true }).click();
    return new AnalysisPage(this.frame).computed();
  }

  /** Opens an analysis from the gallery by the question that it answers. */
  async openQuestion(question: string): Promise<AnalysisPage> {
    await this.openPlace('Explore');
    await this.frame.locator('.gallery-question').getByText(question, { exact: true }).click();
    return new AnalysisPage(this.frame).computed();
  }

  /** Goes back to the gallery, if an analysis is open. */
  async closeAnalysis(): Promise<void> {
    const back = this.frame.getByRole('button', { name: 'Back', exact: true });
    if ((await back.count()) > 0) await back.click();
  }

  /** What people have, in the Value place. */
  async openValue(have: string): Promise<AnalysisPage> {
    await this.openPlace('Value');
    await this.frame.locator('.ways .gallery-name').getByText(have, { exact: true }).click();
    return new AnalysisPage(this.frame).computed();
  }

  /** Says in the source strip what a row of the list is. */
  async sayShape(name: string): Promise<void> {
    await this.frame.locator('.shape').click();
    await this.frame
      .getByRole('menuitemradio', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  }

  /** What is kept, in the place Track. */
  async openTrack(): Promise<TrackPage> {
    await this.openPlace('Track');
    return new TrackPage(this.frame);
  }

  /** From the pyramid's weights to the methods that find some. */
  async helpMeChoose(): Promise<AnalysisPage> {
    await this.frame.getByRole('button', { name: 'Help me choose' }).click();
    return new AnalysisPage(this.frame).computed();
  }

  /** What a setting says. */
  async option(name: string): Promise<string> {
    return await this.frame.getByLabel(name, { exact: true }).inputValue();
  }

  /** Does something from the menu of the current model. */
  async model(action: string): Promise<void> {
    await this.frame.getByRole('button', { name: 'More for this model' }).click();
    await this.frame.getByRole('menuitem', { name: action, exact: true }).click();
  }

  /** Two pyramids side by side, from where models are chosen. */
  async compare(): Promise<Locator> {
    await this.frame.getByRole('button', { name: /^Model:/ }).click();
    await this.frame.getByRole('menuitem', { name: 'Compare pyramids' }).click();
    const comparison = this.frame.locator('.compare');
    await comparison.locator('.moves td').first().waitFor();
    return comparison;
  }

  /** While on, workers of the pane hear nothing: what they are asked to compute takes for ever. */
  async stallWorkers(on: boolean): Promise<void> {
    await this.frame.evaluate((isOn) => {
      const own = Worker.prototype as Worker & { heard?: Worker['postMessage'] };
      own.heard ??= own.postMessage;
      own.postMessage = isOn ? () => undefined : own.heard;
    }, on);
  }

  /** Drops files on the pane, as from a folder of the user's. */
  async drop(...files: { name: string; bytes: Uint8Array }[]): Promise<void> {
    const texts = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
    await this.frame.locator('.pane').evaluate((pane, all) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of all) {
        const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      for (const type of ['dragover', 'drop']) {
        pane.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, texts);
  }

  get card(): Locator {
    return this.frame.locator('.customer-card');
  }

  /** True if something sticks out to the right. */
  async overflows(): Promise<boolean> {
    return await this.frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
  }

  /** What can be pointed at and is less than 24 px high or wide, but for links within a sentence. */
  async smallTargets(): Promise<string[]> {
    return await this.frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, [role=tab], a[href], input, select')]
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          const { display, visibility } = getComputedStyle(target);
          const isShown = width > 0 && visibility === 'visible' && target.getAttribute('aria-hidden') !== 'true';
          return isShown && display !== 'inline' && (width < 23.5 || height < 23.5);
        })
        .map((target) => target.getAttribute('aria-label') ?? target.outerHTML),
    );
  }

  /** Opens what stands in the menu of help, or F1's page, over the places; the same again goes back. */
  async openOver(
    page: 'help' | 'Check this Excel' | 'Remove everything of this add-in from the workbook',
  ): Promise<void> {
    if (page === 'help') await this.page.keyboard.press('F1');
    else {
      await this.button('Help and this add-in').click();
      await this.item(page).click();
    }
    await this.frame.locator('.whole-page h2').waitFor();
  }

  /** Closes a page over the places. */
  async closeOver(): Promise<void> {
    await this.button('Back').click();
    await this.frame.locator('.whole-page').waitFor({ state: 'hidden' });
  }

  async picture(name: string): Promise<void> {
    await takePicture(this.page.locator('iframe'), name);
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
