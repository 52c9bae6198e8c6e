import {keyword|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol{punctuation|;} {punctuation|\}}

{operator|@}{function|Component}{punctuation|(}{punctuation|\{} selector: 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres: {data-type class-name|number} {operator|=} {number|1.7}{punctuation|;}
  static #count{operator|?}: bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name: string{punctuation|,} protected opts{operator|?}: Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}: `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}{function|this.name.replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}x {operator|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this: Kettle{operator|<}T{operator|>}{punctuation|,} key: K{punctuation|,} {operator|...}rest: readonly {data-type class-name|number}{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for {function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} {number|0xFF} {operator|&}{operator|&} typeof key {operator|=}{operator|=}{operator|=} 'string'{punctuation|)} {function|yield} {punctuation|(}this {keyword|as} {data-type class-name|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u: U{punctuation|)}: u {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=>} u !{operator|=}{operator|=} undefined {operator|&}{operator|&} u !{operator|=} {constant|null}{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}a: {data-type class-name|number}{punctuation|,} b{operator|?}: string{punctuation|)} {operator|=>} asserts a {keyword|is} {number|3}{punctuation|;}
    {keyword|let} x: {data-type class-name|number} \| undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000.{number|5e3} : void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} {function|Math.max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
