import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'src/generated'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] } } } },
  { files: ['src/**/*.ts'], languageOptions: { globals: globals.browser }, rules: { 'max-lines': ['error', 500] } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
