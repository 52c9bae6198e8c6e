// A JavaScript pattern as one of java.util.regex that matches the same, with what is known of its first characters.
import { RegExpParser } from '@eslint-community/regexpp';
import * as sets from './sets.mjs';

const parser = new RegExpParser();

export function translate(regex, lookbehind) {
	const ast = parser.parseLiteral(regex.toString());
	return new Translation(ast, lookbehind).result();
}

class Translation {
	constructor(ast, lookbehind) {
		this.ignoreCase = ast.flags.ignoreCase;
		this.multiline = ast.flags.multiline;
		this.dotAll = ast.flags.dotAll;
		this.lookbehind = lookbehind;
		this.groups = [];
		this.sets = new Map();
		this.pattern = this.simple(ast.pattern);
	}

	result() {
		this.numberGroups(this.pattern);
		const java = this.alternatives(this.pattern.alternatives, { set: sets.EMPTY });
		return { java, ...this.search() };
	}

	/** The same pattern with fewer parts: (?!\s)[\w ] is one set of characters, and (?:a|b) is another. */
	simple(node) {
		if (node.type === 'Pattern' || node.type === 'Group' || node.type === 'CapturingGroup') {
			const alternatives = node.alternatives.map((a) => ({ elements: this.simpleSequence(a.elements) }));
			if (node.type === 'Group' && alternatives.every((a) => a.elements.length === 1)) {
				if (alternatives.length === 1) return alternatives[0].elements[0];
				if (alternatives.every((a) => this.single(a.elements[0]))) {
					return { type: 'Set', set: sets.union(...alternatives.map((a) => this.set(a.elements[0]))) };
				}
			}
			return { type: node.type, alternatives, original: node };
		}
		if (node.type === 'Quantifier') {
			const element = this.simple(node.element);
			const inner = element.type === 'Quantifier' ? { type: 'Group', alternatives: [{ elements: [element] }] } : element;
			return { ...plain(node), element: inner };
		}
		if (node.type === 'Assertion' && node.alternatives) {
			return { ...plain(node), alternatives: node.alternatives.map((a) => ({ elements: this.simpleSequence(a.elements) })) };
		}
		return node;
	}

	simpleSequence(elements) {
		const list = elements.map((e) => this.simple(e));
		for (let i = list.length - 2; i >= 0; i--) {
			const a = list[i];
			const looks = a.type === 'Assertion' && a.kind === 'lookahead' && a.alternatives.every((x) => x.elements.length === 1 && this.single(x.elements[0]));
			if (looks && this.single(list[i + 1])) {
				const seen = sets.union(...a.alternatives.map((x) => this.set(x.elements[0])));
				list.splice(i, 2, { type: 'Set', set: sets.intersect(this.set(list[i + 1]), a.negate ? sets.negate(seen) : seen) });
			}
		}
		return list;
	}

	numberGroups(node) {
		if (!node || typeof node !== 'object') return;
		if (node.type === 'CapturingGroup') this.groups.push(node.original);
		for (const child of node.alternatives || node.elements || (node.element ? [node.element] : [])) this.numberGroups(child);
	}

	// ---- writing

	/** What may come after a node: a set of characters, whether the pattern may end there, or something unknown. */
	alternatives(list, follow) {
		return list.map((a) => this.sequence(a.elements, follow)).join('|');
	}

	sequence(elements, follow) {
		const parts = [];
		for (let i = elements.length - 1; i >= 0; i--) {
			parts.unshift(this.element(elements[i], follow, elements[i - 1], elements[i + 1]));
			follow = this.before(elements[i], follow, elements[i - 1]);
		}
		return parts.join('');
	}

	/** What may come before what is known to follow, seen from the left of an element. */
	before(node, follow, previous) {
		if (node.type === 'Backreference' && node.resolved) return { unknown: true, reference: node.resolved };
		if (node.type === 'Assertion') return this.beforeAssertion(node, previous);
		const first = this.first(node);
		if (first.unknown) return { unknown: true };
		if (!first.nullable) return { set: first.set };
		return { set: sets.union(first.set, follow.set || []), unknown: follow.unknown };
	}

