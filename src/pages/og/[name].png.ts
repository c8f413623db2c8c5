import type { APIRoute, GetStaticPaths } from 'astro';
import { type LinkPicture, linkPicture } from '../../components/link-picture/linkPicture.ts';
import { allGuides, sectionOf, sectionPages } from '../../lib/guides.ts';

/** A picture for each guide and each section, and one for every other page. */
export const getStaticPaths = (async () => {
  const sections = await sectionPages();
  const heading = (id: string) => sections.find((page) => page.id === id)?.data.heading ?? '';
  const guides = (await allGuides()).map((guide) => ({
    params: { name: guide.id.replace('/', '-') },
    props: { title: guide.data.title, above: heading(sectionOf(guide)) },
  }));
  return [
    ...guides,
    ...sections.map(({ id, data }) => ({
      params: { name: id },
      props: { title: data.heading, above: 'Guides' },
    })),
    {
      params: { name: 'exercises' },
      props: { title: 'Exercises', above: 'Drawn, with how much and when to stop' },
    },
    {
      params: { name: 'home' },
      props: { title: 'The way back from a sore toe joint', above: 'Plantar plate injury' },
    },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<LinkPicture> = async ({ props }) =>
  new Response(new Uint8Array(await linkPicture(props)), {
    headers: { 'Content-Type': 'image/png' },
  });
