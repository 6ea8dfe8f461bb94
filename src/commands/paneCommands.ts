import type { App } from '../app/app';

/** Whose snapshots a command compares, and who asks for them in the pane. */
const track = 'track';

/** What commands of the ribbon ask of the pane. What goes wrong there is said there. */
export interface CommandPane {
  choosePlace(place: string): void;
  /** A page over the places; `undefined` goes back to them. */
  openPage(page: 'help' | undefined): void;
  takeSnapshot(): Promise<void>;
  openComparison(analysis: string): Promise<void>;
}

/** What commands need beside the pane. */
export interface CommandHost {
  /** Resolves once the pane has read what it begins with: a command may start the add-in. */
  ready: Promise<void>;
  /** Brings the pane into sight. */
  show(): Promise<void>;
}

/** Commands that are done in the pane and therefore bring it into sight. They reject only if Excel does not show it. */
export interface PaneCommands {
  /** *Lifetime value*: the place that finds it, on the list in sight. */
  lifetimeValue(): Promise<void>;
  /** *Take snapshot*: keeps the pyramid as it stands; the pane says so, or why it cannot be. */
  takeSnapshot(): Promise<void>;
  /** *What changed*: who moved between the last two snapshots; with fewer, where they are taken. */
  whatChanged(): Promise<void>;
  /** *Help*: what the help says of the place in sight. */
  help(): Promise<void>;
}

export function createPaneCommands(app: Pick<App, 'snapshots'>, pane: CommandPane, host: CommandHost): PaneCommands {
  const show = async (place: string): Promise<void> => {
    await host.show();
    await host.ready;
    pane.openPage(undefined);
    pane.choosePlace(place);
  };
  return {
    lifetimeValue: () => show('value'),
    async takeSnapshot() {
      await show(track);
      await pane.takeSnapshot();
    },
    async whatChanged() {
      await show(track);
      if (app.snapshots.list().length > 1) await pane.openComparison('tier-migration');
    },
    async help() {
      await host.show();
      pane.openPage('help');
    },
  };
}
