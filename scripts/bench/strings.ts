import { all, banner, cards, newsLink, type Teaser } from './content.ts';

/** The other limit: the same HTML as by hand, put together from strings, with nothing in between. */

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function safe(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign) : text;
}

function link({ href, label }: { readonly href: string; readonly label: string }): string {
  return `<a href="${safe(href)}">${safe(label)}</a>`;
}

export function page(): string {
  const { title, statement, actions, quotation } = banner;
  const steps = actions.map((action) => `<li>${link(action)}</li>`).join('');
  const source = `<a href="${safe(quotation.source.href)}"><cite>${safe(quotation.source.title)}</cite></a>`;
  const words = `<h1>${safe(title)}</h1><p>${safe(statement)}</p><ul>${steps}</ul>`;
  const law = `<blockquote><p>${safe(quotation.text)}</p></blockquote><p>${source}</p>`;
  const topics = cards
    .map(
      (card) =>
        `<li><article class="card"><h3>${safe(card.title)}</h3><p>${safe(card.summary)}</p>${link(card.link)}</article></li>`,
    )
    .join('');
  return `<main><header class="banner">${words}${law}</header><ul class="cards">${topics}</ul>${teasers(3)}</main>`;
}

export function teasers(count: number): string {
  const items = all.slice(0, count).map((teaser) => `<li>${one(teaser)}</li>`);
  return `<section class="news"><h2>Latest news</h2><ul>${items.join('')}</ul>${link(newsLink)}</section>`;
}

function one({ title, link: { href }, published, summary, image }: Teaser): string {
  const picture =
    image === undefined
      ? ''
      : `<img src="${safe(image.src)}" alt="" width="${image.width}" height="${image.height}" loading="lazy"/>`;
  return `<article class="teaser">${picture}<h3>${link({ href, label: title })}</h3><time dateTime="${published.iso}">${safe(published.text)}</time><p>${safe(summary)}</p></article>`;
}
