// In place of Stripe.js, which knows no other API than Stripe's own: the part of it that the dashboard calls,
// with fields in the page instead of frames, against the sandbox whose address stands in this script's own.
// A bank's question becomes a `confirm`. https://docs.stripe.com/js
(() => {
  'use strict';
  const API = new URL(document.currentScript.src).searchParams.get('api');
  const FIELDS = [
    { name: 'number', label: 'Card number', autocomplete: 'cc-number' },
    { name: 'expiry', label: 'Expiration date', autocomplete: 'cc-exp' },
    { name: 'cvc', label: 'Security code', autocomplete: 'cc-csc' },
  ];

  window.Stripe = (key) => {
    /** Stripe's answer; a refusal is its `error`. */
    async function ask(method, path, form = {}) {
      const body = new URLSearchParams(form);
      const address = `${API}${path}${method === 'GET' ? `?${body}` : ''}`;
      const headers = { authorization: `Bearer ${key}` };
      const answer = await fetch(address, method === 'GET' ? { headers } : { method, headers, body });
      return await answer.json();
    }

    /** The intent after the bank has asked whoever pays, if it asks. */
    async function authenticated(path, intent) {
      if (intent.status !== 'requires_action') return intent;
      const outcome = window.confirm('The bank of the sandbox asks: is it you who pays?') ? 'succeed' : 'fail';
      const secret = { client_secret: intent.client_secret };
      await fetch(`${API}/authenticate/${intent.id}?${new URLSearchParams(secret)}`, { method: 'POST', body: new URLSearchParams({ outcome }) });
      return await ask('GET', path, secret);
    }

    const pathOf = (secret) => {
      const id = secret.split('_secret_')[0];
      return id.startsWith('seti_') ? `/v1/setup_intents/${id}` : `/v1/payment_intents/${id}`;
    };
    const result = (intent) => {
      if (intent.error) return { error: intent.error };
      const error = intent.last_setup_error ?? intent.last_payment_error;
      if (error) return { error };
      return intent.object === 'setup_intent' ? { setupIntent: intent } : { paymentIntent: intent };
    };

    return {
      elements: ({ clientSecret }) => ({ clientSecret, inputs: {}, create: element }),

      async confirmSetup({ elements }) {
        const { number, expiry, cvc } = Object.fromEntries(FIELDS.map(({ name }) => [name, elements.inputs[name].value.trim()]));
        const [month = '', year = ''] = expiry.split('/').map((it) => it.trim());
        const card = { type: 'card', 'card[number]': number, 'card[exp_month]': month, 'card[exp_year]': year, 'card[cvc]': cvc };
        const method = await ask('POST', '/v1/payment_methods', card);
        if (method.error) return { error: method.error };
        const path = pathOf(elements.clientSecret);
        const sent = { client_secret: elements.clientSecret, payment_method: method.id };
        const intent = await ask('POST', `${path}/confirm`, sent);
        return result(intent.error ? intent : await authenticated(path, intent));
      },

      async handleNextAction({ clientSecret }) {
        const path = pathOf(clientSecret);
        const intent = await ask('GET', path, { client_secret: clientSecret });
        return result(intent.error ? intent : await authenticated(path, intent));
      },
    };
  };

  /** Stripe's form, which is a frame of its own; here it is fields in the page. */
  function element() {
    const listeners = {};
    const form = document.createElement('div');
    form.className = 'stack';
    for (const { name, label, autocomplete } of FIELDS) {
      const field = document.createElement('div');
      const named = document.createElement('label');
      const input = document.createElement('input');
      field.className = 'field';
      input.className = 'input';
      input.id = named.htmlFor = `stripe-${name}`;
      input.autocomplete = autocomplete;
      input.inputMode = 'numeric';
      named.textContent = label;
      field.append(named, input);
      form.append(field);
      this.inputs[name] = input;
    }
    return {
      on: (event, listener) => (listeners[event] = listener),
      mount(place) {
        place.replaceChildren(form);
        queueMicrotask(() => listeners.ready?.());
      },
      destroy: () => form.remove(),
    };
  }
})();
