import description from '../../package.json' with { type: 'json' };

/** Who publishes the atlas and where, from the package description: the only place that knows. */
export const publication = {
  /** Address of the site, without a closing slash. */
  home: description.homepage.replace(/\/$/, ''),
  /** Address of the repository as a reader opens it. */
  repository: description.repository.url.replace(/^git\+/, '').replace(/\.git$/, ''),
  author: description.author,
  /** SPDX name of the licence of the code. */
  licence: description.license,
  version: description.version,
} as const;
