/** A story of a storybook that has no code: only markup, and what goes wrong with it. */
export interface StaticStory {
  readonly id: string;
  readonly html: string;
  /** Of the document; null for none. */
  readonly lang: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** It throws as it renders, never comes to an end, or is in the index alone. */
  readonly trouble?: 'throws' | 'never-ends' | 'missing';
}

/**
 * The small part of Storybook's preview that an audit uses, as Storybook 10.6 behaves. It runs in the page, sent there
 * as text, so that it can refer to nothing outside of itself.
 */
export function preview(stories: readonly StaticStory[]): void {
  type Listener = (...values: readonly unknown[]) => void;
  const listeners = new Map<string, Set<Listener>>();
  const channel = {
    on(event: string, listener: Listener): void {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off(event: string, listener: Listener): void {
      listeners.get(event)?.delete(listener);
    },
    emit(event: string, ...values: readonly unknown[]): void {
      for (const listener of listeners.get(event) ?? []) listener(...values);
    },
  };

  const byId = new Map(
    stories.filter(({ trouble }) => trouble !== 'missing').map((story) => [story.id, story] as const),
  );
  const ownElements = new Set(document.body.children);
  const viewport = document.querySelector<HTMLMetaElement>('meta[name="viewport"]');
  const viewportContent = viewport?.content ?? '';
  let current = '';

  function show({ id, html, lang, trouble }: StaticStory): void {
    const root = document.querySelector('#storybook-root');
    if (root === null) throw new Error('The page has lost its #storybook-root.');
    const leftovers = [...document.body.children].filter((element) => !ownElements.has(element));
    for (const leftover of leftovers) leftover.remove();
    document.title = id;
    document.documentElement.removeAttribute('xml:lang');
    if (lang === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.lang = lang;
    if (viewport !== null) viewport.content = viewportContent;
    if (trouble === 'throws') throw new Error('This story throws as it renders.');
    // Scripts in a fragment run as they are inserted; those in innerHTML never do.
    root.replaceChildren(document.createRange().createContextualFragment(html));
  }

  async function select(id: string): Promise<void> {
    const story = byId.get(id);
    history.replaceState({}, '', `?viewMode=story&id=${encodeURIComponent(id)}`);
    await Promise.resolve();
    if (story === undefined) {
      channel.emit('storyMissing', id);
      return;
    }
    if (current === id) {
      channel.emit('storyUnchanged', id);
      return;
    }
    current = id;
    let status = 'success';
    try {
      show(story);
    } catch (error) {
      status = 'error';
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      channel.emit('storyThrewException', { name, message, stack });
    }
    if (story.trouble === 'never-ends') return;
    await Promise.resolve();
    if (status === 'success') channel.emit('storyRendered', id);
    channel.emit('storyFinished', { storyId: id, status, reporters: [] });
  }

  channel.on('setCurrentStory', (selection) => {
    const { storyId } = selection as { readonly storyId: string }; // As Storybook's own listeners take it.
    void select(storyId);
  });
  Object.assign(globalThis, {
    __STORYBOOK_ADDONS_CHANNEL__: channel,
    __STORYBOOK_PREVIEW__: {
      storyStoreValue: {
        loadStory: async ({ storyId }: { readonly storyId: string }) => {
          const story = byId.get(storyId);
          if (story === undefined) throw new Error(`Couldn’t find story matching id “${storyId}”.`);
          return { id: story.id, parameters: story.parameters };
        },
      },
    },
  });

  const asked = new URLSearchParams(location.search).get('id');
  if (asked === null) channel.emit('storyMissing');
  else void select(asked);
}
