import * as React from 'react';
{key attr-name|type Props<T>} {punctuation|=} {value attr-value|\{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};}

{key attr-name|export const List} {punctuation|=} {value attr-value|<T extends unknown>(\{ items, render \}: Props<T>): JSX.Element => \{}
  {key attr-name|const ref} {punctuation|=} {value attr-value|React.useRef<HTMLDivElement>(null);}
  {key attr-name|const n: number} {punctuation|=} {value attr-value|items.length as number;}
  return (
    {key attr-name|<div ref}{punctuation|=}{value attr-value|\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>}
      Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}
      {key attr-name|<Generic<string> value}{punctuation|=}{value attr-value|"x" />}
      {key attr-name|\{items.map((t)} {punctuation|=}{value attr-value|> <span key=\{String(t)\}>\{render(t)\}</span>)\}}
    </div>
  );
\};
