import type en from '../en/landing';
import type { Same } from '../same';

const landing: Same<typeof en> = {
  nav: { market: 'Markt', pricing: 'Tarife', docs: 'Doku', login: 'Anmelden', register: 'Loslegen', main: 'Hauptmenü' },
  hero: {
    title: 'Ihre Ontologie als Code. Jedes Mal dieselben Bytes.',
    lead: 'ggen cloud macht aus RDF-Ontologien, SPARQL-Abfragen und Vorlagen Dateien, in einer Sekunde, mit einer signierten Quittung darüber, was woraus entstand.',
    start: 'Kostenlos beginnen',
    look: 'Den Markt ansehen',
    small: 'Ohne Karte. {{generations}} Generierungen im Monat sind kostenlos.',
  },
  from: 'shop.ttl',
  to: 'order.ts',
  receipt: 'Quittung: Signatur gültig, 1 von 1 Dateien gleich',
  steps: {
    title: 'Vom Graphen zum Pull Request',
    items: [
      { title: 'Ontologie mitbringen', text: 'Turtle, N-Triples, JSON-LD: Ihre eigene oder eines der Vokabulare aus dem Markt.' },
      { title: 'Vorlage wählen', text: 'Acht Starter für TypeScript, Rust, SQL und mehr, oder was andere verkaufen. Oder Ihre eigene.' },
      { title: 'Dateien und Beweis erhalten', text: 'Ein Zip mit Code und eine Quittung, die jeder offline prüfen kann: alle Eingaben, alle Ausgaben, eine Signatur.' },
    ],
  },
  reasons: {
    title: 'Worauf Sie sich verlassen können',
    items: [
      { title: 'Deterministisch', text: 'Keine Uhr, kein Zufall, kein Netz beim Rendern. Gleiche Eingaben geben gleiche Bytes, heute und in einem Jahr.' },
      { title: 'Beweisbar', text: 'Jede Quittung enthält eine Merkle-Wurzel über alle Dateien, signiert mit Ed25519. Ein Befehl prüft sie.' },
      { title: 'Geprüft, bevor Sie zahlen', text: 'Jedes Paket wird geprüft, bewertet und signiert. Lizenzen werden gemeinsam aufgelöst, nicht geraten.' },
      { title: 'Nur für Sie', text: 'Workspaces sind in Schlüsseln, Rechten und Tests getrennt. Rollen enden in dem Moment, in dem sie entzogen werden.' },
      { title: 'Faire Grenzen', text: 'Ein Kontingent wird nie versehentlich überschritten. Sie sehen, was knapp wird, bevor es so weit ist.' },
      { title: 'Für Programme gemacht', text: 'Die ganze API ist in OpenAPI beschrieben, und jedes POST kann gefahrlos wiederholt werden.' },
    ],
  },
  pricing: {
    title: 'Tarife',
    lead: 'Beginnen Sie kostenlos. Wechseln Sie, wenn Sie mehr brauchen; was schon gewährt wurde, wird nicht teurer.',
    month: 'im Monat',
    free: 'Kostenlos',
    agreement: 'Nach Vereinbarung',
    choose: 'Damit beginnen',
    generations: '{{amount}} Generierungen im Monat',
    calls: '{{amount}} API-Aufrufe im Monat',
    storage: '{{size}} Speicher',
    jobs: '{{amount}} Generierungen zugleich',
    unlimited: { generations: 'Generierungen ohne Grenze', calls: 'API-Aufrufe ohne Grenze' },
    trial: 'Testen Sie einen bezahlten Tarif {{days}} Tage lang.',
    people: 'Für eine Person',
    teams: 'Für Teams',
    failed: 'Die Tarife lassen sich gerade nicht anzeigen. Laden Sie die Seite gleich noch einmal.',
  },
  end: { title: 'Generieren Sie etwas in den nächsten zwei Minuten', text: 'Registrieren, einen Starter und ein Vokabular aus dem Markt nehmen und auf einen Knopf drücken.' },
  footer: 'ggen cloud: Ontologien hinein, Code heraus.',
  theme: 'Zwischen hell und dunkel wechseln',
  language: 'English',
  notFound: { title: 'Diese Seite gibt es nicht', text: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.', home: 'Zum Anfang' },
  failed: {
    title: 'Diese Seite ließ sich nicht anzeigen',
    text: 'Versuchen Sie es noch einmal. Bleibt es dabei, sagen Sie unserem Support, was Sie getan haben.',
    quote: 'Nennen Sie dabei: {{id}}',
    retry: 'Noch einmal versuchen',
  },
};

export default landing;
