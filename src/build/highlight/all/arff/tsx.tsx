import * as React from {string|'react'};
type Props<T> = {punctuation|\{} items: T[]; render: (t: T) => React.ReactNode; className?: string {punctuation|\}};

export const List = <T extends unknown>({punctuation|\{} items{punctuation|,} render {punctuation|\}}: Props<T>): JSX.Element => {punctuation|\{}
  const ref = React.useRef<HTMLDivElement>(null);
  const n: number = items.length as number;
  return (
    <div ref={punctuation|\{}ref{punctuation|\}} data-n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!){punctuation|\}}>
      Text with if and for {punctuation|\{}n > {number|1} ? <b>many</b> : <i>one</i>{punctuation|\}}
      <Generic<string> value={string|"x"} />
      {punctuation|\{}items.map((t) => <span key={punctuation|\{}String(t){punctuation|\}}>{punctuation|\{}render(t){punctuation|\}}</span>){punctuation|\}}
    </div>
  );
{punctuation|\}};
