{literal string|import * as React from} {string|'react'}{literal string|;}
{literal string|type} {key property|Props<T>} {punctuation|=} {punctuation|\{} {key property|items}{punctuation|:} {literal string|T[}{punctuation|]}; {key property|render}{punctuation|:} {punctuation|(}{key property|t}{punctuation|:} {literal string|T}{punctuation|)} {punctuation|=}{literal string|> React.ReactNode;} {key property|className?}{punctuation|:} {literal string|string} {punctuation|\}};

{literal string|export const} {key property|List} {punctuation|=} {literal string|<T extends unknown>}{punctuation|(}{punctuation|\{} {literal string|items}{punctuation|,} {literal string|render} {punctuation|\}}{punctuation|:} {literal string|Props<T>}{punctuation|)}{punctuation|:} {key property|JSX.Element} {punctuation|=}{literal string|> \{}
  {literal string|const} {key property|ref} {punctuation|=} {literal string|React.useRef<HTMLDivElement>}{punctuation|(}{null keyword|null}{punctuation|)};
  {literal string|const} {key property|n}{punctuation|:} {key property|number} {punctuation|=} {literal string|items.length as number;}
  {literal string|return} {punctuation|(}
    {literal string|<div} {key property|ref}{punctuation|=}{punctuation|\{}{literal string|ref}{punctuation|\}} {key property|data-n}{punctuation|=}{punctuation|\{}{literal string|n}{punctuation|\}} {key property|onClick}{punctuation|=}{punctuation|\{}{punctuation|(}{key property|e}{punctuation|:} {literal string|React.MouseEvent<HTMLDivElement>}{punctuation|)} {punctuation|=}{literal string|> console.log}{punctuation|(}{literal string|e.target!}{punctuation|)}{punctuation|\}}>
      {literal string|Text with if and for \{n >} {number|1} {literal string|?} {key property|<b>many</b>} {punctuation|:} {literal string|<i>one</i>}{punctuation|\}}
      {literal string|<Generic<string>} {key property|value}{punctuation|=}{string|"x"} {literal string|/>}
      {punctuation|\{}{literal string|items.map}{punctuation|(}{punctuation|(}{literal string|t}{punctuation|)} {punctuation|=}{literal string|> <span} {key property|key}{punctuation|=}{punctuation|\{}{literal string|String}{punctuation|(}{literal string|t}{punctuation|)}{punctuation|\}}>{punctuation|\{}{literal string|render}{punctuation|(}{literal string|t}{punctuation|)}{punctuation|\}}</span>{punctuation|)}{punctuation|\}}
    {literal string|</div>}
  {punctuation|)};
{punctuation|\}};
