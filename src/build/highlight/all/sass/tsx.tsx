{selector|import * as React from 'react';}
{selector|type Props<T> = \{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};}

{selector|export const List = <T extends unknown>(\{ items, render \}: Props<T>): JSX.Element => \{}
  {selector|const ref = React.useRef<HTMLDivElement>(null);}
  {selector|const n: number = items.length as number;}
  {selector|return (}
    {selector|<div ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>}
      {selector|Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}}
      {selector|<Generic<string> value="x" />}
      {selector|\{items.map((t) => <span key=\{String(t)\}>\{render(t)\}</span>)\}}
    {selector|</div>}
  {selector|);}
{selector|\};}
