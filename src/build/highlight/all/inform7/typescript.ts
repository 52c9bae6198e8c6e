{text comment|import type} {punctuation|\{} {text comment|Water} {punctuation|\}} {text comment|from} {string|"./water"}{punctuation|;}
{text comment|import fs}{punctuation|,} {text comment|* as path from 'path'}{punctuation|;}

{text comment|export enum State} {punctuation|\{} {text comment|Cold =} {string|"COLD"}{punctuation|,} {text comment|Hot =} {number|1} {text comment|<<} {number|2} {punctuation|\}}
{text comment|declare module} {string|"tea"} {punctuation|\{} {text comment|export const leaf}{punctuation|:} {text comment|unique symbol}{punctuation|;} {punctuation|\}}

{text comment|@Component}{punctuation|(}{punctuation|\{} {text comment|selector}{punctuation|:} {text comment|'app-kettle'} {punctuation|\}}{punctuation|)}
{text comment|export abstract class Kettle<T extends} {type variable|object} {text comment|=} {punctuation|\{}{punctuation|\}}{text comment|> implements Pot} {punctuation|\{}
  {text comment|private readonly litres}{punctuation|:} {type variable|number} {text comment|=} {number|1.7}{punctuation|;}
  {text comment|static #count?}{punctuation|:} {text comment|bigint =} {number|10n}{punctuation|;}
  {text comment|constructor}{punctuation|(}{text comment|public name}{punctuation|:} {text comment|string}{punctuation|,} {text comment|protected opts?}{punctuation|:} {text comment|Partial<Record<keyof T}{punctuation|,} {text comment|unknown>>}{punctuation|)} {punctuation|\{} {text comment|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {text comment|get label}{punctuation|(}{punctuation|)}{punctuation|:} {text comment|`Kettle $}{punctuation|\{}{text comment|string}{punctuation|\}}{text comment|`} {punctuation|\{} {text comment|return `Kettle $}{punctuation|\{}{text comment|this}{punctuation|.}{text comment|name}{punctuation|.}{text comment|replace}{punctuation|(}{text comment|/\\s+}{punctuation|(}{text comment|\\d}{punctuation|)}{text comment|/giu}{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {text comment|$}{punctuation|\{}{comment|[1, 2]}{punctuation|.}{text comment|map}{punctuation|(}{text comment|x => `n$}{punctuation|\{}{text comment|x}{punctuation|\}}{text comment|`}{punctuation|)}{punctuation|\}}{text comment|` as const}{punctuation|;} {punctuation|\}}

  {text comment|async *boil<K extends keyof T>}{punctuation|(}{text comment|this}{punctuation|:} {text comment|Kettle<T>}{punctuation|,} {text comment|key}{punctuation|:} {text comment|K}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{text comment|rest}{punctuation|:} {text comment|readonly} {type variable|number}{text comment|[]}{punctuation|)}{punctuation|:} {text comment|AsyncGenerator<T}{comment|[K]}{text comment|>} {punctuation|\{}
    {text comment|for await} {punctuation|(}{text comment|const n of rest}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{text comment|n! >} {number|0xFF} {text comment|&& typeof key === 'string'}{punctuation|)} {text comment|yield} {punctuation|(}{text comment|this as any}{punctuation|)}{comment|[key]}{punctuation|;} {punctuation|\}}
    {text comment|const f = <U}{punctuation|,}{text comment|>}{punctuation|(}{text comment|u}{punctuation|:} {text comment|U}{punctuation|)}{punctuation|:} {text comment|u} {verb operator|is} {text comment|NonNullable<U> => u !== undefined && u != null}{punctuation|;}
    {text comment|type Fn =} {punctuation|(}{text comment|a}{punctuation|:} {type variable|number}{punctuation|,} {text comment|b?}{punctuation|:} {text comment|string}{punctuation|)} {text comment|=> asserts a} {verb operator|is} {number|3}{punctuation|;}
    {keyword|let} {text comment|x}{punctuation|:} {type variable|number} {text comment|\| undefined = f}{punctuation|(}{number|1}{punctuation|)} {text comment|?} {number|1_000}{punctuation|.}{number|5e3} {punctuation|:} {text comment|void} {number|0}{punctuation|;}
    {text comment|x ??= Math}{punctuation|.}{text comment|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{text comment|rest}{punctuation|)}{punctuation|;} {text comment|// end}
  {punctuation|\}}
{punctuation|\}}
{text comment|namespace Inner} {punctuation|\{} {text comment|export const y = <const>}{comment|['a']} {text comment|satisfies string[]}{punctuation|;} {punctuation|\}}
