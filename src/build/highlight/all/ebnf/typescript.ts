{rule|import type} {punctuation|\{} {rule|Water} {punctuation|\}} {rule|from} {string|"./water"}{punctuation|;}
{rule|import fs}{punctuation|,} {operator|*} {rule|as path from} {string|'path'}{punctuation|;}

{rule|export enum State} {punctuation|\{} {rule|Cold} {operator|=} {string|"COLD"}{punctuation|,} {rule|Hot} {operator|=} 1 << 2 {punctuation|\}}
{rule|declare module} {string|"tea"} {punctuation|\{} {rule|export const leaf}: {rule|unique symbol}{punctuation|;} {punctuation|\}}

@{rule|Component}{punctuation|(}{punctuation|\{} {rule|selector}: {string|'app-kettle'} {punctuation|\}}{punctuation|)}
{rule|export abstract class Kettle}<{rule|T extends object} {operator|=} {punctuation|\{}{punctuation|\}}> {rule|implements Pot} {punctuation|\{}
  {rule|private readonly litres}: {rule|number} {operator|=} 1{punctuation|.}7{punctuation|;}
  {rule|static} #{rule|count}?: {rule|bigint} {operator|=} 10n{punctuation|;}
  {rule|constructor}{punctuation|(}{rule|public name}: {rule|string}{punctuation|,} {rule|protected opts}?: {rule|Partial}<{rule|Record}<{rule|keyof T}{punctuation|,} {rule|unknown}>>{punctuation|)} {punctuation|\{} {rule|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {rule|get label}{punctuation|(}{punctuation|)}: `{rule|Kettle} ${punctuation|\{}{rule|string}{punctuation|\}}` {punctuation|\{} {rule|return} `{rule|Kettle} ${punctuation|\{}{rule|this}{punctuation|.}{rule|name}{punctuation|.}{rule|replace}{punctuation|(/}\\{rule|s}+{punctuation|(}\\{rule|d}{punctuation|)}{operator|/}{rule|giu}{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}1{punctuation|,} 2{punctuation|]}{punctuation|.}{rule|map}{punctuation|(}{rule|x} {operator|=}> `{rule|n}${punctuation|\{}{rule|x}{punctuation|\}}`{punctuation|)}{punctuation|\}}` {rule|as const}{punctuation|;} {punctuation|\}}

  {rule|async} {operator|*}{rule|boil}<{rule|K extends keyof T}>{punctuation|(}{rule|this}: {rule|Kettle}<{rule|T}>{punctuation|,} {rule|key}: {rule|K}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{rule|rest}: {rule|readonly number}{punctuation|[}{punctuation|]}{punctuation|)}: {rule|AsyncGenerator}<{rule|T}{punctuation|[}{rule|K}{punctuation|]}> {punctuation|\{}
    {rule|for await} {punctuation|(}{rule|const n of rest}{punctuation|)} {punctuation|\{} {rule|if} {punctuation|(}{rule|n}{operator|!} > 0xFF && {rule|typeof key} {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} {rule|yield} {punctuation|(}{rule|this as any}{punctuation|)}{punctuation|[}{rule|key}{punctuation|]}{punctuation|;} {punctuation|\}}
    {definition rule keyword|const f} {operator|=} <{rule|U}{punctuation|,}>{punctuation|(}{rule|u}: {rule|U}{punctuation|)}: {rule|u is NonNullable}<{rule|U}> {operator|=}> {rule|u} {operator|!}{operator|=}{operator|=} {rule|undefined} && {rule|u} {operator|!}{operator|=} {rule|null}{punctuation|;}
    {definition rule keyword|type Fn} {operator|=} {punctuation|(}{rule|a}: {rule|number}{punctuation|,} {rule|b}?: {rule|string}{punctuation|)} {operator|=}> {rule|asserts a is} 3{punctuation|;}
    {rule|let x}: {rule|number} {operator|\|} {rule|undefined} {operator|=} {rule|f}{punctuation|(}1{punctuation|)} ? 1_000{punctuation|.}5e3 : {rule|void} 0{punctuation|;}
    {rule|x} {special class-name|??}{operator|=} {rule|Math}{punctuation|.}{rule|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{rule|rest}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {rule|end}
  {punctuation|\}}
{punctuation|\}}
{rule|namespace Inner} {punctuation|\{} {rule|export const y} {operator|=} <{rule|const}>{punctuation|[}{string|'a'}{punctuation|]} {rule|satisfies string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
