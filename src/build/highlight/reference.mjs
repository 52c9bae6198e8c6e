// Writes what Prism makes of the samples, for tests to compare with: node reference.mjs [--invent]
import fs from 'node:fs';
import path from 'node:path';
import crypto from 'node:crypto';
import { fileURLToPath } from 'node:url';
import Prism, { ids } from './prism.mjs';
import { invent } from './invent.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, '../../test/resources/highlight');
const samples = path.join(target, 'samples');
const invented = path.join(target, 'invented');
const streams = path.join(target, 'streams');

/** The tokens of a text, with Prism's hooks but without HTML. */
function tokens(code, id) {
	const env = { code, grammar: Prism.languages[id], language: id };
	Prism.hooks.run('before-tokenize', env);
	env.tokens = Prism.tokenize(env.code, env.grammar);
	Prism.hooks.run('after-tokenize', env);
	return env.tokens;
}

/** Tokens as text: {type alias|content}, with a backslash before braces, bars and backslashes of the code. */
function written(o) {
	if (typeof o === 'string') return o.replace(/[\\{|}]/g, '\\$&');
	if (Array.isArray(o)) return o.map(written).join('');
	const aliases = [].concat(o.alias || []);
	let content = o.content;
	if (o.type === 'code-block') {
		// Prism does this when it writes HTML.
		const language = aliases.map((a) => /^language-(.+)/.exec(a)).find(Boolean);
		if (language && Prism.languages[language[1]]) content = tokens(text(content), language[1]);
	}
	return '{' + [o.type, ...aliases].join(' ') + '|' + written(content) + '}';
}

function text(o) {
	return typeof o === 'string' ? o : Array.isArray(o) ? o.map(text).join('') : text(o.content);
}

const hash = (s) => crypto.createHash('sha256').update(s, 'utf8').digest('hex').slice(0, 12);

if (process.argv.includes('--invent')) {
	fs.rmSync(invented, { recursive: true, force: true });
	fs.mkdirSync(invented, { recursive: true });
	ids.forEach((id, i) => fs.writeFileSync(path.join(invented, id + '.txt'), invent(Prism.languages[id], 7919 * (i + 1), 1200)));
}
fs.rmSync(streams, { recursive: true, force: true });
fs.mkdirSync(streams, { recursive: true });
const files = fs.existsSync(samples) ? fs.readdirSync(samples).sort() : [];
const texts = files.map((f) => fs.readFileSync(path.join(samples, f), 'utf8'));
const lines = [];
for (const id of ids) {
	const own = files.findIndex((f) => f.replace(/\..*/, '') === id);
	if (own >= 0) fs.writeFileSync(path.join(streams, id + '.txt'), written(tokens(texts[own], id)));
	const made = fs.readFileSync(path.join(invented, id + '.txt'), 'utf8');
	// Each language also meets the samples of all others, where its patterns match in unlikely places.
	const others = texts.map((t) => hash(written(tokens(t, id))).slice(0, 4)).join('');
	lines.push([id, hash(written(tokens(made, id))), others].join(' '));
}
fs.writeFileSync(path.join(target, 'hashes.txt'), lines.join('\n') + '\n');
if (process.argv.includes('--all')) {
	// To look at differences: every stream of every language.
	const all = path.join(here, 'all');
	fs.rmSync(all, { recursive: true, force: true });
	for (const id of ids) {
		fs.mkdirSync(path.join(all, id), { recursive: true });
		fs.writeFileSync(path.join(all, id, 'invented'), written(tokens(fs.readFileSync(path.join(invented, id + '.txt'), 'utf8'), id)));
		texts.forEach((t, i) => fs.writeFileSync(path.join(all, id, files[i]), written(tokens(t, id))));
	}
}
