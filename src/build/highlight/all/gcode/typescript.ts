import type \{ {property|W}ater \} from {string|"./water"}{comment|;}
import fs, {punctuation|*} as path from 'path'{comment|;}

export enum {property|S}tate \{ {property|C}old = {string|"COLD"}, {property|H}ot = 1 << 2 \}
declare module {string|"tea"} \{ export const leaf{punctuation|:} unique symbol{comment|; \}}

@{property|C}omponent(\{ selector{punctuation|:} 'app-kettle' \})
export abstract class {property|K}ettle<{property|T} extends object = \{\}> implements {property|P}ot \{
  private readonly litres{punctuation|:} number = 1.7{comment|;}
  static #count?{punctuation|:} bigint = 10n{comment|;}
  constructor(public name{punctuation|:} string, protected opts?{punctuation|:} {property|P}artial<{property|R}ecord<keyof {property|T}, unknown>>) \{ super(){comment|; \}}

  get label(){punctuation|:} `{property|K}ettle $\{string\}` \{ return `{property|K}ettle $\{this.name.replace(/\\s+{comment|(\\d)}/giu, {string|"$1"})\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const{comment|; \}}

  async {punctuation|*}boil<{property|K} extends keyof {property|T}>{comment|(this: Kettle<T>, key: K, ...rest: readonly number[])}{punctuation|:} {property|A}syncGenerator<{property|T}[{property|K}]> \{
    for await {comment|(const n of rest)} \{ if {comment|(n! > 0xFF && typeof key === 'string')} yield {comment|(this as any)}[key]{comment|; \}}
    const f = <{property|U},>{comment|(u: U)}{punctuation|:} u is {property|N}onNullable<{property|U}> => u !== undefined && u != null{comment|;}
    type {property|F}n = {comment|(a: number, b?: string)} => asserts a is 3{comment|;}
    let x{punctuation|:} number \| undefined = f(1) ? 1_000.5e3 {punctuation|:} void 0{comment|;}
    x ??= {property|M}ath.max(...rest){comment|; // end}
  \}
\}
namespace {property|I}nner \{ export const y = <const>['a'] satisfies string[]{comment|; \}}
