import * as React from 'react';
type Props<T> {punctuation|=} {punctuation|\{} items: T{punctuation|[}{punctuation|]}; render: (t: T) {punctuation|=}> React.ReactNode; className?: string {punctuation|\}};

export const {property|List} {punctuation|=} <T extends unknown>({punctuation|\{} items, render {punctuation|\}}: Props<T>): {property|JSX.Element} {punctuation|=}> {punctuation|\{}
  const {property|ref} {punctuation|=} React.useRef<HTMLDivElement>(null);
  const n: {property|number} {punctuation|=} items.length as number;
  return (
    <div {property|ref}{punctuation|=}{punctuation|\{}ref{punctuation|\}} {property|data-n}{punctuation|=}{punctuation|\{}n{punctuation|\}} {property|onClick}{punctuation|=}{punctuation|\{}(e: React.MouseEvent<HTMLDivElement>) {punctuation|=}> console.log(e.target!){punctuation|\}}>
      Text with if and {keyword|for} {punctuation|\{}n > {number|1} ? <b>many</b> : <i>one</i>{punctuation|\}}
      <Generic<string> {property|value}{punctuation|=}{string|"x"} />
      {punctuation|\{}items.map((t) {punctuation|=}> <span {property|key}{punctuation|=}{punctuation|\{}String(t){punctuation|\}}>{punctuation|\{}render(t){punctuation|\}}</span>){punctuation|\}}
    </div>
  );
{punctuation|\}};
