import type {soy language-soy|{delimiter punctuation|\{} Water {delimiter punctuation|\}}} from "./water";
import fs, * as path from 'path';

export enum State {soy language-soy|{delimiter punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {delimiter punctuation|\}}}
declare module "tea" {soy language-soy|{delimiter punctuation|\{} export const leaf{punctuation|:} unique symbol; {delimiter punctuation|\}}}

@Component({soy language-soy|{delimiter punctuation|\{} selector{punctuation|:} {string|'app-kettle'} {delimiter punctuation|\}}})
export abstract class Kettle{tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|object} {attr-value|{punctuation attr-equals|=} \{\}}{punctuation|>}} implements Pot \{
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record{tag|{tag|{punctuation|<}keyof} {attr-name|T,} {attr-name|unknown}{punctuation|>}}>) {soy language-soy|{delimiter punctuation|\{} {function|super}{punctuation|(}{punctuation|)}; {delimiter punctuation|\}}}

  get label(): `Kettle ${soy language-soy|{delimiter punctuation|\{}{keyword|string}{delimiter punctuation|\}}}` {soy language-soy|{delimiter punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{delimiter punctuation|\}}} ${soy language-soy|{delimiter punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{keyword|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{delimiter punctuation|\}}}`)\}` as const; \}

  async *boil{tag|{tag|{punctuation|<}K} {attr-name|extends} {attr-name|keyof} {attr-name|T}{punctuation|>}}(this: Kettle{tag|{tag|{punctuation|<}T}{punctuation|>}}, key: K, ...rest: readonly number[]): AsyncGenerator{tag|{tag|{punctuation|<}T[K]}{punctuation|>}} \{
    for await (const n of rest) {soy language-soy|{delimiter punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} {number|0xFF} && typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this {keyword|as} {keyword|any}{punctuation|)}{punctuation|[}key{punctuation|]}; {delimiter punctuation|\}}}
    const f = {tag|{tag|{punctuation|<}U,}{punctuation|>}}(u: U): u is NonNullable{tag|{tag|{punctuation|<}U}{punctuation|>}} => u !== undefined && u != null;
    type Fn = (a: number, b?: string) => asserts a is 3;
    let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest);{soy language-soy| {comment|// end}}
  \}
\}
namespace Inner {soy language-soy|{delimiter punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}; {delimiter punctuation|\}}}
