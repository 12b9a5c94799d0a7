import type { Plugin } from 'vite';

const asked = "process.env.NODE_ENV !== 'production'";

/**
 * Keeps the library's messages in Storybook's static build, which is a production build: Storybook is a tool for
 * those who build pages, so its console tells them what development would. The package itself is built elsewhere.
 */
export function keepMessages(): Plugin {
  return {
    name: 'cresset:keep-messages',
    // Before Vite has answered the question.
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?', 1)[0]?.endsWith('/src/internal/report.ts')) return undefined;
      if (!code.includes(asked)) {
        throw new Error(
          `${id} no longer asks ${asked}. A static Storybook would stay silent about wrong props. Look for what it asks now in .storybook/build/keep-messages.ts.`,
        );
      }
      return { code: code.replaceAll(asked, 'true'), map: null };
    },
  };
}
