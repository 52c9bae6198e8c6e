// Invents a text for a language: pieces that its patterns match, in an order that a seed decides.
import { RegExpParser } from '@eslint-community/regexpp';

const parser = new RegExpParser();
const USUAL = 'abcdefghij xyzABCXYZ0123 _-.,;:()[]{}<>=+*/"\'#$@!\n';

export function invent(grammar, seed, size) {
	let state = seed >>> 0 || 1;
	const random = (n) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 4294967296) * n);
	};
	const pick = (list) => list[random(list.length)];
	const regexes = collect(grammar, new Set(), 0).map((r) => parser.parseLiteral(r.toString()).pattern);
	let out = '';
	let rounds = 0;
	while (out.length < size && rounds++ < 400) {
		const piece = any(regexes.length ? pick(regexes) : null, 0).slice(0, 200);
		out += piece + pick([' ', ' ', '\n', '\n', '', '; ', '(', ')', ' = ']);
	}
	return out.replace(/[^\x09\x0a\x20-\x7e\u00c0-\u02ff\u0391-\u03c9]/g, 'é') + '\n';

	function any(node, depth) {
		if (!node || depth > 60) return '';
		switch (node.type) {
			case 'Pattern':
			case 'Group':
			case 'CapturingGroup':
				return pick(node.alternatives).elements.map((e) => any(e, depth + 1)).join('');
			case 'Quantifier': {
				const most = Math.min(node.max, node.min + (depth > 12 ? 1 : 3));
				const n = node.min + random(most - node.min + 1);
				let s = '';
				for (let i = 0; i < n; i++) s += any(node.element, depth + 2);
				return s;
			}
			case 'Character':
				return String.fromCharCode(node.value);
			case 'Backreference':
				return pick(['"', "'", 'x']);
			case 'Assertion':
				return node.kind === 'lookahead' && !node.negate && random(2) ? pick(node.alternatives).elements.map((e) => any(e, depth + 1)).join('') : '';
			default: {
				const test = new RegExp('^' + node.raw + '$', 's');
				const fits = [...USUAL].filter((c) => test.test(c));
				if (fits.length) return pick(fits);
				for (let i = 0; i < 400; i++) {
					const c = String.fromCharCode(i < 128 ? i : 0xc0 + random(0x300));
					if (test.test(c)) return c;
				}
				return '';
			}
		}
	}
}

function collect(grammar, seen, depth) {
	if (!grammar || seen.has(grammar) || depth > 3) return [];
	seen.add(grammar);
	const all = [];
	for (const [key, value] of Object.entries(grammar)) {
		if (!value || key === 'rest') continue;
		for (const p of [].concat(value)) {
			const regex = p.pattern || p;
			for (let i = depth; i < 3; i++) all.push(regex);
			if (p.inside) all.push(...collect(p.inside, seen, depth + 1));
		}
	}
	return all;
}
