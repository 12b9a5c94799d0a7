/** How the teasers of a list with `layout="lead"` are weighed: one story leads, the others follow in rows. */
export const lead = { size: 'large', variant: 'vertical' } as const;
export const follower = { size: 'small', variant: 'horizontal' } as const;