	/** What must come at a place where an assertion holds. */
	beforeAssertion(node, previous) {
		if (node.kind === 'end') return { set: this.multiline ? sets.LINE_END : sets.EMPTY };
		if (node.kind === 'word' && !node.negate && previous && this.endsInWord(previous)) return { set: sets.negate(sets.WORD) };
		if (node.kind === 'lookahead' && !node.negate) {
			const first = either(node.alternatives.map((a) => this.firstOf(a.elements)));
			if (!first.unknown && !first.nullable) return { set: first.set };
		}
		return { unknown: true };
	}

	endsInWord(node) {
		const last = this.last(node);
		return !last.unknown && sets.subset(last.set, sets.WORD);
	}

	element(node, follow, previous, next) {
		switch (node.type) {
			case 'Set':
			case 'Character':
			case 'CharacterSet':
			case 'CharacterClass':
				return javaSet(this.set(node));
			case 'Group':
				return '(?:' + this.alternatives(node.alternatives, follow) + ')';
			case 'CapturingGroup':
				return '(' + this.alternatives(node.alternatives, follow) + ')';
			case 'Backreference':
				return this.reference(node);
			case 'Assertion':
				return this.assertion(node, previous, next);
			case 'Quantifier':
				return this.quantifier(node, follow);
			default:
				throw new Error('cannot translate ' + node.type);
		}
	}

	reference(node) {
		const number = this.groups.indexOf(node.resolved) + 1;
		if (!number) throw new Error('a reference to no group');
		for (let up = node.parent; up; up = up.parent) {
			if (up === node.resolved) return ''; // Inside its own group a reference is empty.
		}
		return this.ignoreCase ? `(?i:\\${number})` : `(?:\\${number})`;
	}

	assertion(node, previous, next) {
		switch (node.kind) {
			case 'start':
				return this.multiline ? '(?<![^\\n\\r])' : '\\A';
			case 'end':
				return this.multiline ? '(?![^\\n\\r])' : '\\z';
			case 'word':
				return this.wordBoundary(node.negate, previous, next);
			case 'lookahead':
				return (node.negate ? '(?!' : '(?=') + this.alternatives(node.alternatives, { unknown: true }) + ')';
			default:
				throw new Error('cannot translate ' + node.kind);
		}
	}

	/** Java's own boundary depends on its version, and half of one is quicker where the other half is known. */
	wordBoundary(negated, previous, next) {
		if (negated) return '(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))';
		const after = next && this.first(next);
		if (after && !after.unknown && !after.nullable && sets.subset(after.set, sets.WORD)) return '(?<!\\w)';
		if (previous && this.endsInWord(previous)) return '(?!\\w)';
		return '(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))';
	}

	quantifier(node, follow) {
		const inner = node.element;
		const again = this.before(inner, follow);
		const loopFollow = { set: sets.union(again.set || [], follow.set || []), unknown: again.unknown || follow.unknown };
		const possessive = this.possessive(node, follow);
		let body;
		if (inner.type === 'Group' && node.greedy && node.max === Infinity && node.min < 2) {
			body = '(?:' + inner.alternatives.map((a) => this.run(a, inner, follow, loopFollow)).join('|') + ')';
		} else {
			body = this.element(inner, loopFollow);
			if (inner.type === 'Assertion') body = `(?:${body})`;
		}
		return body + count(node) + (possessive ? '+' : node.greedy ? '' : '?');
	}

	/**
	 * One of several ways through a loop: a single character may as well be a run of such characters, where neither
	 * another way nor what follows the loop can begin in the middle of it.
	 */
	run(alternative, group, follow, loopFollow) {
		const [only, more] = alternative.elements;
		const text = this.sequence(alternative.elements, loopFollow);
		if (!only || more || group.alternatives.length < 2 || !this.single(only)) return text;
		if (follow.unknown || !sets.disjoint(this.set(only), follow.set)) return text;
		for (const other of group.alternatives) {
			if (other === alternative) continue;
			const first = this.firstOf(other.elements);
			if (first.unknown || first.nullable || !sets.disjoint(first.set, this.set(only))) return text;
		}
		return text + '++';
	}

