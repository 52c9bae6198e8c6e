// Sets of UTF-16 units as sorted lists of ranges.
export const ALL = [[0, 0xffff]];
export const EMPTY = [];

export function union(...sets) {
	const sorted = sets.flat().map((r) => [...r]).sort((a, b) => a[0] - b[0]);
	const out = [];
	for (const [lo, hi] of sorted) {
		const last = out[out.length - 1];
		if (last && lo <= last[1] + 1) last[1] = Math.max(last[1], hi);
		else out.push([lo, hi]);
	}
	return out;
}

export function negate(set) {
	const out = [];
	let next = 0;
	for (const [lo, hi] of set) {
		if (lo > next) out.push([next, lo - 1]);
		next = hi + 1;
	}
	if (next <= 0xffff) out.push([next, 0xffff]);
	return out;
}

export function intersect(a, b) {
	return negate(union(negate(a), negate(b)));
}

export const disjoint = (a, b) => intersect(a, b).length === 0;
export const subset = (a, b) => disjoint(a, negate(b));
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
export const size = (set) => set.reduce((n, [lo, hi]) => n + hi - lo + 1, 0);
export const of = (...chars) => union(chars.map((c) => [c, c]));
export const has = (set, c) => set.some(([lo, hi]) => lo <= c && c <= hi);

export const DIGIT = [[0x30, 0x39]];
export const WORD = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
// jbuild shows its patterns every other blank of Unicode as a vertical tab, and Unicode's line ends as plain ones.
export const SPACE = [[9, 13], [32, 32]];
export const LINE_END = of(10, 13);
export const LETTERS = [[0x41, 0x5a], [0x61, 0x7a]];

/** What a set means where case counts for nothing, as JavaScript's Canonicalize without the u flag says. */
export function ignoringCase(set) {
	if (same(set, ALL)) return set;
	const more = [];
	for (const [lo, hi] of set) {
		for (let c = lo; c <= hi; c++) {
			if (c > 0x250 && hi - lo > 2000) break;
			for (const other of variants(c)) more.push([other, other]);
		}
	}
	return union(set, more);
}

let byUpper;
function canonical(c) {
	const upper = String.fromCharCode(c).toUpperCase();
	if (upper.length !== 1) return c;
	const u = upper.charCodeAt(0);
	return c >= 128 && u < 128 ? c : u;
}

function variants(c) {
	if (!byUpper) {
		byUpper = new Map();
		for (let i = 0; i <= 0xffff; i++) {
			const u = canonical(i);
			if (!byUpper.has(u)) byUpper.set(u, []);
			byUpper.get(u).push(i);
		}
	}
	return byUpper.get(canonical(c));
}

// jbuild shows its patterns each half of a surrogate pair as a private character, because Java's patterns would see
// the pair as one.
export function withoutSurrogates(set) {
	const halves = intersect(set, [[0xd800, 0xdfff]]);
	return union(intersect(set, negate([[0xd800, 0xdfff]])), halves.map(([lo, hi]) => [lo + 0x800, hi + 0x800]));
}
