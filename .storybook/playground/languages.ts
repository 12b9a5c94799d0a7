/** The languages that a result may stand in. The words stay: they belong to whoever typed them. */
export const languages = {
  'en-GB': { name: 'English', dir: 'ltr' },
  'cy': { name: 'Welsh', dir: 'ltr' },
  'de': { name: 'German', dir: 'ltr' },
  'ar': { name: 'Arabic', dir: 'rtl' },
  'ja': { name: 'Japanese', dir: 'ltr' },
} as const;

export type Language = keyof typeof languages;