	/**
	 * Whether a loop may refuse to give back what it took: nothing that follows can begin where it would go on, and
	 * each turn has but one way. Then giving back never helps, and Java needs no stack for it.
	 */
	possessive(node, follow) {
		if (!node.greedy || node.max !== Infinity || node.min > 1) return false;
		const inner = node.element;
		if (follow.reference) return inner.type === 'Group' && this.guarded(inner.alternatives, follow.reference);
		if (follow.unknown) return false;
		const first = this.first(inner);
		if (first.unknown || first.nullable || !sets.disjoint(first.set, follow.set)) return false;
		return this.single(inner) || (inner.type === 'Group' && this.choice(inner.alternatives.map((a) => a.elements), sets.union(first.set, follow.set)));
	}

	/** The same before a reference to a quote that the loop looks out for: (?:\\.|(?!\1)[^\\])*\1. */
	guarded(alternatives, quote) {
		const quotes = this.first(quote);
		if (quotes.unknown || quotes.nullable) return false;
		const bare = [];
		for (const { elements } of alternatives) {
			const [guard, ...rest] = elements;
			const looks = guard && guard.type === 'Assertion' && guard.kind === 'lookahead' && guard.negate &&
				guard.alternatives.length === 1 && guard.alternatives[0].elements.length === 1 &&
				guard.alternatives[0].elements[0].type === 'Backreference' && guard.alternatives[0].elements[0].resolved === quote;
			const first = this.firstOf(looks ? rest : elements);
			if (!looks && (first.unknown || first.nullable || !sets.disjoint(first.set, quotes.set))) return false;
			bare.push(looks ? rest : elements);
		}
		const after = sets.union(quotes.set, ...bare.map((e) => this.firstOf(e).set));
		return this.choice(bare, after);
	}

	/** Whether at most one of several sequences can match at a place, and in one way only, given what may come after. */
	choice(list, after) {
		const firsts = list.map((e) => this.firstOf(e));
		for (let i = 0; i < firsts.length; i++) {
			if (firsts[i].unknown || firsts[i].nullable) return false;
			for (let j = 0; j < i; j++) if (!sets.disjoint(firsts[i].set, firsts[j].set)) return false;
		}
		return list.every((e) => this.oneWay(e, after));
	}

	oneWay(elements, after) {
		for (let i = 0; i < elements.length; i++) {
			const e = elements[i];
			if (this.single(e) || e.type === 'Assertion') continue;
			if (e.type === 'Group' && this.lineEnd(e)) continue;
			if (e.type === 'Quantifier' && e.min === e.max && this.single(e.element)) continue;
			const tail = elements.slice(i + 1);
			const rest = this.firstOf(tail);
			if (rest.unknown || (rest.nullable && tail.some((x) => x.type === 'Assertion'))) return false;
			const next = rest.nullable ? sets.union(rest.set, after) : rest.set;
			if (e.type === 'Group' && this.choice(e.alternatives.map((a) => a.elements), next)) continue;
			if (e.type === 'Quantifier' && this.possessive(e, { set: next })) continue;
			return false;
		}
		return true;
	}

	/** The idiom (?:\r\n|…) with one character after the bar. */
	lineEnd(group) {
		const [a, b, c] = group.alternatives;
		return !c && b && a.elements.length === 2 && b.elements.length === 1 && this.single(b.elements[0]) &&
			a.elements[0].value === 13 && a.elements[1].value === 10;
	}

	single(node) {
		return node.type === 'Set' || node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass';
	}

	// ---- sets

	set(node) {
		if (node.type === 'Set') return node.set;
		let known = this.sets.get(node);
		if (!known) {
			known = this.rawSet(node);
			this.sets.set(node, known);
		}
		return known;
	}

