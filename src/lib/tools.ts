import { type CollectionEntry, getCollection, getEntry } from 'astro:content';

type Tool = CollectionEntry<'tools'>['data'];

/** The page of a tool, from content/tools.yaml. An id that isn't there stops the build. */
export async function toolById(id: string): Promise<Tool> {
  const tool = await getEntry('tools', id);
  if (!tool) throw new Error(`content/tools.yaml has no “${id}”.`);
  return tool.data;
}

/** Every page of a tool. */
export async function allTools(): Promise<Tool[]> {
  return (await getCollection('tools')).map(({ data }) => data);
}
