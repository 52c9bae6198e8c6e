import * as React from 'react';
type Props<T> = \{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};

export const List = <T extends unknown>(\{ items, render \}: Props<T>): JSX.Element => \{
  const ref = React.useRef<HTMLDivElement>(null);
  const n: number = items.length as number;
  return (
    {markup|{tag|{tag|{punctuation|<}div} {attr-name|ref}{attr-value|{punctuation attr-equals|=}\{ref\}} {attr-name|data-n}{attr-value|{punctuation attr-equals|=}\{n\}} {special-attr|{attr-name|onClick}{attr-value|{punctuation attr-equals|=}{value javascript language-javascript|{punctuation|\{}{punctuation|(}e{operator|:}}}} {attr-name|React.MouseEvent<HTMLDivElement}{punctuation|>}}) => console.log(e.target!)\}>}
      Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}
      {markup|<Generic{tag|{tag|{punctuation|<}string}{punctuation|>}} value="x" />}
      \{items.map((t) => <span key=\{String(t)\}>\{render(t)\}</span>)\}
    {markup|{tag|{tag|{punctuation|</}div}{punctuation|>}}}
  );
\};
