/**
 * Searches the findings of the report, in the reader's browser. The text of this function is put into the page, so it uses
 * nothing from outside of itself.
 */
export function searchFindings(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  const shown = document.querySelector<HTMLElement>('#shown');

  if (form !== null && shown !== null) {
    // What is wrong on purpose is listed apart, and stays as it is.
    const searched = <Kind extends HTMLElement>(selector: string) =>
      [...document.querySelectorAll<Kind>(selector)].filter(
        (element) => element.closest('section:has(> #purpose)') === null,
      );
    const articles = searched('.finding');
    const groups = searched('.level, .cause, .more, .one');
    const folds = searched<HTMLDetailsElement>('.fold').map((fold) => {
      return {
        fold,
        note: fold.querySelector('summary .left'),
        total: fold.querySelectorAll('.finding').length,
      };
    });
    const text = new Map(
      articles.map((article) => {
        const terms = article.closest('.cause')?.querySelector('h4 + dl');
        const cause = `${terms?.previousElementSibling?.textContent ?? ''} ${terms?.textContent ?? ''}`;
        return [article, `${cause} ${article.textContent}`.toLowerCase().replaceAll(/\s+/g, ' ')];
      }),
    );
    const fields = ['words', 'level', 'component', 'criterion', 'mode', 'outcome'] as const;
    type Wanted = Record<(typeof fields)[number], string>;

    const field = (name: string) => {
      const found = form.elements.namedItem(name);
      return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
    };
    const read = (): Wanted => {
      const value = (name: string) => field(name)?.value ?? '';
      return {
        words: value('words'),
        level: value('level'),
        component: value('component'),
        criterion: value('criterion'),
        mode: value('mode'),
        outcome: value('outcome'),
      };
    };

    const matches = (article: HTMLElement, wanted: Wanted) => {
      const { level, component, criteria = '', modes = '', outcome } = article.dataset;
      const words = wanted.words.toLowerCase().split(/\s+/).filter(Boolean);
      return (
        words.every((word) => text.get(article)?.includes(word)) &&
        (wanted.level === '' || level === wanted.level) &&
        (wanted.component === '' || component === wanted.component) &&
        (wanted.criterion === '' || criteria.split(' ').includes(wanted.criterion)) &&
        (wanted.mode === '' || modes.split(' ').includes(wanted.mode)) &&
        (wanted.outcome === '' || outcome === wanted.outcome)
      );
    };

    const say = (amount: number) => {
      if (amount === articles.length) return `All ${amount} are listed.`;
      if (amount === 0) return 'None matches. Change the filters or clear them.';
      return `${amount} of ${articles.length} are listed.`;
    };

    let wasSearching = false;
    const filter = () => {
      const wanted = read();
      const searches = Object.values(wanted).some((value) => value !== '');
      let amount = 0;
      for (const article of articles) {
        article.hidden = !matches(article, wanted);
        if (!article.hidden) amount += 1;
      }
      for (const group of groups) group.hidden = group.querySelector('.finding:not([hidden])') === null;
      for (const { fold, note, total } of folds) {
        const left = fold.querySelectorAll('.finding:not([hidden])').length;
        if (note !== null) note.textContent = left === total ? '' : `: ${left} listed`;
        // Who searches wants to see what is found; what was opened by hand stays so from one search to the next.
        if (searches !== wasSearching) fold.open = searches;
      }
      wasSearching = searches;
      shown.textContent = say(amount);
      const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''));
      const address = new URL(location.href);
      address.search = query.toString();
      if (address.href !== location.href) history.replaceState(null, '', address);
    };

    let waiting: ReturnType<typeof setTimeout> | undefined;
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      // Long enough for a word: a screen reader would else announce the count after every letter.
      waiting = setTimeout(filter, 250);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      filter();
    });
    form.addEventListener('reset', () => {
      clearTimeout(waiting);
      for (const name of fields) {
        const control = field(name);
        if (control !== undefined) control.value = '';
      }
      filter();
    });
    const given = new URLSearchParams(location.search);
    for (const name of fields) {
      const control = field(name);
      const value = given.get(name);
      if (control === undefined || value === null) continue;
      control.value = value;
      // A value that this report doesn't offer would leave a choice empty.
      if (control.value !== value) control.value = '';
    }
    form.hidden = false;
    filter();
  }

  // A link to a place is stronger than the filters and the folds: it would otherwise lead nowhere.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || target.closest('[hidden], details:not([open])') === null) return;
    if (target.closest('[hidden]') !== null) form?.reset();
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      fold.open = true;
    }
    target.scrollIntoView();
    target.focus();
  };
  addEventListener('hashchange', reveal);
  reveal();
}
