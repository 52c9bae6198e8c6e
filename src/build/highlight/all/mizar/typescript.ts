import type {punctuation|\{} Water {punctuation|\}} {keyword|from} "./water"{punctuation|;}
import fs{punctuation|,} * {keyword|as} path {keyword|from} 'path'{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} "COLD"{punctuation|,} Hot {operator|=} {number|1} << {number|2} {punctuation|\}}
declare module "tea" {punctuation|\{} export const {variable|leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} {keyword|selector}{punctuation|:} 'app-kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle<T extends object {operator|=} {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly {variable|litres}{punctuation|:} number {operator|=} {number|1}.{number|7}{punctuation|;}
  static #count?{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  constructor{punctuation|(}public {variable|name}{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} "{parameter variable|$1}"{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}x {operator|=}> `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}{variable|this}{punctuation|:} Kettle<T>{punctuation|,} {variable|key}{punctuation|:} K{punctuation|,} {operator|...}{variable|rest}{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    {keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! > 0xFF {operator|&}{operator|&} typeof key {operator|=}{operator|=}{operator|=} 'string'{punctuation|)} yield {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} <U{punctuation|,}>{punctuation|(}{variable|u}{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable<U> {operator|=}> u !{operator|=}{operator|=} undefined {operator|&}{operator|&} u !{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}{variable|a}{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}> asserts a {keyword|is} {number|3}{punctuation|;}
    {keyword|let} {variable|x}{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math.max{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} // {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
