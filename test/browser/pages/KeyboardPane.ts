import type { Frame, Page } from 'playwright-core';
import type { TextKey } from '../../../src/i18n/messages';
import { createTranslate } from '../../../src/i18n/translate';
import { paneFrame } from './paneFrame';

/** What has the focus, as a screen reader says it. */
interface Focused {
  role: string;
  name: string;
}

/** As many stops as a page of the pane has at most: who has gone by that many has been everywhere. */
const mostStops = 90;

/** The pane in any language, for somebody who has a keyboard and nothing else. */
export class KeyboardPane {
  private readonly translate: ReturnType<typeof createTranslate>;

  private constructor(
    private readonly page: Page,
    private readonly frame: Frame,
    language: string,
  ) {
    this.translate = createTranslate(language);
  }

  /** Goes to the first stop in the pane, as F6 does in Excel. */
  static async enter(page: Page, language: string): Promise<KeyboardPane> {
    const frame = paneFrame(page);
    await frame.locator('button').first().focus();
    return new KeyboardPane(page, frame, language);
  }

  /** Goes back to where the focus was in the pane, as F6 does in Excel: a sheet that comes into sight takes the keyboard. */
  private async comeBack(): Promise<void> {
    await this.frame.evaluate(() => {
      const { activeElement } = document;
      const part = activeElement === document.body ? document.querySelector('button') : activeElement;
      if (!(part instanceof HTMLElement)) return;
      // what has the focus in its own page gets the keyboard only when it is focused anew
      part.blur();
      part.focus();
    });
  }

  say(key: TextKey, params?: Record<string, string | number>): string {
    return this.translate({ key, params });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Goes on, or back, until what has the focus is of this role and its name holds the text. */
  async goTo(role: string, text: string, key: 'Tab' | 'Shift+Tab' | 'ArrowRight' | 'ArrowDown' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    while (passed.length < mostStops) {
      const focused = await this.focused();
      if (focused.role === role && focused.name.includes(text)) return;
      const stop = `${focused.role} ${focused.name.slice(0, 12)}`;
      // the grid has taken the keyboard, late: whoever was held fast in the pane would not get on after this either
      if (focused.role !== 'none' && stop === passed.at(-1)) await this.comeBack();
      passed.push(stop);
      await this.press(key);
    }
    const inPane = await this.frame.evaluate(() => document.hasFocus());
    throw new Error(`no ${role} '${text}', focus in the pane: ${inPane}, after: ${passed.join(' | ')}`);
  }

  /** Goes to something and presses Enter on it. */
  async enterOn(role: string, key: TextKey, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.goTo(role, this.say(key), by);
    await this.press('Enter');
  }

  /** Goes back, or on, to the places, which are one stop, and along them. */
  async openPlace(key: TextKey, by: 'Tab' | 'Shift+Tab' = 'Shift+Tab'): Promise<void> {
    await this.goTo('tab', '', by);
    await this.goTo('tab', this.say(key), 'ArrowRight');
    await this.press('Enter');
  }

  /** Waits until a part of the pane is there. */
  async opens(part: string): Promise<void> {
    await this.frame.locator(part).first().waitFor();
  }

  /** Waits until the pane shows a text. */
  async shows(text: string, where = 'main'): Promise<void> {
    await this.frame.locator(where).getByText(text).first().waitFor();
  }

  async weights(): Promise<number[]> {
    return await this.frame
      .locator('.indicator input[type=range]')
      .evaluateAll((sliders: HTMLInputElement[]) => sliders.map(({ value }) => Number(value)));
  }

  private async focused(): Promise<Focused> {
    return await this.frame.evaluate(() => {
      const { activeElement: part } = document;
      if (!part || part === document.body) return { role: '', name: '' };
      const labels = part.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const named = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      const isSlider = part.matches('input[type=range]');
      const tag = part.localName === 'a' ? 'link' : part.localName;
      return {
        role: part.getAttribute('role') ?? (isSlider ? 'slider' : tag),
        name: part.getAttribute('aria-label') ?? (named || (part.textContent ?? '')),
      };
    });
  }
}