	rawSet(node) {
		const folded = (s) => sets.withoutSurrogates(this.ignoreCase ? sets.ignoringCase(s) : s);
		switch (node.type) {
			case 'Character':
				return folded([[node.value, node.value]]);
			case 'CharacterClassRange':
				return folded([[node.min.value, node.max.value]]);
			case 'CharacterSet': {
				if (node.kind === 'any') return this.dotAll ? sets.ALL : sets.negate(sets.LINE_END);
				const base = { digit: sets.DIGIT, space: sets.SPACE, word: sets.WORD }[node.kind];
				return node.negate ? sets.negate(base) : base;
			}
			case 'CharacterClass': {
				const all = sets.union(...node.elements.map((e) => this.rawSet(e)));
				return node.negate ? sets.negate(all) : all;
			}
			default:
				throw new Error('no set: ' + node.type);
		}
	}

	/** With which characters a node can begin; unknown where it may look back. */
	first(node) {
		switch (node.type) {
			case 'Assertion':
				return { set: sets.EMPTY, nullable: true, unknown: true };
			case 'Backreference':
				return { set: sets.ALL, nullable: true, unknown: true };
			case 'Quantifier': {
				const inner = this.first(node.element);
				if (node.max === 0) return { set: sets.EMPTY, nullable: true };
				return { ...inner, nullable: inner.nullable || node.min === 0 };
			}
			case 'Group':
			case 'CapturingGroup':
				return either(node.alternatives.map((a) => this.firstOf(a.elements)));
			default:
				return { set: this.set(node), nullable: false };
		}
	}

	firstOf(elements) {
		let set = sets.EMPTY;
		let unknown = false;
		for (const e of elements) {
			const f = this.first(e);
			set = sets.union(set, f.set);
			unknown = unknown || f.unknown;
			if (!f.nullable) return { set, nullable: false, unknown };
		}
		return { set, nullable: true, unknown };
	}

	last(node) {
		switch (node.type) {
			case 'Assertion':
			case 'Backreference':
				return { unknown: true };
			case 'Quantifier':
				return node.min === 0 ? { unknown: true } : this.last(node.element);
			case 'Group':
			case 'CapturingGroup': {
				const lasts = node.alternatives.map((a) => (a.elements.length ? this.last(a.elements.at(-1)) : { unknown: true }));
				return lasts.some((l) => l.unknown) ? { unknown: true } : { set: sets.union(...lasts.map((l) => l.set)) };
			}
			default:
				return { set: this.set(node) };
		}
	}

	// ---- what speeds up a search

	search() {
		const whole = this.pattern.alternatives.map((a) => a.elements);
		const found = [this.starts(whole), this.skipping(whole)];
		const group = whole.length === 1 && this.lookbehind ? whole[0][0] : null;
		if (group && group.type === 'CapturingGroup') {
			// What stands before the content: often one sign, or the beginning; sometimes a way that may be long.
			const short = group.alternatives.filter((a) => this.length(a.elements) <= 2);
			const long = group.alternatives.filter((a) => this.length(a.elements) > 2).map((a) => this.firstOf(a.elements));
			if (short.length && long.every((f) => !f.nullable && weight(f.set) < 0.1)) {
				const shift = Math.max(...short.map((a) => this.length(a.elements)));
				const apart = short.every((a) => this.apart(a.elements));
				const extra = long.length ? sets.union(...long.map((f) => f.set)) : null;
				found.push({ ...this.starts([whole[0].slice(1)], apart), shift, extra });
			}
		}
		const best = found.reduce((a, b) => (b.cost < a.cost ? b : a));
		const run = best.place === '' && best.shift === 0 && whole.length === 1 && !this.lookbehind ? this.runAtStart(whole[0]) : null;
		return { ...best, run, needs: this.needs(this.pattern.alternatives) };
	}

	/** Whether a sequence ends so that a word which follows begins there: with no letter, or at the text's beginning. */
	apart(elements) {
		const last = elements.at(-1);
		if (!last) return false;
		if (last.type === 'Assertion') return last.kind === 'start';
		if (last.type === 'Group' || last.type === 'CapturingGroup') return last.alternatives.every((a) => this.apart(a.elements));
		const l = this.last(last);
		return !l.unknown && sets.disjoint(l.set, sets.WORD);
	}

