import type {punctuation|\{} Water {punctuation|\}} from "./water";
import fs{punctuation|,} * as path from 'path';

export enum State {punctuation|\{} Cold = "COLD"{punctuation|,} Hot = 1 << 2 {punctuation|\}}
declare module "tea" {punctuation|\{} {key atrule|export const leaf}{punctuation|:} unique symbol; {punctuation|\}}

@Component({punctuation|\{} {key atrule|selector}{punctuation|:} {string|'app-kettle'} {punctuation|\}})
export abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}{punctuation|>} implements Pot {punctuation|\{}
  {key atrule|private readonly litres}{punctuation|:} number = 1.7;
  static {comment|#count?: bigint = 10n;}
  {key atrule|constructor(public name}{punctuation|:} string{punctuation|,} {key atrule|protected opts?}{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown{punctuation|>}{punctuation|>}) {punctuation|\{} super(); {punctuation|\}}

  {key atrule|get label()}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace(/\\s+(\\d)/giu{punctuation|,} "$1"){punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map(x ={punctuation|>} `n${punctuation|\{}x{punctuation|\}}`){punctuation|\}}` as const; {punctuation|\}}

  {key atrule|async *boil<K extends keyof T>(this}{punctuation|:} Kettle<T{punctuation|>}{punctuation|,} {key atrule|key}{punctuation|:} K{punctuation|,} {key atrule|...rest}{punctuation|:} readonly number{punctuation|[}{punctuation|]}){punctuation|:} AsyncGenerator<T{punctuation|[}K{punctuation|]}{punctuation|>} {punctuation|\{}
    for await (const n of rest) {punctuation|\{} if (n{tag|!} {punctuation|>} 0xFF {important|&&} typeof key === 'string') yield (this as any){punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f = <U{punctuation|,}{punctuation|>}(u{punctuation|:} {key atrule|U)}{punctuation|:} u is NonNullable<U{punctuation|>} ={punctuation|>} u {tag|!==} undefined {important|&&} u {tag|!=} null;
    {key atrule|type Fn = (a}{punctuation|:} number{punctuation|,} {key atrule|b?}{punctuation|:} string) ={punctuation|>} asserts a is 3;
    {key atrule|let x}{punctuation|:} {key atrule|number \| undefined = f(1) ? 1_000.5e3} {punctuation|:} void 0;
    x {punctuation|?}{punctuation|?}= Math.max({punctuation|...}rest); // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = <const{punctuation|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
