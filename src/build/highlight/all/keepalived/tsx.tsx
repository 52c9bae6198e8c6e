import * as React from {string|'react'};
{property|type} Props<T> {operator|=} {punctuation|\{} items: T[]; render: (t: T) {operator|=}> React.ReactNode; className?: string {punctuation|\}};

export const List {operator|=} <T extends unknown>({punctuation|\{} items, render {punctuation|\}}: Props<T>): JSX.Element {operator|=}> {punctuation|\{}
  const ref {operator|=} React.useRef<HTMLDivElement>(null);
  const n: number {operator|=} items.length as number;
  return (
    <div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data-n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}(e: React.MouseEvent<HTMLDivElement>) {operator|=}> console.log(e.target{comment|!)\}>}
      Text with if and for {punctuation|\{}n > {number|1} ? <b>many</b> : <i>one</i>{punctuation|\}}
      <Generic<string> value{operator|=}{string|"x"} {path string|/>}
      {punctuation|\{}items.map((t) {operator|=}> <span {property|key}{operator|=}{punctuation|\{}String(t){punctuation|\}}>{punctuation|\{}render(t){punctuation|\}}</span>){punctuation|\}}
    </div>
  );
{punctuation|\}};
