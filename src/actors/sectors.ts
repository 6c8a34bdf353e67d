// Which sectors of PLOVER go together when a noun takes up a body: "the company" a multinational one (MNC), "the rebels" an
// armed group that the register lists under another code (UAF).

const KIN: ReadonlyMap<string, string> = new Map([
  ['MNC', 'BUS'],
  ['UAF', 'REB'],
]);

function family(sector: string): string {
  return KIN.get(sector) ?? sector;
}

/** Whether two lists of sectors have one in common, or two of one kind. */
export function shareSector(one: readonly string[], other: readonly string[]): boolean {
  return one.some(sector => other.some(each => family(each) === family(sector)));
}
