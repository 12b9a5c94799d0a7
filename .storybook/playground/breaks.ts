import type { Break } from './fields.ts';

/** What goes wrong in more than one component. */

export const noTitle: Break = { label: 'No title', at: ['title'], value: '' };

export const scriptAddress = (...link: Break['at']): Break => ({
  label: 'An address that runs a script',
  at: [...link, 'href'],
  // oxlint-disable-next-line no-script-url -- an attack that must not work
  value: 'javascript:alert(1)',
});

export const readMore = (...link: Break['at']): Break => ({
  label: '“Read more” as link text',
  at: [...link, 'label'],
  value: 'Read more',
});

export const offScale = (at: Break['at'], value: unknown): Break => ({
  label: 'A level off the scale',
  at,
  value,
});

export const leftOut = (label: string, prop: string): Break => ({ label, at: [prop], value: undefined });