	/** Where these sequences may begin: after what, with which characters, with which words. */
	starts(list, apart = false) {
		const first = either(list.map((e) => this.firstOf(e)));
		const places = [...new Set(list.map((e) => this.place(e)))];
		let place = places.length === 1 ? places[0] : '';
		if (apart && place === '' && !first.nullable && sets.subset(first.set, sets.WORD)) place = 'b';
		const result = { shift: 0, place, cost: 1 };
		if (!first.nullable) {
			result.first = first.set;
			result.cost = weight(first.set) + 0.01;
		}
		const words = list.length === 1 && place === 'b' ? this.words(list[0], apart) : null;
		if (words) Object.assign(result, words);
		result.cost *= { '': 1, a: 0.001, m: 0.03, b: words ? 0.1 : 0.25 }[place];
		return result;
	}

	/** The characters that some places after the beginning must have, where those at the beginning may be any. */
	skipping(list) {
		let shift = 0;
		let count = 0;
		let all = sets.EMPTY;
		const walk = (elements, skipped) => {
			if (++count > 200) return false;
			const [e, ...rest] = elements;
			if (!e) return false;
			if (e.type === 'Assertion') return walk(rest, skipped);
			if (e.type === 'Group' || e.type === 'CapturingGroup') return e.alternatives.every((a) => walk([...a.elements, ...rest], skipped));
			if (this.single(e) && skipped < 3 && weight(this.set(e)) > 0.35 && walk(rest, skipped + 1)) return true;
			const first = this.firstOf(elements);
			if (first.nullable) return false;
			shift = Math.max(shift, skipped);
			all = sets.union(all, first.set);
			return true;
		};
		if (!list.every((e) => walk(e, 0))) return { cost: 2 };
		return { shift, place: '', first: all, cost: weight(all) + 0.02 };
	}

	/**
	 * The characters of a run with which a pattern begins, such as those of a word: where a match fails at the first of
	 * them, it fails at all others too, as what must follow the run is the same.
	 */
	runAtStart(elements) {
		let list = elements;
		let lead = null;
		if (list[0] && list[0].type === 'Quantifier' && list[0].max === 1 && list[0].min === 0 && this.single(list[0].element)) {
			lead = this.set(list[0].element);
			list = list.slice(1);
		}
		const head = list[0] && this.single(list[0]) ? this.set(list[0]) : null;
		const at = head ? 1 : 0;
		const loop = list[at];
		if (!loop || loop.type !== 'Quantifier' || !this.single(loop.element) || loop.max !== Infinity || loop.min > 1 || !loop.greedy) return null;
		if (!head && loop.min !== 1) return null;
		const run = this.set(loop.element);
		if (head && (loop.min !== 0 || !sets.subset(head, run))) return null;
		if (lead && !sets.disjoint(lead, run)) return null;
		let follow = { set: sets.EMPTY };
		for (let i = list.length - 1; i > at; i--) follow = this.before(list[i], follow, list[i - 1]);
		return list.length > at + 1 && this.possessive(loop, follow) ? run : null;
	}

	length(elements) {
		return elements.reduce((n, e) => n + this.longest(e), 0);
	}

	/** a: at the beginning of the text, m: of a line, b: of a word; else nothing. */
	place(elements) {
		const [e, ...rest] = elements;
		if (!e) return '';
		if (e.type === 'Group' || e.type === 'CapturingGroup') {
			const places = [...new Set(e.alternatives.map((a) => this.place([...a.elements, ...(a.elements.every((x) => x.type === 'Assertion') ? rest : [])])))];
			return places.length === 1 ? places[0] : '';
		}
		if (e.type !== 'Assertion') return '';
		if (e.kind === 'start') return this.multiline ? 'm' : 'a';
		if (e.kind === 'word' && !e.negate) {
			const first = this.firstOf(rest);
			if (!first.nullable && sets.subset(first.set, sets.WORD)) return 'b';
		}
		return this.place(rest);
	}

