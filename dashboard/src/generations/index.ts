export { GenerationPage } from './generation-page';
export { Generations } from './list';
export { NewGeneration } from './new-generation';
