import { expect, test } from 'vitest';

import { eventTypes } from '../../src/webhooks/event-types';

test('types are read one on each line or with commas, each once', () => {
  expect(eventTypes('order.paid\n generation.finished, order.paid\n')).toEqual({ known: ['order.paid', 'generation.finished'] });
  expect(eventTypes('  \n')).toEqual({ known: [] });
});

test('what can be no type is named', () => {
  expect(eventTypes('order.paid generation.*').unknown).toBe('generation.*');
  expect(eventTypes('Order.Paid').unknown).toBe('Order.Paid');
});