	/** The most characters that a node can take, at most a few; else infinity. */
	longest(node) {
		switch (node.type) {
			case 'Assertion':
				return 0;
			case 'Backreference':
				return Infinity;
			case 'Quantifier': {
				const inner = this.longest(node.element);
				return node.max === 0 || inner === 0 ? 0 : inner * node.max;
			}
			case 'Group':
			case 'CapturingGroup':
				return Math.max(...node.alternatives.map((a) => a.elements.reduce((n, e) => n + this.longest(e), 0)));
			default:
				return 1;
		}
	}

	/** Sets of which a text must have a character each for the pattern to match; the rarest few. */
	needs(list) {
		const found = list.length === 1 ? this.needsOf(list[0].elements) : [];
		if (list.length > 1) {
			const each = list.map((a) => this.needsOf(a.elements));
			if (each.every((n) => n.length)) found.push(sets.union(...each.map(rarest)));
		}
		const unique = [...new Map(found.map((s) => [JSON.stringify(s), s])).values()];
		return unique.filter((s) => weight(s) < 0.6).sort((a, b) => weight(a) - weight(b)).slice(0, 2);
	}

	needsOf(elements) {
		const found = [];
		for (const e of elements) {
			if (this.single(e)) found.push(this.set(e));
			else if (e.type === 'Quantifier' && e.min > 0) found.push(...this.needsOf([e.element]));
			else if (e.type === 'Group' || e.type === 'CapturingGroup') {
				if (e.alternatives.length === 1) found.push(...this.needsOf(e.alternatives[0].elements));
				else {
					const each = e.alternatives.map((a) => this.needsOf(a.elements));
					if (each.every((n) => n.length)) found.push(sets.union(...each.map(rarest)));
				}
			} else if (e.type === 'Assertion' && e.kind === 'lookahead' && !e.negate && e.alternatives.length === 1) {
				found.push(...this.needsOf(e.alternatives[0].elements));
			}
		}
		return found;
	}

	/** The list of words of which one begins the sequence and ends where no more of a word comes; else null. */
	words(elements, apart) {
		const flat = apart ? [{ type: 'Assertion', kind: 'word' }, ...elements] : [...elements];
		while (flat[0] && flat[0].type === 'CapturingGroup' && flat[0].alternatives.length === 1) flat.splice(0, 1, ...flat[0].alternatives[0].elements);
		if (!boundary(flat[0])) return null;
		this.exact = !this.lookbehind;
		let end = flat.findIndex((e, i) => i > 0 && e.type === 'Assertion');
		if (end < 0) end = flat.length;
		let found = this.heads(flat.slice(1, end));
		while (!found && end > 2) found = this.heads(flat.slice(1, --end));
		if (!found) return null;
		const next = flat[end];
		const ended = next && this.endsWords(next);
		if (found.some((w) => w.text === '' || !(ended || w.ended))) return null;
		const exact = this.exact && boundary(next) && end + 1 === flat.length;
		return { words: [...new Set(found.map((w) => (this.ignoreCase ? w.text.toLowerCase() : w.text)))], exact, fold: this.ignoreCase };
	}

	/** Whether no more of a word can come where this begins. */
	endsWords(node) {
		if (boundary(node)) return true;
		if (node.type === 'Assertion' && node.kind === 'end') return true;
		if (node.type === 'Assertion' && node.kind === 'lookahead' && !node.negate) {
			return node.alternatives.every((a) => a.elements.length > 0 && this.endsWords(a.elements[0]));
		}
		const first = this.first(node);
		return !first.unknown && !first.nullable && sets.disjoint(first.set, sets.WORD);
	}

	/** All words with which a sequence can begin, each with whether more of it cannot come; null where too many. */
	heads(elements) {
		let texts = [{ text: '', ended: false }];
		for (const e of elements) {
			const options = this.options(e);
			if (!options || options.length * texts.length > 4000) return null;
			texts = texts.flatMap((t) => (t.ended ? [t] : options.map((o) => ({ text: t.text + o.text, ended: o.ended }))));
		}
		return texts;
	}

