import Anatomy from './Anatomy.astro';
import Care from './Care.astro';
import Cite from './Cite.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import Dont from './Dont.astro';
import Evidence from './Evidence.astro';
import Figure from './Figure.astro';
import InShort from './InShort.astro';
import Link from './Link.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Today from './Today.astro';
import Uncited from './Uncited.astro';

/** What authors may use in MDX, without importing anything. */
export const articleComponents = {
  a: Link,
  Anatomy,
  Care,
  Cite,
  Do,
  DoDont,
  Dont,
  Evidence,
  Figure,
  InShort,
  Steps,
  table: Table,
  Term,
  Today,
  Uncited,
};
