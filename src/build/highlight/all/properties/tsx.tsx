{key attr-name|import} {value attr-value|* as React from 'react';}
{key attr-name|type} {value attr-value|Props<T> = \{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};}

{key attr-name|export} {value attr-value|const List = <T extends unknown>(\{ items, render \}: Props<T>): JSX.Element => \{}
{key attr-name|  const} {value attr-value|ref = React.useRef<HTMLDivElement>(null);}
{key attr-name|  const} {value attr-value|n: number = items.length as number;}
{key attr-name|  return} {value attr-value|(}
{key attr-name|    <div} {value attr-value|ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>}
{key attr-name|      Text} {value attr-value|with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}}
{key attr-name|      <Generic<string>} {value attr-value|value="x" />}
{key attr-name|      \{items.map((t)} {punctuation|=}{value attr-value|> <span key=\{String(t)\}>\{render(t)\}</span>)\}}
    </div>
  );
\};
