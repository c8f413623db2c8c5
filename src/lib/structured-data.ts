/** schema.org data of a guide, as an object for JSON-LD. */
export function medicalWebPageData(page: {
  title: string;
  summary: string;
  /** Absolute address. */
  url: string;
  /** `YYYY-MM-DD`: when the words were last checked against the evidence. */
  reviewedOn: string;
}): object {
  return {
    '@type': 'MedicalWebPage',
    name: page.title,
    description: page.summary,
    url: page.url,
    inLanguage: 'en-GB',
    dateModified: page.reviewedOn,
    about: { '@type': 'MedicalCondition', name: 'Plantar plate injury' },
    audience: { '@type': 'PatientAudience', audienceType: 'Patient' },
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

/** schema.org data of the way to a page: the sections above it and itself. */
export function breadcrumbData(trail: readonly { title: string; url: string }[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: url,
    })),
  };
}
