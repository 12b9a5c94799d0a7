// Words that say nothing in a list of links, in the languages our stories use. A site checks its own language by hand.
const generic = new Set([
  'click here',
  'continue',
  'details',
  'find out more',
  'go',
  'here',
  'learn more',
  'link',
  'more',
  'more info',
  'more information',
  'read more',
  'read on',
  'see all',
  'see more',
  'show all',
  'this',
  'view',
  'view all',
  'view more',
  'cliciwch yma',
  'darllen mwy',
  'gweld mwy',
  'mwy',
  'rhagor',
  'yma',
  'alle anzeigen',
  'hier',
  'hier klicken',
  'mehr',
  'mehr erfahren',
  'mehr lesen',
  'weiter',
  'weiterlesen',
  'cliquez ici',
  'en savoir plus',
  'ici',
  'lire la suite',
  'plus',
  'voir plus',
  'voir tout',
  'aquí',
  'haga clic aquí',
  'leer más',
  'más',
  'ver más',
  'ver todo',
  'اضغط هنا',
  'اقرأ المزيد',
  'المزيد',
  'هنا',
  'こちら',
  'もっと見る',
  '続きを読む',
  '詳細',
  '詳しくはこちら',
]);

/** Whether a link's words make no sense away from what stands around them. WCAG 2.4.9. */
export function isGenericLabel(label: unknown): boolean {
  return (
    typeof label === 'string' &&
    generic.has(
      label
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\p{P}\p{S}]+/gu, ' ')
        .trim(),
    )
  );
}
