{name|import type} \{ {name|Water} \} {name|from} {string|"./water"}{punctuation|;}
{name|import fs}{punctuation|,} {operator-char operator|*} {name|as path from} {string|'path'}{punctuation|;}

{name|export enum State} \{ {name|Cold} {operator-char operator|=} {string|"COLD"}{punctuation|,} {name|Hot} {operator-char operator|=} {number|1} {operator-char operator|<}{operator-char operator|<} {number|2} \}
{name|declare module} {string|"tea"} \{ {name|export const leaf}{punctuation|:} {name|unique symbol}{punctuation|;} \}

{name|@Component}{punctuation|(}\{ {name|selector}{punctuation|:} {string|'app-kettle'} \}{punctuation|)}
{name|export abstract class Kettle}{operator-char operator|<}{name|T extends object} {operator-char operator|=} \{\}{operator-char operator|>} {name|implements Pot} \{
  {name|private readonly litres}{punctuation|:} {name|number} {operator-char operator|=} {number|1.7}{punctuation|;}
  {name|static} {prolog|#count?: bigint = 10n;}
  {name|constructor}{punctuation|(}{name|public name}{punctuation|:} {name|string}{punctuation|,} {name|protected opts}?{punctuation|:} {name|Partial}{operator-char operator|<}{name|Record}{operator-char operator|<}{name|keyof T}{punctuation|,} {name|unknown}{operator-char operator|>}{operator-char operator|>}{punctuation|)} \{ {name|super}{punctuation|(}{punctuation|)}{punctuation|;} \}

  {name|get label}{punctuation|(}{punctuation|)}{punctuation|:} `{name|Kettle} $\{{name|string}\}` \{ {name|return} `{name|Kettle} $\{{name|this}.{name|name}.{name|replace}{punctuation|(}{operator-char operator|/}\\{name|s}{operator-char operator|+}{punctuation|(}\\{name|d}{punctuation|)}{operator-char operator|/}{name|giu}{punctuation|,} {string|"$1"}{punctuation|)}\} $\{{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.{name|map}{punctuation|(}{name|x} {operator-char operator|=}{operator-char operator|>} `{name|n}$\{{name|x}\}`{punctuation|)}\}` {name|as const}{punctuation|;} \}

  {name|async} {operator-char operator|*}{name|boil}{operator-char operator|<}{name|K extends keyof T}{operator-char operator|>}{punctuation|(}{name|this}{punctuation|:} {name|Kettle}{operator-char operator|<}{name|T}{operator-char operator|>}{punctuation|,} {name|key}{punctuation|:} {name|K}{punctuation|,} ...{name|rest}{punctuation|:} {name|readonly number}{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {name|AsyncGenerator}{operator-char operator|<}{name|T}{punctuation|[}{name|K}{punctuation|]}{operator-char operator|>} \{
    {name|for await} {punctuation|(}{name|const n of rest}{punctuation|)} \{ {name|if} {punctuation|(}{name|n!} {operator-char operator|>} 0xFF && {name|typeof key} {operator-char operator|=}{operator-char operator|=}{operator-char operator|=} {string|'string'}{punctuation|)} {name|yield} {punctuation|(}{name|this as any}{punctuation|)}{punctuation|[}{name|key}{punctuation|]}{punctuation|;} \}
    {name|const f} {operator-char operator|=} {operator-char operator|<}{name|U}{punctuation|,}{operator-char operator|>}{punctuation|(}{name|u}{punctuation|:} {name|U}{punctuation|)}{punctuation|:} {name|u is NonNullable}{operator-char operator|<}{name|U}{operator-char operator|>} {operator-char operator|=}{operator-char operator|>} {name|u !}{operator-char operator|=}{operator-char operator|=} {name|undefined} && {name|u !}{operator-char operator|=} {name|null}{punctuation|;}
    {name|type Fn} {operator-char operator|=} {punctuation|(}{name|a}{punctuation|:} {name|number}{punctuation|,} {name|b}?{punctuation|:} {name|string}{punctuation|)} {operator-char operator|=}{operator-char operator|>} {name|asserts a is 3}{punctuation|;}
    {name|let x}{punctuation|:} {name|number} {comment|\| undefined = f(1) ? 1_000.5e3 : void 0;}
    {name|x} ??{operator-char operator|=} {name|Math}.{name|max}{punctuation|(}...{name|rest}{punctuation|)}{punctuation|;} {operator-char operator|/}{operator-char operator|/} {name|end}
  \}
\}
{name|namespace Inner} \{ {name|export const y} {operator-char operator|=} {operator-char operator|<}{name|const}{operator-char operator|>}{punctuation|[}{string|'a'}{punctuation|]} {name|satisfies string}{punctuation|[}{punctuation|]}{punctuation|;} \}
