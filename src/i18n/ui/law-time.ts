const en = {
  state: 'Status',
  inForceSince: 'In force since',
  inForce: 'In force',
  appliesFrom: 'Applies from',
};

const id: typeof en = {
  state: 'Status',
  inForceSince: 'Berlaku sejak',
  inForce: 'Berlaku',
  appliesFrom: 'Diterapkan mulai',
};

/** Names of what is computed from the events of a law, beside the names of its fields. */
export const lawTime = { en, id };
