{value|import * as React from 'react';}
{value|type Props<T> = \{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};}

{value|export const List = <T extends unknown>(\{ items}{punctuation|,}{value| render \}: Props<T>): JSX.Element => \{}
{value|  const ref = React.useRef<HTMLDivElement>(null);}
{value|  const n: number = items.length as number;}
{value|  return (}
{value|    <div ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>}
{value|      Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}}
{value|      <Generic<string> value=}{value|"x"}{value| />}
{value|      \{items.map((t) => <span key=\{String(t)\}>\{render(t)\}</span>)\}}
{value|    </div>}
{value|  );}
{value|\};}
