import { Breadcrumbs } from 'cresset';
import Link from 'next/link';

export default async function Story({ params }: { readonly params: Promise<{ readonly story: string }> }) {
  const { story } = await params;
  return (
    <>
      <Breadcrumbs linkAs={Link} label="Breadcrumb" items={[{ href: '/', label: 'Home' }]} />
      <main>
        <h1>{story}</h1>
      </main>
    </>
  );
}
