import type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"};
import fs{punctuation|,} {operator|*} {operator|as} path {keyword|from} 'path';

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol; {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract {class-name|class} Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly {class-name|litres}{punctuation|:} {class-name|number} {operator|=} {number|1.7};
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}; {punctuation|\}}

  {keyword|get} label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this.name.replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}[{number|1}{punctuation|,} {number|2}].map{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {operator|as} const; {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} ...rest{punctuation|:} readonly {class-name|number}[]{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T[K]{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} 0xFF {operator|&}{operator|&} typeof key {operator|=}{operator|=}{operator|=} 'string'{punctuation|)} yield {punctuation|(}this {operator|as} any{punctuation|)}[key]; {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} undefined {operator|&}{operator|&} u !{operator|=} null;
    type Fn {operator|=} {punctuation|(}a{punctuation|:} {class-name|number}{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a {keyword|is} {number|3};
    let x{punctuation|:} {class-name|number} \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000.{number|5e3} {punctuation|:} void {number|0};
    x ??{operator|=} Math.max{punctuation|(}...rest{punctuation|)}; {operator|/}{operator|/} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}['a'] satisfies string[]; {punctuation|\}}
