/** Palettes that sites of public bodies and newspapers are known by, as somebody would bring them: a few hex values. */
export const givenPalettes = [
  { name: 'a government in green with blue links', colors: { brand: '#00703c', link: '#1d70b8' } },
  { name: 'a government in blue with a red accent', colors: { brand: '#1d70b8', accent: '#d4351c' } },
  {
    name: 'a government in black with a yellow accent',
    colors: { brand: '#0b0c0c', accent: '#ffdd00', link: '#1d70b8' },
  },
  { name: 'a government in yellow', colors: { brand: '#ffdd00' } },
  {
    name: 'a government in pale grey with a dark grey accent',
    colors: { brand: '#f3f2f1', accent: '#505a5f' },
  },
  { name: 'a health service in blue', colors: { brand: '#005eb8' } },
  { name: 'a newspaper in navy with a yellow accent', colors: { brand: '#052962', accent: '#ffe500' } },
  { name: 'a newspaper in navy with a red accent', colors: { brand: '#052962', accent: '#c70000' } },
  { name: 'a newspaper in red', colors: { brand: '#c70000' } },
] as const;
