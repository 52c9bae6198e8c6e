import * as React from 'react';
type Props{tag|{tag|{punctuation|<}T}{punctuation|>}} = \{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};

export const List = {tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|unknown}{punctuation|>}}(\{ items, render \}: Props{tag|{tag|{punctuation|<}T}{punctuation|>}}): JSX.Element => \{
  const ref = React.useRef{tag|{tag|{punctuation|<}HTMLDivElement}{punctuation|>}}(null);
  const n: number = items.length as number;
  return (
    {tag|{tag|{punctuation|<}div} {attr-name|ref}{attr-value|{punctuation attr-equals|=}{latte language-latte|{delimiter punctuation|\{}{latte-tag important|ref}{delimiter punctuation|\}}}} {attr-name|data-n}{attr-value|{punctuation attr-equals|=}{latte language-latte|{delimiter punctuation|\{}{latte-tag important|n}{delimiter punctuation|\}}}} {special-attr|{attr-name|onClick}{attr-value|{punctuation attr-equals|=}{value javascript language-javascript|{latte language-latte|{delimiter punctuation|\{}{php language-php|{punctuation|(}{argument-name|e}{punctuation|:} React{operator|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{operator|.}{function|log}{punctuation|(}e{operator|.}target{operator|!}{punctuation|)}}{delimiter punctuation|\}}}}}}{punctuation|>}}
      Text with if and for {latte language-latte|{delimiter punctuation|\{}{latte-tag important|n} {php language-php|{operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}}{delimiter punctuation|\}}}
      <Generic{tag|{tag|{punctuation|<}string}{punctuation|>}} value="x" />
      \{items.map((t) => {tag|{tag|{punctuation|<}span} {attr-name|key}{attr-value|{punctuation attr-equals|=}{latte language-latte|{delimiter punctuation|\{}{php language-php|{keyword type-declaration|String}{punctuation|(}t{punctuation|)}}{delimiter punctuation|\}}}}{punctuation|>}}{latte language-latte|{delimiter punctuation|\{}{php language-php|{function|render}{punctuation|(}t{punctuation|)}}{delimiter punctuation|\}}}{tag|{tag|{punctuation|</}span}{punctuation|>}})\}
    {tag|{tag|{punctuation|</}div}{punctuation|>}}
  );
\};
