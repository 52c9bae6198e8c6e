{literal string|import type \{ Water} {punctuation|\}} {literal string|from} {string|"./water"}{literal string|;}
{literal string|import fs}{punctuation|,} {literal string|* as path from} {string|'path'}{literal string|;}

{literal string|export enum State \{} {key property|Cold} {punctuation|=} {string|"COLD"}{punctuation|,} {key property|Hot} {punctuation|=} {number|1} {literal string|<<} {number|2} {punctuation|\}}
{literal string|declare module} {string|"tea"} {punctuation|\{} {literal string|export const} {key property|leaf}{punctuation|:} {literal string|unique symbol;} {punctuation|\}}

{literal string|@Component}{punctuation|(}{punctuation|\{} {key property|selector}{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
{literal string|export abstract class Kettle<T extends} {key property|object} {punctuation|=} {punctuation|\{}{punctuation|\}}> {literal string|implements Pot \{}
  {literal string|private readonly} {key property|litres}{punctuation|:} {key property|number} {punctuation|=} {literal string|1.7;}
  {literal string|static} {comment|#count?: bigint = 10n;}
  {literal string|constructor}{punctuation|(}{literal string|public} {key property|name}{punctuation|:} {literal string|string}{punctuation|,} {literal string|protected} {key property|opts?}{punctuation|:} {literal string|Partial<Record<keyof T}{punctuation|,} {literal string|unknown>>}{punctuation|)} {punctuation|\{} {literal string|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  {literal string|get label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle {literal string|$\{string}{punctuation|\}}` {punctuation|\{} {literal string|return `Kettle $\{this.name.replace}{punctuation|(}{literal string|/\\s+}{punctuation|(}{literal string|\\d}{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {literal string|$\{[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}{key property|x} {punctuation|=}{literal string|> `n$\{x}{punctuation|\}}`{punctuation|)}{punctuation|\}}` {literal string|as const;} {punctuation|\}}

  {literal string|async *boil<K extends keyof T>}{punctuation|(}{key property|this}{punctuation|:} {literal string|Kettle<T>}{punctuation|,} {key property|key}{punctuation|:} {literal string|K}{punctuation|,} {key property|...rest}{punctuation|:} {literal string|readonly number[}{punctuation|]}{punctuation|)}{punctuation|:} {literal string|AsyncGenerator<T[K}{punctuation|]}> {punctuation|\{}
    {literal string|for await} {punctuation|(}{literal string|const n of rest}{punctuation|)} {punctuation|\{} {literal string|if} {punctuation|(}{literal string|n! >} {number|0xFF} {literal string|&& typeof} {key property|key} {punctuation|=}{punctuation|=}{punctuation|=} {string|'string'}{punctuation|)} {literal string|yield} {punctuation|(}{literal string|this as any}{punctuation|)}{punctuation|[}{literal string|key}{punctuation|]}; {punctuation|\}}
    {literal string|const} {key property|f} {punctuation|=} {literal string|<U}{punctuation|,}{literal string|>}{punctuation|(}{key property|u}{punctuation|:} {literal string|U}{punctuation|)}{punctuation|:} {literal string|u is} {key property|NonNullable<U>} {punctuation|=}{literal string|> u} {key property|!}{punctuation|=}{punctuation|=} {literal string|undefined && u} {key property|!}{punctuation|=} {literal string|null;}
    {literal string|type} {key property|Fn} {punctuation|=} {punctuation|(}{key property|a}{punctuation|:} {literal string|number}{punctuation|,} {key property|b?}{punctuation|:} {literal string|string}{punctuation|)} {punctuation|=}{literal string|> asserts a is 3;}
    {literal string|let} {key property|x}{punctuation|:} {literal string|number \|} {key property|undefined} {punctuation|=} {literal string|f}{punctuation|(}{number|1}{punctuation|)} {literal string|?} {key property|1_000.5e3} {punctuation|:} {literal string|void 0;}
    {literal string|x} {key property|??}{punctuation|=} {literal string|Math.max}{punctuation|(}{literal string|...rest}{punctuation|)}; {literal string|// end}
  {punctuation|\}}
{punctuation|\}}
{literal string|namespace Inner \{ export const} {key property|y} {punctuation|=} {literal string|<const>[}{string|'a'}{punctuation|]} {literal string|satisfies string[}{punctuation|]}; {punctuation|\}}
