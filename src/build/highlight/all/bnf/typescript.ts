import type {operator|\{} Water {operator|\}} from {string|"./water"};
import fs, {operator|*} as path from {string|'path'};

export enum State {operator|\{} Cold = {string|"COLD"}, Hot = 1 << 2 {operator|\}}
declare module {string|"tea"} {operator|\{} export const leaf: unique symbol; {operator|\}}

@Component{operator|(}{operator|\{} selector: {string|'app-kettle'} {operator|\}}{operator|)}
export abstract class Kettle{rule|{punctuation|<}T extends object = \{\}{punctuation|>}} implements Pot {operator|\{}
  private readonly litres: number = 1.7;
  static #count{operator|?}: bigint = 10n;
  constructor{operator|(}public name: string, protected opts{operator|?}: Partial<Record{rule|{punctuation|<}keyof T, unknown{punctuation|>}}>{operator|)} {operator|\{} super{operator|(}{operator|)}; {operator|\}}

  get label{operator|(}{operator|)}: `Kettle ${operator|\{}string{operator|\}}` {operator|\{} return `Kettle ${operator|\{}this.name.replace{operator|(}/\\s{operator|+}{operator|(}\\d{operator|)}/giu, {string|"$1"}{operator|)}{operator|\}} ${operator|\{}{operator|[}1, 2{operator|]}.map{operator|(}x => `n${operator|\{}x{operator|\}}`{operator|)}{operator|\}}` as const; {operator|\}}

  async {operator|*}boil{rule|{punctuation|<}K extends keyof T{punctuation|>}}{operator|(}this: Kettle{rule|{punctuation|<}T{punctuation|>}}, key: K, {operator|...}rest: readonly number{operator|[}{operator|]}{operator|)}: AsyncGenerator{rule|{punctuation|<}T[K]{punctuation|>}} {operator|\{}
    for await {operator|(}const n of rest{operator|)} {operator|\{} if {operator|(}n! > 0xFF && typeof key === {string|'string'}{operator|)} yield {operator|(}this as any{operator|)}{operator|[}key{operator|]}; {operator|\}}
    const f = {rule|{punctuation|<}U,{punctuation|>}}{operator|(}u: U{operator|)}: u is NonNullable{rule|{punctuation|<}U{punctuation|>}} => u !== undefined && u != null;
    type Fn = {operator|(}a: number, b{operator|?}: string{operator|)} => asserts a is 3;
    let x: number {operator|\|} undefined = f{operator|(}1{operator|)} {operator|?} 1_000.5e3 : void 0;
    x {operator|?}{operator|?}= Math.max{operator|(}{operator|...}rest{operator|)}; // end
  {operator|\}}
{operator|\}}
namespace Inner {operator|\{} export const y = {rule|{punctuation|<}const{punctuation|>}}{operator|[}{string|'a'}{operator|]} satisfies string{operator|[}{operator|]}; {operator|\}}
