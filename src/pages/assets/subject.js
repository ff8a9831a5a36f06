/** What Web Chat watches: `subscribe` takes an observer, which hears of everything that comes after it. */
export function subject() {
  const observers = new Set();
  return {
    next(value) {
      for (const observer of [...observers]) observer.next?.(value);
    },
    subscribe(observer) {
      observers.add(observer);
      return { unsubscribe: () => observers.delete(observer) };
    },
  };
}

/** A value that Web Chat watches: an observer hears at once what it is, then what it becomes. `value` reads it. */
export function watched(first) {
  const changes = subject();
  const here = {
    value: first,
    next(value) {
      if (value === here.value) return;
      here.value = value;
      changes.next(value);
    },
    subscribe(observer) {
      const subscription = changes.subscribe(observer);
      observer.next?.(here.value);
      return subscription;
    },
  };
  return here;
}
