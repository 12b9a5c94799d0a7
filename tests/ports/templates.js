/* Fills the templates of templates.html: one function a component that says what goes where. No library. */

function take(id) {
  return document.getElementById(id).content.cloneNode(true);
}

/** Fills a copy of a template, keeps what has something to show, and sets the attributes of its root. */
function fill(id, values, attributes = {}) {
  const copy = take(id);
  for (const element of copy.querySelectorAll('[data-if]')) {
    if (!element.dataset.if.split(' ').some((name) => values[name])) element.remove();
    else element.removeAttribute('data-if');
  }
  for (const element of copy.querySelectorAll('[data-text]')) {
    element.textContent = values[element.dataset.text];
    element.removeAttribute('data-text');
  }
  for (const element of copy.querySelectorAll('[data-slot]')) {
    element.replaceWith(...[values[element.dataset.slot] || []].flat());
  }
  set(copy.firstElementChild, attributes);
  copy.normalize();
  return copy.firstElementChild;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class' && value) element.classList.add(value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  return element;
}

/** A look is said unless it is the usual one. */
function look(chosen, usual) {
  return chosen === usual ? undefined : chosen;
}

/** What every component takes for its root. */
function root(props) {
  const known = Object.entries(props).filter(([name]) => /^(?:id|lang|dir|data-.+)$/.test(name));
  const style = Object.entries(props.style || {}).map(
    ([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
  );
  return Object.fromEntries([...known, ...(style.length > 0 ? [['style', style.join(';')]] : [])]);
}

function link(to, label, name, type) {
  const element = fill(
    'Link',
    {},
    {
      class: name,
      href: to.href,
      hreflang: to.hrefLang,
      lang: to.lang,
      type,
      ...(to.newTab ? { target: '_blank', rel: 'noopener' } : {}),
    },
  );
  const content =
    to.newTab && typeof label === 'string' ? `${label} ${isolated(to.newTabNotice, label)}` : label;
  element.append(...[content].flat());
  return element;
}

function heading(content, level, name, id) {
  const element = set(document.createElement(level === 'none' ? 'p' : `h${level}`), {
    id,
    class: 'cr-heading',
  });
  element.classList.add(name);
  element.append(content);
  return element;
}

/** One item is no list, and none is nothing. */
function list(items, name, kinds = ['List', 'Lone']) {
  if (items.length === 0) return [];
  const [many, lone] = kinds;
  const element = fill(items.length > 1 ? many : lone, {}, { class: name });
  if (items.length === 1) element.firstElementChild.append(...[items[0]].flat());
  else {
    for (const item of items) {
      const entry = fill('Item', {});
      entry.append(...[item].flat());
      element.append(entry);
    }
  }
  return element;
}

function words(texts, name) {
  return list(texts || [], name, ['List', 'LoneWords']);
}

function links(all, name, itemName) {
  return words(
    (all || []).map((one) => link(one, one.label, itemName)),
    name,
  );
}

function image(file, name) {
  if (!file) return [];
  const { src, alt = '', width, height } = file;
  const element = fill('Image', {}, { class: name, src, alt, width, height });
  if (file.priority) {
    element.removeAttribute('loading');
    element.removeAttribute('decoding');
    element.setAttribute('fetchpriority', 'high');
  }
  if (!file.sources) return element;
  const picture = fill('Picture', {});
  for (const { srcSet, media, type, ...size } of file.sources) {
    picture.append(set(document.createElement('source'), { srcset: srcSet, media, type, ...size }));
  }
  picture.append(element);
  return picture;
}

/** Beside letters that run from right to left a part of a text is isolated, or a number would part from its unit. */
function isolated(part, ...beside) {
  return /[\u0590-\u08ff]/.test(part + beside.join('')) ? `\u2068${part}\u2069` : part;
}

function time(date, label) {
  if (!date) return undefined;
  const element = fill('Time', {}, { datetime: date.iso });
  element.textContent = label ? `${label} ${isolated(date.text, label)}` : date.text;
  return element;
}

/** What may stand in a prop: words, a part of ours, or HTML of the site's own. */
function node(given) {
  if (!given) return undefined;
  if (given.$component) return components[given.$component](given.props);
  if (given.$html === undefined) return given;
  const own = document.createElement('template');
  own.innerHTML = given.$html;
  return [...own.content.childNodes];
}

function nodes(items) {
  return items.filter(Boolean).map(node);
}

/** The most columns that leave no card alone in the last row. */
function columns(count, most) {
  const possible = [4, 3, 2].filter((number) => number <= most && number <= count);
  return possible.find((number) => count % number !== 1) || (count > 3 && possible[0]) || 1;
}

const components = {
  Breadcrumbs(props) {
    const items = props.items.map((page) => link(page, page.label, 'cr-breadcrumbs__link'));
    if (props.current) {
      const here = fill('Current', {});
      here.textContent = props.current;
      items.push(here);
    }
    const trail = list(items, 'cr-breadcrumbs__items', ['OrderedList', 'Lone']);
    if (props.current) trail.lastElementChild.setAttribute('aria-current', 'page');
    return fill(
      'Breadcrumbs',
      { items: trail },
      { ...root(props), 'aria-label': props.label, 'data-collapse': look(props.collapse, 'none') },
    );
  },

  CardGrid(props) {
    const cards = nodes(props.items);
    const most = props.columns || 3;
    const titleId = props.title && props.headingId;
    if (cards.length === 0) return '';
    return fill(
      'CardGrid',
      {
        title: props.title && heading(props.title, props.headingLevel, 'cr-card-grid__title', titleId),
        items: list(cards, 'cr-card-grid__items'),
      },
      {
        ...root(props),
        'data-columns': columns(cards.length, most),
        'data-columns-medium': columns(cards.length, Math.min(2, most)),
        'data-rows': look(props.rows, 'equal'),
        'role': titleId && 'group',
        'aria-labelledby': titleId,
      },
    );
  },

  MissionBanner(props) {
    return fill(
      'MissionBanner',
      {
        ...props,
        image: image(props.image, 'cr-mission-banner__picture'),
        breadcrumbs: node(props.breadcrumbs),
        title: heading(props.title, props.headingLevel, 'cr-mission-banner__title'),
        actions: links(props.actions, 'cr-mission-banner__actions', 'cr-mission-banner__action'),
        media: node(props.media),
        quotation: props.quotation && components.Quotation(props.quotation, 'cr-mission-banner__quotation'),
      },
      { ...root(props), 'data-align': look(props.align, 'start') },
    );
  },

  NewsTeaser(props) {
    const { type, duration, size } = props;
    // A word that ends in a mark of its own keeps it.
    const kind = type && `${type.text}${/[\p{L}\p{N}]$/u.test(type.text) ? ':' : ''}`;
    const title = kind ? `${kind} ${isolated(props.title, kind, duration && duration.text)}` : props.title;
    const headline = duration ? `${title}, ${isolated(duration.text, props.title)}` : title;
    const whole = size === 'headline' ? {} : props;
    return fill(
      'NewsTeaser',
      {
        image: image(whole.image, 'cr-news-teaser__image'),
        title: heading(
          link(props.link, headline, 'cr-news-teaser__link'),
          props.headingLevel,
          'cr-news-teaser__title',
        ),
        kicker: props.kicker,
        published: time(props.published),
        updated: time(props.updated, props.updated && props.updated.label),
        byline: whole.byline,
        summary: whole.summary,
        badges: words(whole.badges, 'cr-news-teaser__badges'),
        related: links(whole.related, 'cr-news-teaser__related', 'cr-news-teaser__related-link'),
      },
      {
        ...root(props),
        ...(type ? { 'data-type': type.name } : {}),
        'data-size': look(size, 'standard'),
        'data-variant': look(props.variant, 'auto'),
      },
    );
  },

  Prose(props) {
    return fill(
      'Prose',
      { children: node(props.children) },
      { ...root(props), 'data-measure': look(props.measure, 'standard') },
    );
  },

  Quotation(props, name) {
    const { source, author } = props;
    // The language is that of the quoted words.
    const { lang, ...attributes } = root(props);
    const work = [fill('Work', { title: source.title })];
    if (source.detail) work.push(fill('Detail', { detail: `, ${isolated(source.detail, source.title)}` }));
    const element = fill(
      'Quotation',
      {
        text: [props.text].flat().map((text) => {
          const paragraph = fill('Paragraph', {});
          paragraph.textContent = text;
          return paragraph;
        }),
        author: author && `${isolated(author, source.title)}, `,
        source: source.href ? link({ href: source.href }, work, 'cr-quotation__link') : work,
      },
      { ...attributes, class: name },
    );
    set(element.querySelector('blockquote'), { cite: source.href, lang });
    return element;
  },

  ResourceLinks(props) {
    const items = props.items.map((resource) => {
      const { type, size, pages, languageNote, mediaType } = resource.file || {};
      const facts = [type, size, pages, languageNote].filter(Boolean);
      const known = facts.map((fact) => isolated(fact, resource.title, ...facts)).join(', ');
      const notice = resource.newTab && isolated(resource.newTabNotice, resource.title, known);
      const more = [known, notice].filter(Boolean).join(' ');
      const label = [fill('Name', { title: resource.title })];
      if (more) label.push(' ', fill('Facts', { facts: more }));
      const item = [link(resource, label, 'cr-resource-links__link', mediaType)];
      if (resource.description) {
        const description = fill('Description', {});
        description.textContent = resource.description;
        item.push(description);
      }
      return item;
    });
    if (items.length === 0) return '';
    return fill(
      'ResourceLinks',
      {
        title:
          props.title &&
          heading(props.title, props.headingLevel, 'cr-resource-links__title', props.headingId),
        items: list(items, 'cr-resource-links__items'),
      },
      root(props),
    );
  },

  Section(props) {
    const children = node(props.children);
    if (!children) return '';
    const region = props.landmark ? `${props.id}-title` : undefined;
    return fill(
      'Section',
      {
        title: heading(props.title, props.headingLevel, 'cr-section__title', region),
        lead: props.lead,
        children,
      },
      {
        ...root(props),
        'aria-labelledby': region,
        'data-tone': look(props.tone, 'plain'),
        'data-layout': look(props.layout, 'auto'),
      },
    );
  },

  ThreatCard(props) {
    const inTitle = props.link.as === 'heading';
    const main = link(props.link, inTitle ? props.title : props.link.label, 'cr-threat-card__link');
    const whole = props.clickArea === 'card';
    return fill(
      'ThreatCard',
      {
        ...props,
        icon: node(props.icon),
        image: image(props.image, 'cr-threat-card__image'),
        title: heading(inTitle ? main : props.title, props.headingLevel, 'cr-threat-card__title'),
        level: props.level && components.ThreatLevel(props.level, 'cr-threat-card__level'),
        tags: props.tags && words(props.tags, 'cr-threat-card__tags'),
        links: props.links && links(props.links, 'cr-threat-card__links', 'cr-threat-card__other-link'),
        more: inTitle ? undefined : main,
      },
      {
        ...root(props),
        'data-variant': look(props.variant, 'auto'),
        'data-click-area': whole && 'card',
        'data-selectable': whole && props.selectable ? '' : undefined,
      },
    );
  },

  ThreatLevel(props, name) {
    const { step, steps = 5 } = props;
    const element = fill(
      'ThreatLevel',
      { text: props.text },
      { ...root(props), 'class': name, 'data-tone': Math.ceil((step / steps) * 5) },
    );
    const meter = set(element.querySelector('svg'), { viewBox: `0 0 ${steps * 6} 16`, width: steps * 6 });
    for (let index = 0; index < steps; index += 1) {
      const bar = take('Bar').querySelector('rect');
      const height = 4 + (index * 10) / (steps - 1);
      const fillColour = index < step ? 'currentColor' : 'none';
      meter.append(set(bar, { x: index * 6 + 1, y: 15 - height, height, fill: fillColour }));
    }
    return element;
  },

  ViewAllList(props) {
    const { viewAll, linkPlacement } = props;
    const items = nodes(props.items);
    const groups = props.groups || [];
    const isEmpty = items.length + groups.length === 0;
    const kinds = [props.ordered ? 'OrderedList' : 'List', 'Lone'];
    const level = props.headingLevel === 'none' ? 'none' : props.headingLevel + 1;
    if (isEmpty && !props.emptyText) return '';
    const region = props.landmark ? `${props.id}-title` : undefined;
    const first = linkPlacement === 'start' ? viewAll.label : viewAll.startLabel;
    const way = (label) => link(viewAll, label, 'cr-view-all-list__link');
    return fill(
      'ViewAllList',
      {
        title: heading(props.title, props.headingLevel, 'cr-view-all-list__title', region),
        first: first && way(first),
        description: props.description,
        empty: isEmpty && props.emptyText,
        items: list(items, 'cr-view-all-list__items', kinds),
        groups: groups.map((group) =>
          fill('Group', {
            title: heading(group.title, level, 'cr-view-all-list__group-title'),
            items: list(nodes(group.items), 'cr-view-all-list__items', kinds),
          }),
        ),
        last: linkPlacement !== 'start' && way(viewAll.label),
      },
      { ...root(props), 'aria-labelledby': region, 'data-layout': look(props.layout, 'stack') },
    );
  },
};

/** A component as HTML; a page would append it instead. */
globalThis.write = function write(component, props) {
  const holder = document.createElement('div');
  holder.append(components[component](props));
  return holder.innerHTML;
};
