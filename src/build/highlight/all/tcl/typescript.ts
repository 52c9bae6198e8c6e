import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs, {operator|*} as path from 'path';

export enum State {punctuation|\{} Cold = {string|"COLD"}, Hot = 1 {operator|<<} 2 {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol; {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector: 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object = {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres: number = 1.7;
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name: string, protected opts{operator|?}: Partial{operator|<}Record{operator|<}keyof T, unknown{operator|>>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}; {punctuation|\}}

  get label{punctuation|(}{punctuation|)}: `Kettle ${variable|\{string\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu, {string|"$1"}{punctuation|)}{punctuation|\}} ${variable|\{[1, 2].map(x => `n$\{x\}}`{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this: Kettle{operator|<}T{operator|>}, key: K, ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {builtin|for} await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n{operator|!} {operator|>} 0xFF {operator|&&} typeof key {operator|==}= 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f = {operator|<}U,{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{operator|<}U{operator|>} ={operator|>} u {operator|!=}= undefined {operator|&&} u {operator|!=} null;
    type Fn = {punctuation|(}a: number, b{operator|?}: string{punctuation|)} ={operator|>} asserts a is 3;
    let x: number {operator|\|} undefined = f{punctuation|(}1{punctuation|)} {operator|?} 1_000.5e3 : void 0;
    x {operator|?}{operator|?}= Math.max{punctuation|(}...rest{punctuation|)}; {operator|/}{operator|/} end
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} Inner {punctuation|\{} export const y = {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
