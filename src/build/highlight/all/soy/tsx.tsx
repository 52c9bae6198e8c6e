import * as React from 'react';
type Props{tag|{tag|{punctuation|<}T}{punctuation|>}} = {soy language-soy|{delimiter punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}; render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React{punctuation|.}ReactNode; className{operator|?:} {keyword|string} {delimiter punctuation|\}}};

export const List = {tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|unknown}{punctuation|>}}({soy language-soy|{delimiter punctuation|\{} items{punctuation|,} render {delimiter punctuation|\}}}: Props{tag|{tag|{punctuation|<}T}{punctuation|>}}): JSX.Element => \{
  const ref = React.useRef{tag|{tag|{punctuation|<}HTMLDivElement}{punctuation|>}}(null);
  const n: number = items.length as number;
  return (
    {tag|{tag|{punctuation|<}div} {attr-name|ref}{attr-value|{punctuation attr-equals|=}{soy language-soy|{delimiter punctuation|\{}ref{delimiter punctuation|\}}}} {attr-name|data-n}{attr-value|{punctuation attr-equals|=}{soy language-soy|{delimiter punctuation|\{}n{delimiter punctuation|\}}}} {special-attr|{attr-name|onClick}{attr-value|{punctuation attr-equals|=}{value javascript language-javascript|{soy language-soy|{delimiter punctuation|\{}{punctuation|(}e{punctuation|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target!{punctuation|)}{delimiter punctuation|\}}}}}}{punctuation|>}}
      Text with if and for {soy language-soy|{delimiter punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{delimiter punctuation|\}}}
      <Generic{tag|{tag|{punctuation|<}string}{punctuation|>}} value="x" />
      {soy language-soy|{delimiter punctuation|\{}items{punctuation|.}{keyword|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span {property|key}{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{delimiter punctuation|\}}}>{soy language-soy|{delimiter punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{delimiter punctuation|\}}}{tag|{tag|{punctuation|</}span}{punctuation|>}})\}
    {tag|{tag|{punctuation|</}div}{punctuation|>}}
  );
\};
