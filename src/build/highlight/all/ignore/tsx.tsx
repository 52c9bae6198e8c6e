{entry string|import {operator|*} as React from 'react';}
{entry string|type Props<T> = \{ items: T{regex|[]}; render: (t: T) => React.ReactNode; className{operator|?}: string \};}

{entry string|export const List = <T extends unknown>(\{ items, render \}: Props<T>): JSX.Element => \{}
  {entry string|const ref = React.useRef<HTMLDivElement>(null);}
  {entry string|const n: number = items.length as number;}
  {entry string|return (}
    {entry string|<div ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>}
      {entry string|Text with if and for \{n > 1 {operator|?} <b>many<{punctuation|/}b> : <i>one<{punctuation|/}i>\}}
      {entry string|<Generic<string> value="x" {punctuation|/}>}
      {entry string|\{items.map((t) => <span key=\{String(t)\}>\{render(t)\}<{punctuation|/}span>)\}}
    {entry string|<{punctuation|/}div>}
  {entry string|);}
{entry string|\};}
