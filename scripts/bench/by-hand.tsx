import { all, banner, cards, newsLink, type Teaser } from './content.ts';

/** The limit: the same content from components that believe what they are given, with the least elements. */

export function Page() {
  const { title, statement, actions, quotation } = banner;
  return (
    <main>
      <header className="banner">
        <h1>{title}</h1>
        <p>{statement}</p>
        <ul>
          {actions.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <blockquote>
          <p>{quotation.text}</p>
        </blockquote>
        <p>
          <a href={quotation.source.href}>
            <cite>{quotation.source.title}</cite>
          </a>
        </p>
      </header>
      <ul className="cards">
        {cards.map((card) => (
          <li key={card.title}>
            <Card {...card} />
          </li>
        ))}
      </ul>
      <Teasers count={3} />
    </main>
  );
}

function Card({ title, summary, link }: (typeof cards)[number]) {
  return (
    <article className="card">
      <h3>{title}</h3>
      <p>{summary}</p>
      <a href={link.href}>{link.label}</a>
    </article>
  );
}

export function Teasers({ count }: { readonly count: number }) {
  return (
    <section className="news">
      <h2>Latest news</h2>
      <ul>
        {all.slice(0, count).map((teaser) => (
          <li key={teaser.title}>
            <OneTeaser {...teaser} />
          </li>
        ))}
      </ul>
      <a href={newsLink.href}>{newsLink.label}</a>
    </section>
  );
}

function OneTeaser({ title, link, published, summary, image }: Teaser) {
  return (
    <article className="teaser">
      {image && <img src={image.src} alt="" width={image.width} height={image.height} loading="lazy" />}
      <h3>
        <a href={link.href}>{title}</a>
      </h3>
      <time dateTime={published.iso}>{published.text}</time>
      <p>{summary}</p>
    </article>
  );
}
