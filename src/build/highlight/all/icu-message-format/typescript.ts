import type {argument|{argument-delimiter operator|\{}{content| {argument-name|Water} }{argument-delimiter operator|\}}} from "./water";
import fs, * as path from 'path';

export enum State {argument|{argument-delimiter operator|\{}{content| {argument-name|Cold} = "COLD"{punctuation|,} Hot = 1 << 2 }{argument-delimiter operator|\}}}
declare module "tea" {argument|{argument-delimiter operator|\{}{content| {argument-name|export} {argument-name|const} {argument-name|leaf}: unique symbol; }{argument-delimiter operator|\}}}

@Component({argument|{argument-delimiter operator|\{}{content| {argument-name|selector}: 'app-kettle' }{argument-delimiter operator|\}}})
export abstract class Kettle<T extends object = {argument|{argument-delimiter operator|\{}{argument-delimiter operator|\}}}> implements Pot {argument|{argument-delimiter operator|\{}{content|
  {argument-name|private} {argument-name|readonly} {argument-name|litres}: {arg-type keyword|number} = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown>>) \{ super(); \}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu{punctuation|,} "$1")\} $\{[1{punctuation|,} 2].map(x => `n$\{x\}`)\}` as const; \}

  async *boil<K extends keyof T>(this: Kettle<T>{punctuation|,} key: K{punctuation|,} ...rest: readonly {arg-type keyword|number}[]): AsyncGenerator<T[K]> \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}
    const f = <U{punctuation|,}>(u: U): u is NonNullable<U> => u !== undefined && u != null;
    type Fn = (a: {arg-type keyword|number}{punctuation|,} {arg-style-text string|b?: string) => asserts a is 3;
    let x: }{arg-type keyword|number} \| undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest); // end
  \}
}{argument-delimiter operator|\}}}
namespace Inner {argument|{argument-delimiter operator|\{}{content| {argument-name|export} {argument-name|const} {argument-name|y} = <const>['a'] satisfies string[]; }{argument-delimiter operator|\}}}
