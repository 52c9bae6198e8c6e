import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs{punctuation|,} * as path from 'path{punctuation|'};

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol; {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector: 'app-kettle{punctuation|'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{punctuation|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{punctuation|>} implements Pot {punctuation|\{}
  private readonly litres: number {operator|=} {number|1}{punctuation|.}{number|7};
  static {embedded-scheme|{punctuation|#}{scheme language-scheme|count?:}} bigint {operator|=} 10n;
  constructor{punctuation|(}public name: string{punctuation|,} protected opts?: Partial{punctuation|<}Record{punctuation|<}keyof T, unknown{operator|>>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}; {punctuation|\}}

  get label{punctuation|(}{punctuation|)}: `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}/{keyword|{punctuation|\\}s}+{punctuation|(}{keyword|{punctuation|\\}d}{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {operator|=}{punctuation|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  async *boil{punctuation|<}K extends keyof T{punctuation|>}{punctuation|(}this: Kettle{punctuation|<}T{punctuation|>}{punctuation|,} key: K, ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{punctuation|<}T{punctuation|[}K{punctuation|]}{punctuation|>} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|!} {punctuation|>} 0xFF && typeof key {operator|=}{operator|=}{operator|=} 'string{punctuation|'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f {operator|=} {punctuation|<}U,{punctuation|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{punctuation|<}U{punctuation|>} {operator|=}{punctuation|>} u !{operator|=}{operator|=} undefined && u !{operator|=} null;
    type Fn {operator|=} {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} {operator|=}{punctuation|>} asserts a is {number|3};
    let x: number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}{punctuation|_}{number|000}{punctuation|.}5e3 : void {number|0};
    x ??{operator|=} Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}; // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {punctuation|<}const{punctuation|>}{punctuation|[}{punctuation|'}a{punctuation|'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
