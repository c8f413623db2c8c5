/// <reference types="astro/client" />

declare namespace App {
  /** What the page being rendered hands to the article components inside its MDX. */
  interface Locals {
    article?: import('./lib/article.ts').Article;
  }
}
