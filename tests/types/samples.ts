/** The smallest props of each component: what must be given and nothing more. */
export const file = { src: '/a.jpg', width: 640, height: 360 } as const;
export const link = { href: '/flooding', label: 'More on flooding' } as const;
export const card = { title: 'Flooding', headingLevel: 3, link } as const;
export const teaser = { title: 'Barrier opens', headingLevel: 3, link: { href: '/barrier' } } as const;
export const banner = { title: 'Ready', headingLevel: 1 } as const;
export const list = { title: 'News', headingLevel: 2, items: [], viewAll: link } as const;
export const trail = { label: 'Breadcrumb', items: [link] } as const;
export const quotation = { text: 'Keep watch.', source: { title: 'The Act' } } as const;
export const level = { text: 'Risk level: high', step: 4 } as const;
/** A string as it comes from a content system: TypeScript knows nothing about it. */
export const anyText: string = String(Date.now());

/** Whether a value is of a type is for the compiler to say. */
export function accept<T>(_value: T): void {}
