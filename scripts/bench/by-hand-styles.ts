/** What the page by hand looks like: about what ours does, with the fewest rules. */
export const byHandStyles = `
body {
  font: 1rem/1.5 sans-serif;
  margin: 0;
}
.banner {
  background: #0f1b33;
  color: #fff;
  padding: 2rem;
}
.banner a {
  color: #fff;
}
.cards {
  display: grid;
  gap: 1.5rem;
  grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
  list-style: none;
  padding: 0;
}
.card {
  background: #f3f5f8;
  border: 1px solid #c9d0da;
  border-top: 4px solid #952f08;
  padding: 1.5rem;
}
.card h3,
.teaser h3 {
  font-size: 1.25rem;
  line-height: 1.25;
  margin: 0;
}
.news ul {
  display: grid;
  gap: 1.5rem;
  list-style: none;
  padding: 0;
}
.teaser {
  display: grid;
  gap: 0.5rem 1.5rem;
  grid-template-columns: minmax(0, 1fr) 2fr;
}
.teaser > * {
  grid-column: 2;
}
.teaser > img {
  aspect-ratio: 16 / 9;
  grid-column: 1;
  grid-row: 1 / span 3;
  height: auto;
  width: 100%;
}
.teaser time,
.teaser p,
.card p {
  color: #404a5c;
  margin: 0;
}
a {
  color: #0a4694;
}
@media (max-width: 34em) {
  .teaser {
    display: block;
  }
}
`;
