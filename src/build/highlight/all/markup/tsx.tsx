import * as React from 'react';
type Props{tag|{tag|{punctuation|<}T}{punctuation|>}} = \{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};

export const List = {tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|unknown}{punctuation|>}}(\{ items, render \}: Props{tag|{tag|{punctuation|<}T}{punctuation|>}}): JSX.Element => \{
  const ref = React.useRef{tag|{tag|{punctuation|<}HTMLDivElement}{punctuation|>}}(null);
  const n: number = items.length as number;
  return (
    {tag|{tag|{punctuation|<}div} {attr-name|ref}{attr-value|{punctuation attr-equals|=}\{ref\}} {attr-name|data-n}{attr-value|{punctuation attr-equals|=}\{n\}} {special-attr|{attr-name|onClick}{attr-value|{punctuation attr-equals|=}{value javascript language-javascript|{punctuation|\{}{punctuation|(}e{operator|:}}}} {attr-name|React.MouseEvent<HTMLDivElement}{punctuation|>}}) => console.log(e.target!)\}>
      Text with if and for \{n > 1 ? {tag|{tag|{punctuation|<}b}{punctuation|>}}many{tag|{tag|{punctuation|</}b}{punctuation|>}} : {tag|{tag|{punctuation|<}i}{punctuation|>}}one{tag|{tag|{punctuation|</}i}{punctuation|>}}\}
      <Generic{tag|{tag|{punctuation|<}string}{punctuation|>}} value="x" />
      \{items.map((t) => {tag|{tag|{punctuation|<}span} {attr-name|key}{attr-value|{punctuation attr-equals|=}\{String(t)\}}{punctuation|>}}\{render(t)\}{tag|{tag|{punctuation|</}span}{punctuation|>}})\}
    {tag|{tag|{punctuation|</}div}{punctuation|>}}
  );
\};
