import { type CollectionEntry, getCollection } from 'astro:content';
import { type Section, sections } from './site.ts';

export type Guide = CollectionEntry<'guides'>;

/** The section of a guide: its folder. */
export function sectionOf(guide: Guide): Section {
  const [folder] = guide.id.split('/');
  return sections.find((section) => section === folder) ?? 'understand';
}

/** The address of a guide, without the base path. */
export function addressOf(guide: Guide): string {
  return `/${guide.id}/`;
}

let all: Promise<Guide[]> | undefined;

/** Every guide, in the order of the navigation. Read once for the whole build. */
export function allGuides(): Promise<Guide[]> {
  all ??= getCollection('guides').then((guides) =>
    guides.sort(
      (a, b) =>
        sections.indexOf(sectionOf(a)) - sections.indexOf(sectionOf(b)) ||
        a.data.order - b.data.order,
    ),
  );
  return all;
}

/** The pages of the sections, in the order of the navigation. */
export async function sectionPages(): Promise<CollectionEntry<'sectionPages'>[]> {
  const pages = await getCollection('sectionPages');
  return pages.sort((a, b) => sections.indexOf(a.data.id) - sections.indexOf(b.data.id));
}

/** The guides of one section, in reading order. */
export async function guidesIn(section: Section): Promise<Guide[]> {
  return (await allGuides()).filter((guide) => sectionOf(guide) === section);
}

/**
 * The guide with this id.
 * @throws when there is none: a broken reference stops the build.
 */
export async function guideById(id: string): Promise<Guide> {
  const guide = (await allGuides()).find((candidate) => candidate.id === id);
  if (!guide) throw new Error(`There is no guide content/${id}.mdx.`);
  return guide;
}

/** The guides before and after one, within its section. */
export async function neighbours(
  guide: Guide,
): Promise<{ before: Guide | undefined; next: Guide | undefined }> {
  const siblings = await guidesIn(sectionOf(guide));
  const index = siblings.findIndex((sibling) => sibling.id === guide.id);
  return { before: siblings[index - 1], next: siblings[index + 1] };
}
