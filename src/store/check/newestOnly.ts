/** One order at a time to somebody slow: while one is under way only the newest of those that follow is kept, and older ones are never begun. */

export interface NewestOnly<Order> {
  ask(order: Order): void;
}

/** `answered` hears every answer, with whether a newer order already waits; `failed` what `serve` rejects with. */
export function newestOnly<Order, Answer>(
  serve: (order: Order) => Promise<Answer>,
  { answered, failed }: { readonly answered: (answer: Answer, order: Order, isSuperseded: boolean) => void; readonly failed: (error: unknown, order: Order) => void },
): NewestOnly<Order> {
  let waiting: { readonly order: Order } | null = null;
  let isBusy = false;
  const run = async (order: Order): Promise<void> => {
    isBusy = true;
    try {
      const answer = await serve(order);
      answered(answer, order, waiting !== null);
    } catch (error) {
      failed(error, order);
    }
    isBusy = false;
    const next = waiting;
    waiting = null;
    if (next) void run(next.order);
  };
  return {
    ask: (order) => {
      if (isBusy) waiting = { order };
      else void run(order);
    },
  };
}
