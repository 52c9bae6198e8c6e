import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} * {keyword|as} path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = 1 << 2 {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app-kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number = 1.7{punctuation|;}
  static {color symbol|#count}?{punctuation|:} bigint = 10n{punctuation|;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}1{punctuation|,} 2{punctuation|]}.map{punctuation|(}x => `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}this{punctuation|:} Kettle<T>{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|...}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n! > 0xFF && typeof key === 'string'{punctuation|)} yield {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f = <U{punctuation|,}>{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable<U> => u !== undefined && u != null{punctuation|;}
    type Fn = {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} => asserts a {keyword|is} 3{punctuation|;}
    let x{punctuation|:} number \| undefined = f{punctuation|(}1{punctuation|)} ? 1_000.5e3 {punctuation|:} void 0{punctuation|;}
    x ??= Math.max{punctuation|(}{punctuation|...}rest{punctuation|)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} Inner {punctuation|\{} export const y = <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
