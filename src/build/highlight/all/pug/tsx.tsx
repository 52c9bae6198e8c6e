{tag|import} {plain-text|* as React from 'react';}
{tag|type} {plain-text|Props<T> = \{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};}

{tag|export} {plain-text|const List = <T extends unknown>(\{ items, render \}: Props<T>): JSX.Element => \{}
  {tag|const} {plain-text|ref = React.useRef<HTMLDivElement>(null);}
  {tag|const} {plain-text|n: number = items.length as number;}
  {tag|return} {plain-text|(}
    {markup|{tag|{tag|{punctuation|<}div} {attr-name|ref}{attr-value|{punctuation attr-equals|=}\{ref\}} {attr-name|data-n}{attr-value|{punctuation attr-equals|=}\{n\}} {special-attr|{attr-name|onClick}{attr-value|{punctuation attr-equals|=}{value javascript language-javascript|{punctuation|\{}{punctuation|(}e{operator|:}}}} {attr-name|React.MouseEvent<HTMLDivElement}{punctuation|>}}) => console.log(e.target!)\}>}
      {tag|Text} {plain-text|with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}}
      {markup|<Generic{tag|{tag|{punctuation|<}string}{punctuation|>}} value="x" />}
      \{items{punctuation|.}map((t) {punctuation|=}> <span key{punctuation|=}\{String(t)\}>\{render(t)\}</span>)\}
    {markup|{tag|{tag|{punctuation|</}div}{punctuation|>}}}
  );
\};
