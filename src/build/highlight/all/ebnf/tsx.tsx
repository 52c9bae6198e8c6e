{rule|import} {operator|*} {rule|as React from} {string|'react'}{punctuation|;}
{rule|type Props}<{rule|T}> {operator|=} {punctuation|\{} {rule|items}: {rule|T}{punctuation|[}{punctuation|]}{punctuation|;} {rule|render}: {punctuation|(}{rule|t}: {rule|T}{punctuation|)} {operator|=}> {rule|React}{punctuation|.}{rule|ReactNode}{punctuation|;} {rule|className}?: {rule|string} {punctuation|\}}{punctuation|;}

{definition rule keyword|export const List} {operator|=} <{rule|T extends unknown}>{punctuation|(}{punctuation|\{} {rule|items}{punctuation|,} {rule|render} {punctuation|\}}: {rule|Props}<{rule|T}>{punctuation|)}: {rule|JSX}{punctuation|.}{rule|Element} {operator|=}> {punctuation|\{}
  {definition rule keyword|const ref} {operator|=} {rule|React}{punctuation|.}{rule|useRef}<{rule|HTMLDivElement}>{punctuation|(}{rule|null}{punctuation|)}{punctuation|;}
  {rule|const n}: {rule|number} {operator|=} {rule|items}{punctuation|.}{rule|length as number}{punctuation|;}
  {rule|return} {punctuation|(}
    <{rule|div ref}{operator|=}{punctuation|\{}{rule|ref}{punctuation|\}} {rule|data}{operator|-}{rule|n}{operator|=}{punctuation|\{}{rule|n}{punctuation|\}} {rule|onClick}{operator|=}{punctuation|\{}{punctuation|(}{rule|e}: {rule|React}{punctuation|.}{rule|MouseEvent}<{rule|HTMLDivElement}>{punctuation|)} {operator|=}> {rule|console}{punctuation|.}{rule|log}{punctuation|(}{rule|e}{punctuation|.}{rule|target}{operator|!}{punctuation|)}{punctuation|\}}>
      {rule|Text with if and for} {punctuation|\{}{rule|n} > 1 ? <{rule|b}>{rule|many}<{operator|/}{rule|b}> : <{rule|i}>{rule|one}<{operator|/}{rule|i}>{punctuation|\}}
      <{rule|Generic}<{rule|string}> {rule|value}{operator|=}{string|"x"} {operator|/}>
      {punctuation|\{}{rule|items}{punctuation|.}{rule|map}{punctuation|(}{punctuation|(}{rule|t}{punctuation|)} {operator|=}> <{rule|span key}{operator|=}{punctuation|\{}{rule|String}{punctuation|(}{rule|t}{punctuation|)}{punctuation|\}}>{punctuation|\{}{rule|render}{punctuation|(}{rule|t}{punctuation|)}{punctuation|\}}<{operator|/}{rule|span}>{punctuation|)}{punctuation|\}}
    <{operator|/}{rule|div}>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
