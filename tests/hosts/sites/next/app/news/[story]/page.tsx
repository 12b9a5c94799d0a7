import Link from 'next/link';

export default async function Story({ params }: { readonly params: Promise<{ readonly story: string }> }) {
  const { story } = await params;
  return (
    <main>
      <h1>{story}</h1>
      <p>
        <Link href="/news">Latest news</Link>
      </p>
    </main>
  );
}
