/** What a tier is for, from the top: METHODS 1.2 (Zeithaml, Rust & Lemon's four tiers). */
export const levels = ['platinum', 'gold', 'iron', 'lead'] as const;
export type Level = (typeof levels)[number];

/** How the customers of a tier are treated. */
export interface Treatment {
  treatment: string;
  /** Between two contacts; `null` where nobody is to be contacted. */
  days: number | null;
  channel: string;
  /** Who looks after them where the list does not say. */
  owner: string;
  /** What they are promised. */
  service: string;
  /** Share of the price, 0–1. */
  discount: number;
  next: string;
}

/** Words of a treatment that are filled in by default, in the user's language. */
export const words = ['treatment', 'channel', 'service', 'next'] as const;

/** Defaults in English; `actionPlan.level.<level>.<word>` has them in the user's language. */
export const treatments: Readonly<Record<Level, Treatment>> = {
  platinum: {
    treatment: 'Keep and reward',
    ...{ days: 30, channel: 'Visit', owner: '', discount: 0.15 },
    service: 'Personal owner',
    next: 'Plan the year together',
  },
  gold: {
    treatment: 'Move up',
    ...{ days: 60, channel: 'Call', owner: '', discount: 0.1 },
    service: 'Guarantees and tailored offers',
    next: 'Make a tailored offer',
  },
  iron: {
    treatment: 'Serve by standard',
    ...{ days: 180, channel: 'Email', owner: '', discount: 0.05 },
    service: 'Standard, automated',
    next: 'Send the standard offer',
  },
  lead: {
    treatment: 'Raise price or cut cost to serve',
    ...{ days: 365, channel: 'Self-service', owner: '', discount: 0 },
    service: 'Self-service',
    next: 'Look at the real loss, then reprice or let go',
  },
};

/** The level of a tier: the first four as they come, more are spread over the four. */
export function levelOf(tier: number, tiers: number): Level {
  return levels[tiers <= levels.length ? tier : Math.round((tier * (levels.length - 1)) / (tiers - 1))];
}
