import type \{ Water \} {keyword|from} {string|"./water"};
import fs{punctuation|,} {operator|*} {operator-word operator|as} path {keyword|from} 'path';

export enum State \{ {property|Cold} {operator|=} {string|"COLD"}{punctuation|,} {property|Hot} {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol; \}

@{function|Component}{punctuation|(}\{ selector: 'app{operator|-}kettle' \}{punctuation|)}
export {keyword|abstract} class Kettle{operator|<}{boolean|T} extends {property|object} {operator|=} \{\}{operator|>} implements Pot \{
  private readonly litres: {property|number} {operator|=} {number|1.7};
  static #count?: {property|bigint} {operator|=} 10n;
  {function|constructor}{punctuation|(}public name: string{punctuation|,} protected opts?: Partial{operator|<}Record{operator|<}keyof {boolean|T}{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ {function|super}{punctuation|(}{punctuation|)}; \}

  get {function|label}{punctuation|(}{punctuation|)}: `Kettle $\{string\}` \{ {keyword|return} `Kettle $\{this.name.{keyword|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.{keyword|map}{punctuation|(}{property|x} {operator|=}{operator|>} `n$\{x\}`{punctuation|)}\}` {operator-word operator|as} const; \}

  async {operator|*}boil{operator|<}K extends keyof {boolean|T}{operator|>}{punctuation|(}this: Kettle{operator|<}{boolean|T}{operator|>}{punctuation|,} key: K{punctuation|,} ...{keyword|rest}: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}{boolean|T}{punctuation|[}K{punctuation|]}{operator|>} \{
    for {function|await} {punctuation|(}const n of {keyword|rest}{punctuation|)} \{ {function|if} {punctuation|(}n! {operator|>} 0xFF && typeof key {operator|==}{operator|=} 'string'{punctuation|)} {function|yield} {punctuation|(}this {operator-word operator|as} any{punctuation|)}{punctuation|[}key{punctuation|]}; \}
    const {property|f} {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|==} undefined && u !{operator|=} null;
    type {property|Fn} {operator|=} {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3};
    let x: number {operator|\|} {property|undefined} {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 : void {number|0};
    x ??{operator|=} Math.{function|max}{punctuation|(}...{keyword|rest}{punctuation|)}; {operator|/}{operator|/} end
  \}
\}
namespace Inner \{ export const {property|y} {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; \}
