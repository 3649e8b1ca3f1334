/** Whether lists, figures and counts show an entry: a retracted one keeps its page and nothing else. */
export const isListed = ({ data }: { data: { verification: string } }): boolean => data.verification !== 'retracted';
