import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** Simple drawings of our own. Each takes the colour of the text around it. */
export const icons = {
  shield: (
    <Icon>
      <path d="M12 3l8 3v6c0 4.5-3.2 7.6-8 9-4.8-1.4-8-4.5-8-9V6z" />
    </Icon>
  ),
  eye: (
    <Icon>
      <path d="M2 12q10-13 20 0-10 13-20 0z" />
      <circle cx="12" cy="12" r="3" />
    </Icon>
  ),
  screen: (
    <Icon>
      <path d="M3 4h18v12H3zM12 16v4M7.5 20.5h9" />
    </Icon>
  ),
  stop: (
    <Icon>
      <circle cx="12" cy="12" r="9" />
      <path d="M5.6 5.6l12.8 12.8" />
    </Icon>
  ),
  wave: (
    <Icon>
      <path d="M2 9q2.5-4 5 0t5 0 5 0 5 0M2 16q2.5-4 5 0t5 0 5 0 5 0" />
    </Icon>
  ),
  people: (
    <Icon>
      <circle cx="8.5" cy="8" r="3.5" />
      <path d="M2 20v-1.5a6.5 6.5 0 0 1 13 0V20M15 4.8a3.5 3.5 0 0 1 0 6.4M18 13.6a6.5 6.5 0 0 1 4 5V20" />
    </Icon>
  ),
};
