import type { ReactNode } from 'react';
import 'cresset/styles.css';

export const metadata = { title: 'What we do', icons: '/media/beacon.svg' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body style={{ margin: 0 }}>{children}</body>
    </html>
  );
}
