import type { PaneCommands } from './paneCommands';

/** What the buttons of the ribbon and the menu on cells run, by the names that the manifest has for it. */
export interface Commands extends PaneCommands {
  classifySelection(): Promise<void>;
  nameFunctions(): Promise<void>;
}

/** Each of them. */
export const commandNames = [
  'classifySelection',
  'lifetimeValue',
  'takeSnapshot',
  'whatChanged',
  'help',
  'nameFunctions',
] as const satisfies readonly (keyof Commands)[];

/** Tells Excel what its buttons run. Every command ends, so that Excel takes the next one; `failed` hears why one did not. */
export function registerCommands(commands: Commands, failed: (error: unknown) => void): void {
  for (const name of commandNames) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void commands[name]()
        .catch(failed)
        .finally(() => event.completed());
    });
  }
}
