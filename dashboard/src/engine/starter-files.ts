// Their texts in one file of the build, which is loaded when the first is rendered.
const texts = import.meta.glob<string>(['../../../shared/engine/starters/*/ggen.toml', '../../../shared/engine/starters/*/templates/*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export default texts;
