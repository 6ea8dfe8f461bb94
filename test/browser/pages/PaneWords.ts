import type { Frame, Locator, Page } from 'playwright-core';
import type { MessageKey } from '../../../src/i18n/messages';
import { findLanguage } from '../../../src/i18n/findLanguage';
import { paneFrame } from './paneFrame';
import { takePicture } from './pictures';

/** The pane in whatever language it speaks: found by its parts and by the texts of their keys, and read for its words. */
export class PaneWords {
  private readonly messages: Readonly<Record<string, string>>;
  /** Whether words that were met before are strange: looking each up among all data takes long. */
  private readonly judged = new Map<string, boolean>();

  constructor(
    private readonly page: Page,
    language: string,
  ) {
    this.messages = findLanguage(language).messages;
  }

  private get frame(): Frame {
    return paneFrame(this.page);
  }

  async openPlace(place: 'classify' | 'value' | 'explore'): Promise<void> {
    await this.frame.getByRole('tab', { name: this.text(`place.${place}`) }).click();
  }

  /** Opens what has a tile, and waits until it is computed or says why not. */
  async openTile(name: MessageKey): Promise<void> {
    await this.frame.locator('.gallery-name').getByText(this.text(name), { exact: true }).dispatchEvent('click');
    await this.frame.locator('.analysis[aria-busy=false]').waitFor();
  }

  async back(): Promise<void> {
    await this.frame.locator('.analysis-head button').first().dispatchEvent('click');
    await this.frame.locator('.gallery-name').first().waitFor();
  }

  /** Opens every part that is closed, also inside of those that opened. */
  async unfold(): Promise<void> {
    await this.frame.evaluate(async () => {
      const closed =
        '.pane [aria-expanded=false]:not([aria-haspopup]):not([role=combobox]), details:not([open]) > summary';
      for (let left = 60; left > 0; left--) {
        const first = document.querySelector(closed);
        if (!first) return;
        first.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
        // what it opened is there with the next picture
        await new Promise(requestAnimationFrame);
      }
    });
  }

  /** What opens a menu. */
  menus(): Locator {
    return this.frame.locator('.pane [aria-haspopup=menu]');
  }

  async openMenu(menu: Locator): Promise<void> {
    await menu.dispatchEvent('click');
    await this.frame.getByRole('menu').first().waitFor();
  }

  async closeMenu(): Promise<void> {
    const menu = this.frame.getByRole('menu').first();
    await menu.press('Escape');
    await menu.waitFor({ state: 'hidden' });
  }

  /**
   * Words that people see or hear and that come neither from the texts, which stand in brackets, nor from the data.
   *
   * @param data names of sheets, columns and customers, texts in cells
   */
  async hardCoded(data: readonly string[]): Promise<string[]> {
    const all = await this.frame.evaluate(() => {
      const found = new Set<string>();
      const add = (text: string | null): void => {
        if (text !== null && text.trim() !== '') found.add(text.trim());
      };
      for (const part of document.querySelectorAll('body *')) {
        if (part.matches('script, style') || !(part.checkVisibility() || part.matches('option, title'))) continue;
        for (const node of part.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.nodeValue);
        for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt'])
          add(part.getAttribute(name));
      }
      return [...found];
    });
    const ofData = new Set(data);
    const known = [...data].sort((a, b) => b.length - a.length);
    const isWord = (text: string): boolean => /\p{L}{2}/u.test(text);
    return all.filter((text) => {
      const rest = withoutTexts(text).replace(day, ' ');
      if (!isWord(rest) || ofData.has(rest.trim())) return false;
      // a number in it says nothing new
      const words = rest.replace(/\d+/g, '0');
      const isStrange =
        this.judged.get(words) ?? isWord(known.reduce((left, word) => left.replaceAll(word, ' '), rest));
      this.judged.set(words, isStrange);
      return isStrange;
    });
  }

  /** What sticks out of the pane and is not cut off or scrolled by a smaller part around it. */
  async overflowing(): Promise<string[]> {
    return await this.frame.evaluate(() => {
      const nameOf = (part: Element): string => `${part.tagName.toLowerCase()}.${part.getAttribute('class') ?? ''}`;
      const isCut = (part: Element, box: Element): boolean => {
        for (let around = part.parentElement; around && around !== box; around = around.parentElement)
          if (getComputedStyle(around).overflowX !== 'visible') return true;
        return false;
      };
      return [document.documentElement, ...document.querySelectorAll('.pane')].flatMap((box) => {
        if (box.scrollWidth <= box.clientWidth) return [];
        const { left, right } = box.getBoundingClientRect();
        const out = [...box.querySelectorAll('*')].filter((part) => {
          const own = part.getBoundingClientRect();
          return own.width > 1 && (own.left < left - 1 || own.right > right + 1) && !isCut(part, box);
        });
        return [`${nameOf(box)} ${box.scrollWidth} > ${box.clientWidth}`, ...out.map(nameOf)];
      });
    });
  }

  /** Words in a column so narrow that they are read letter by letter. */
  async squeezed(): Promise<string[]> {
    return await this.frame.evaluate(() => {
      const isNarrow = (part: Element): boolean => {
        const { width, height } = part.getBoundingClientRect();
        return width > 0 && width < 24 && height > 72;
      };
      const says = (part: Element): boolean =>
        [...part.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim().length > 4,
        );
      const parts = [...document.querySelectorAll('body *')].filter((part) => part.checkVisibility() && says(part));
      return parts.filter(isNarrow).map((part) => `squeezed: ${part.textContent ?? ''}`);
    });
  }

  /** Words that a line is too short for, so that they end in dots. */
  async cutOff(): Promise<string[]> {
    return await this.frame.evaluate(() => {
      const says = (part: Element): boolean =>
        [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
      const isShort = (part: Element): boolean =>
        part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).textOverflow === 'ellipsis';
      const parts = [...document.querySelectorAll('body *')].filter((part) => part.checkVisibility() && says(part));
      return parts.filter(isShort).map((part) => part.textContent ?? '');
    });
  }

  async picture(name: string): Promise<void> {
    await takePicture(this.page.locator('iframe'), name);
  }

  private text(key: string): string {
    return this.messages[key];
  }
}

/** A day as numbers are written: by the browser's own words for months, as the pseudo-languages have none. */
const day = /\b[A-Z][a-z]{2} \d{1,2}, \d{4}/g;

/** What stands outside of the brackets of texts, which may stand in one another. */
function withoutTexts(text: string): string {
  const inner = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return inner === text ? inner : withoutTexts(inner);
}
