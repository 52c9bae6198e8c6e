import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} * as path from 'path'{punctuation|;}

export {keyword|enum} State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const {field variable|leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} {field variable|selector}{punctuation|:} 'app-kettle' {punctuation|\}}{punctuation|)}
export {keyword|abstract} class Kettle<T extends object {operator|=} {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  {keyword|private} readonly {field variable|litres}{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} {comment|#count?: bigint = 10n;}
  {keyword|constructor}{punctuation|(}{keyword|public} {field variable|name}{punctuation|:} string{punctuation|,} {keyword|protected} opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{operator|[}{number|1}{punctuation|,} {number|2}]{keyword|.map}{punctuation|(}x {operator|=}> `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}{field variable|this}{punctuation|:} Kettle<T>{punctuation|,} {field variable|key}{punctuation|:} K{punctuation|,} {operator|..}.{field variable|rest}{punctuation|:} readonly number{operator|[}]{punctuation|)}{punctuation|:} AsyncGenerator<T{operator|[}K]> {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n! > {number|0xFF} && typeof key {operator|=}{operator|=}{operator|=} 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{operator|[}key]{punctuation|;} {punctuation|\}}
    const f {operator|=} <U{punctuation|,}>{punctuation|(}{field variable|u}{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable<U> {operator|=}> u !{operator|=}{operator|=} undefined && u !{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}{field variable|a}{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}> asserts a is {number|3}{punctuation|;}
    let {field variable|x}{punctuation|:} number \| undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math.max{punctuation|(}{operator|..}.rest{punctuation|)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} <const>{operator|[}{string|'a'}] satisfies string{operator|[}]{punctuation|;} {punctuation|\}}
