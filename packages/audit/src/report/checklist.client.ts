/**
 * Saves and opens the answers of the checklist, in the reader's browser. The text of this function is put into the page, so
 * it uses nothing from outside of itself.
 */
export function keepChecklist(): void {
  const form = document.querySelector<HTMLFormElement>('#checklist');
  const status = form?.querySelector('[role=status]');
  if (form === null || status === null || status === undefined) return;

  const field = (name: string) => {
    const found = form.elements.namedItem(name);
    return found instanceof HTMLInputElement ||
      found instanceof HTMLSelectElement ||
      found instanceof HTMLTextAreaElement
      ? found
      : undefined;
  };
  const value = (name: string) => field(name)?.value.trim() ?? '';
  const numbers = [...form.querySelectorAll<HTMLElement>('[data-criterion]')].map(
    ({ dataset }) => dataset['criterion'] ?? '',
  );
  // What is asked once for all answers, and stands in each.
  const shared = ['with', 'browser', 'by', 'on', 'commit'] as const;

  const save = () => {
    const judged = numbers.filter((number) => value(`result-${number}`) !== '');
    const silent = judged.find((number) => value(`did-${number}`).length < 20);
    if (judged.length === 0 || silent !== undefined) {
      status.textContent =
        silent === undefined
          ? 'Nothing is judged yet, so there is nothing to save.'
          : `${silent} has a result: say in 20 letters or more what you did and found.`;
      const missing = field(`did-${silent ?? ''}`);
      const fold = missing?.closest('details');
      if (fold) fold.open = true;
      missing?.focus();
      return;
    }
    const component = value('component');
    const contact = value('contact');
    const content = {
      component,
      ...(contact === '' ? {} : { contact }),
      evidence: judged.map((criterion) => ({
        criterion,
        result: value(`result-${criterion}`),
        did: value(`did-${criterion}`),
        ...Object.fromEntries(shared.map((name) => [name, value(name)])),
      })),
    };
    const link = document.createElement('a');
    // JSON is YAML, which people go on with by hand.
    link.href = URL.createObjectURL(
      new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/yaml' }),
    );
    link.download = `${component.split('/').at(-1)?.toLowerCase().replaceAll(/\W+/g, '-') ?? 'component'}.yaml`;
    link.click();
    URL.revokeObjectURL(link.href);
    status.textContent = `Saved ${judged.length} as ${link.download}. Put it into audit/manual.`;
  };

  const set = (name: string, text: unknown) => {
    const control = field(name);
    if (control !== undefined && typeof text === 'string') control.value = text;
  };

  const open = (text: string) => {
    // Written by this page, or by hand in the same form; of anything else nothing is taken.
    const content = JSON.parse(text) as Record<string, unknown>;
    const entries = content['evidence'] as readonly Record<string, unknown>[];
    set('component', content['component']);
    set('contact', content['contact']);
    for (const entry of entries) {
      for (const name of ['result', 'did']) set(`${name}-${String(entry['criterion'])}`, entry[name]);
      for (const name of shared) set(name, entry[name]);
    }
    status.textContent = `Opened ${entries.length}.`;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save();
  });
  field('file')?.addEventListener('change', ({ target }) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    void file
      ?.text()
      .then(open)
      .catch(() => {
        status.textContent = 'This is not a file saved by the checklist, so nothing was loaded.';
      });
  });
  const day = field('on');
  if (day !== undefined) day.value = new Date().toISOString().slice(0, 10);
  form.hidden = false;
}
