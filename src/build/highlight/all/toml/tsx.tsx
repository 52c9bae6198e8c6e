import * as React from {string|'react'};
type Props<T> {punctuation|=} {punctuation|\{} items: T{punctuation|[}{punctuation|]}; render: (t: T) {punctuation|=}> React{punctuation|.}ReactNode; className?: string {punctuation|\}};

export const List {punctuation|=} <T extends unknown>({punctuation|\{} items{punctuation|,} render {punctuation|\}}: Props<T>): JSX{punctuation|.}Element {punctuation|=}> {punctuation|\{}
  const ref {punctuation|=} React{punctuation|.}useRef<HTMLDivElement>(null);
  const n: number {punctuation|=} items{punctuation|.}length as number;
  return (
    <div ref{punctuation|=}{punctuation|\{}ref{punctuation|\}} data-n{punctuation|=}{punctuation|\{}n{punctuation|\}} onClick{punctuation|=}{punctuation|\{}(e: React{punctuation|.}MouseEvent<HTMLDivElement>) {punctuation|=}> console{punctuation|.}log(e{punctuation|.}target!){punctuation|\}}>
      Text with if and for {punctuation|\{}n > {number|1} ? <b>many</b> : <i>one</i>{punctuation|\}}
      <Generic<string> value{punctuation|=}{string|"x"} />
      {punctuation|\{}items{punctuation|.}map((t) {punctuation|=}> <span key{punctuation|=}{punctuation|\{}String(t){punctuation|\}}>{punctuation|\{}render(t){punctuation|\}}</span>){punctuation|\}}
    </div>
  );
{punctuation|\}};
