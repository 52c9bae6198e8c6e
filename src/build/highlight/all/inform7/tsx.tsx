{text comment|import * as React from 'react'}{punctuation|;}
{text comment|type Props<T> =} {punctuation|\{} {text comment|items}{punctuation|:} {text comment|T[]}{punctuation|;} {text comment|render}{punctuation|:} {punctuation|(}{text comment|t}{punctuation|:} {text comment|T}{punctuation|)} {text comment|=> React}{punctuation|.}{text comment|ReactNode}{punctuation|;} {text comment|className?}{punctuation|:} {text comment|string} {punctuation|\}}{punctuation|;}

{text comment|export const} {type variable|List} {text comment|= <T extends unknown>}{punctuation|(}{punctuation|\{} {text comment|items}{punctuation|,} {text comment|render} {punctuation|\}}{punctuation|:} {text comment|Props<T>}{punctuation|)}{punctuation|:} {text comment|JSX}{punctuation|.}{text comment|Element =>} {punctuation|\{}
  {text comment|const ref = React}{punctuation|.}{text comment|useRef<HTMLDivElement>}{punctuation|(}{text comment|null}{punctuation|)}{punctuation|;}
  {text comment|const n}{punctuation|:} {type variable|number} {text comment|= items}{punctuation|.}{text comment|length as} {type variable|number}{punctuation|;}
  {text comment|return} {punctuation|(}
    {text comment|<div ref=}{punctuation|\{}{text comment|ref}{punctuation|\}} {text comment|data-n=}{punctuation|\{}{text comment|n}{punctuation|\}} {text comment|onClick=}{punctuation|\{}{punctuation|(}{text comment|e}{punctuation|:} {text comment|React}{punctuation|.}{text comment|MouseEvent<HTMLDivElement>}{punctuation|)} {text comment|=> console}{punctuation|.}{text comment|log}{punctuation|(}{text comment|e}{punctuation|.}{text comment|target!}{punctuation|)}{punctuation|\}}{text comment|>}
      {type variable|Text} {text comment|with} {keyword|if} {text comment|and for} {punctuation|\{}{text comment|n >} {number|1} {text comment|? <b>many</b>} {punctuation|:} {text comment|<i>}{number|one}{text comment|</i>}{punctuation|\}}
      {text comment|<Generic<string> value=}{string|"x"} {text comment|/>}
      {punctuation|\{}{text comment|items}{punctuation|.}{text comment|map}{punctuation|(}{punctuation|(}{text comment|t}{punctuation|)} {text comment|=> <span key=}{punctuation|\{}{text comment|String}{punctuation|(}{text comment|t}{punctuation|)}{punctuation|\}}{text comment|>}{punctuation|\{}{text comment|render}{punctuation|(}{text comment|t}{punctuation|)}{punctuation|\}}{text comment|</span>}{punctuation|)}{punctuation|\}}
    {text comment|</div>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
