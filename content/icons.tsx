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
  bin: (
    <Icon>
      <path d="M4 7h16M6 7l1 14h10l1-14M9 7V4h6v3M10 11v6M14 11v6" />
    </Icon>
  ),
  house: (
    <Icon>
      <path d="M3 11l9-7 9 7M6 9v11h12V9M10 20v-6h4v6" />
    </Icon>
  ),
  lamp: (
    <Icon>
      <path d="M7 21V8a5 5 0 0 1 10 0M13 8h8l-1.5 4h-5zM4 21h6" />
    </Icon>
  ),
  book: (
    <Icon>
      <path d="M12 6c-2.5-2-5.5-2-9-1.5v14c3.5-.5 6.5-.5 9 1.5 2.5-2 5.5-2 9-1.5v-14C17.5 4 14.5 4 12 6zM12 6v14" />
    </Icon>
  ),
};