	options(e) {
		if (e.type === 'Character' && sets.has(sets.WORD, e.value)) return [{ text: String.fromCharCode(e.value), ended: false }];
		if (this.single(e) && sets.subset(this.set(e), sets.WORD) && sets.size(this.set(e)) <= 12) {
			return this.set(e).flatMap(([lo, hi]) =>
				Array.from({ length: hi - lo + 1 }, (_, i) => ({ text: String.fromCharCode(lo + i), ended: false })));
		}
		if (e.type === 'Group' || e.type === 'CapturingGroup') {
			const each = e.alternatives.map((a) => this.heads(a.elements));
			if (each.every(Boolean)) return each.flat();
		}
		if (e.type === 'Quantifier' && e.max === 1) {
			const inner = this.heads([e.element]);
			if (inner) return e.min === 0 ? [{ text: '', ended: false }, ...inner] : inner;
		}
		this.exact = false;
		if (e.type === 'Assertion' && e.kind === 'lookahead') return [{ text: '', ended: false }];
		const first = this.first(e);
		return !first.unknown && !first.nullable && sets.disjoint(first.set, sets.WORD) ? [{ text: '', ended: true }] : null;
	}
}

function plain(node) {
	const { type, kind, negate, min, max, greedy } = node;
	return { type, kind, negate, min, max, greedy };
}

function boundary(node) {
	return node && node.type === 'Assertion' && node.kind === 'word' && !node.negate;
}

function either(list) {
	return { set: sets.union(...list.map((f) => f.set)), nullable: list.some((f) => f.nullable), unknown: list.some((f) => f.unknown) };
}

function rarest(list) {
	return list.reduce((a, b) => (weight(b) < weight(a) ? b : a));
}

/** About how much of a usual text is in a set. */
export function weight(set) {
	const parts = [[[[97, 122]], 0.6], [[[65, 90]], 0.06], [sets.DIGIT, 0.05], [[[32, 32]], 0.15], [[[10, 10]], 0.03]];
	let sum = 0;
	for (const [part, share] of parts) sum += (share * sets.size(sets.intersect(set, part))) / sets.size(part);
	const signs = sets.negate(sets.union(...parts.map((p) => p[0])));
	return sum + Math.min(0.11, sets.size(sets.intersect(sets.intersect(set, signs), [[33, 126]])) * 0.004);
}

function count(node) {
	const { min, max } = node;
	if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
	if (min === 0 && max === 1) return '?';
	return min === max ? `{${min}}` : `{${min},${max}}`;
}

function javaChar(c) {
	const s = String.fromCharCode(c);
	if (/[A-Za-z0-9_ "'%,;:<>=@!`~/]/.test(s)) return s;
	if (c === 10) return '\\n';
	if (c === 13) return '\\r';
	if (c === 9) return '\\t';
	if (c > 32 && c < 127) return '\\' + s;
	return '\\u' + c.toString(16).padStart(4, '0');
}

function members(set) {
	let named = '';
	for (const [name, known] of [['\\w', sets.WORD], ['\\s', sets.SPACE]]) {
		if (sets.subset(known, set)) {
			named += name;
			set = sets.intersect(set, sets.negate(known));
		}
	}
	let text = '';
	for (const [lo, hi] of set) {
		// Java looks single characters up in a table; a range costs a call.
		if (hi < 256 && hi - lo < 27) for (let c = lo; c <= hi; c++) text += javaChar(c);
		else if (lo === hi) text += javaChar(lo);
		else text += javaChar(lo) + '-' + javaChar(hi);
	}
	return named + text;
}

function javaSet(set) {
	if (set.length === 0) return '(?!)';
	if (sets.same(set, sets.ALL)) return '(?s:.)';
	if (sets.size(set) === 1) return javaChar(set[0][0]);
	if (sets.same(set, sets.WORD)) return '\\w';
	if (sets.same(set, sets.negate(sets.WORD))) return '\\W';
	if (sets.same(set, sets.DIGIT)) return '\\d';
	if (sets.same(set, sets.SPACE)) return '\\s';
	if (sets.same(set, sets.negate(sets.SPACE))) return '\\S';
	const inside = members(set);
	const outside = members(sets.negate(set));
	return outside.length < inside.length ? `[^${outside}]` : `[${inside}]`;
}
