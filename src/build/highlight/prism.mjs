// Prism with the languages that jbuild knows, all loaded at once, so that languages inside others are there.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Prism = require('prismjs/components/prism-core.js');
const loadLanguages = require('prismjs/components/index.js');
const components = require('prismjs/components.js');

/** Left out: what only changes other languages, and what has hooks that jbuild does not have. */
const LEFT_OUT = new Set([
	'meta', 'css-extras', 'js-extras', 'js-templates', 'jsdoc', 'javadoc', 'javadoclike', 'phpdoc', 'php-extras',
	'xml-doc', 'opencl', 'markup-templating', 'naniscript', 'xquery', 'mermaid',
]);

export const ids = Object.keys(components.languages).filter((id) => !LEFT_OUT.has(id));
export const info = components.languages;

global.Prism = Prism;
loadLanguages.silent = true;
loadLanguages(ids);
export default Prism;

/** What takes the place of a real text in a hook, and only notes the pattern that it is asked for. */
class Listener {
	replace(pattern) {
		this.pattern = pattern;
		return this;
	}

	toString() {
		return '<?';
	}
}

/** The pattern of a language's templates inside markup, and the grammar around them, as its hook names them; or null. */
export function templating(id) {
	const code = new Listener();
	const env = { language: id, code, grammar: null };
	for (const hook of Prism.hooks.all['before-tokenize']) hook(env);
	return code.pattern ? { pattern: code.pattern, base: env.grammar } : null;
}
