// Writes the grammars of Prism as data for jbuild: node grammars.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Prism, { ids, info, templating } from './prism.mjs';
import { translate, weight } from './regex.mjs';
import * as sets from './sets.mjs';
import names from './names.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, '../../main/resources/dev/jbuild/highlight');
const roots = new Map();
for (const id of ids) if (!roots.has(Prism.languages[id])) roots.set(Prism.languages[id], id);

/** 32 hexadecimal digits for ASCII, and a plus where other characters belong to a set too. */
function hex(set) {
	let bits = 0n;
	for (const [lo, hi] of set) for (let c = lo; c <= Math.min(hi, 127); c++) bits |= 1n << BigInt(c);
	return bits.toString(16) + (set.some(([, hi]) => hi > 127) ? '+' : '');
}

class Language {
	constructor(id) {
		this.id = id;
		this.grammars = [];
		this.grammarIds = new Map();
		this.patterns = [];
		this.patternIds = new Map();
	}

	text() {
		const lines = [];
		this.local(Prism.languages[this.id]);
		for (let i = 0; i < this.grammars.length; i++) lines.push('G', ...this.entries(this.grammars[i]));
		const template = templating(this.id);
		if (template) {
			const base = this.grammar(template.base);
			const { java } = translate(template.pattern, false);
			lines.push(['T', base, java].join('\t'));
			for (let i = this.written(lines); i < this.grammars.length; i++) lines.push('G', ...this.entries(this.grammars[i]));
		}
		return [...this.patterns, ...lines].join('\n') + '\n';
	}

	written(lines) {
		return lines.filter((l) => l === 'G').length;
	}

	local(grammar) {
		if (!this.grammarIds.has(grammar)) {
			this.grammarIds.set(grammar, this.grammars.length);
			this.grammars.push(grammar);
		}
		return String(this.grammarIds.get(grammar));
	}

	grammar(grammar) {
		const root = roots.get(grammar);
		return root && root !== this.id ? '@' + root : this.local(grammar);
	}

	entries(grammar) {
		const lines = [];
		for (const [type, value] of Object.entries(grammar)) {
			if (!value) continue;
			if (type === 'rest') continue;
			const patterns = (Array.isArray(value) ? value : [value]).map((p) => this.pattern(p));
			lines.push([type, ...patterns].join('\t'));
		}
		if (grammar.rest) lines.push('R\t' + this.grammar(grammar.rest));
		return lines;
	}

	pattern(given) {
		if (this.patternIds.has(given)) return this.patternIds.get(given);
		const p = given instanceof RegExp ? { pattern: given } : given;
		const t = translate(p.pattern, !!p.lookbehind);
		const inside = p.inside ? this.grammar(p.inside) : '';
		const alias = p.alias ? [].concat(p.alias).join(' ') : '';
		let flags = (p.greedy ? 'g' : '') + (p.lookbehind ? 'l' : '') + t.place;
		if (t.words) flags += (t.exact ? 'x' : '') + (t.fold ? 'f' : '');
		// Where most characters may begin a match, Java's own search is quicker than trying each.
		if (t.place === '' && t.cost > 0.4 && !t.run) flags += 'h';
		const usable = t.first && weight(t.first) < 0.95 && !t.words;
		const first = usable ? hex(t.first) : '';
		const needs = t.needs.map(hex).filter((n) => n !== first).join(' ');
		const more = [t.extra, t.run].map((s) => (s ? hex(s) : ''));
		const line = [flags, alias, inside, t.shift || '', first, ...more, needs, (t.words || []).join(' '), t.exact ? '' : t.java].join('\t');
		// Equal patterns are one; what is inside of them is compared by its number.
		let at = this.patterns.indexOf(line);
		if (at < 0) {
			at = this.patterns.length;
			this.patterns.push(line);
		}
		this.patternIds.set(given, at);
		return at;
	}
}

fs.rmSync(path.join(target, 'grammar'), { recursive: true, force: true });
fs.mkdirSync(path.join(target, 'grammar'), { recursive: true });
let bytes = 0;
for (const id of ids) {
	const text = new Language(id).text();
	if (/[^\x09\x0a\x20-\x7e]/.test(text)) throw new Error(id + ' is not plain ASCII');
	fs.writeFileSync(path.join(target, 'grammar', id + '.txt'), text);
	bytes += text.length;
}
const lines = ids.map((id) => {
	const own = info[id].alias ? [].concat(info[id].alias) : [];
	const more = names[id] || [];
	return [id, ...new Set([...own, ...more])].join(' ').toLowerCase();
});
fs.writeFileSync(path.join(target, 'languages.txt'), lines.join('\n') + '\n');
fs.copyFileSync(path.join(here, 'node_modules/prismjs/LICENSE'), path.join(target, 'LICENSE-prism.txt'));
console.log(ids.length + ' languages, ' + bytes + ' bytes');
