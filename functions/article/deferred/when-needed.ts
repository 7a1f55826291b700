/** What takes long to make and few pages need: made when it is first asked for, and kept. */
export const whenNeeded = <T extends object>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
};
