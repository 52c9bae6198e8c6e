import * as React from {string|'react'};
type Props<T> = {punctuation|\{} {property unquoted|items}{operator|:} T{punctuation|[}{punctuation|]}; {property unquoted|render}{operator|:} ({property unquoted|t}{operator|:} T) => React.ReactNode; className?{operator|:} string {punctuation|\}};

export const List = <T extends unknown>({punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} Props<T>){operator|:} JSX.Element => {punctuation|\{}
  const ref = React.useRef<HTMLDivElement>({null keyword|null});
  const {property unquoted|n}{operator|:} number = items.length as number;
  return (
    <div ref={punctuation|\{}ref{punctuation|\}} data-n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}({property unquoted|e}{operator|:} React.MouseEvent<HTMLDivElement>) => console.log(e.target!){punctuation|\}}>
      Text with if and for {punctuation|\{}n > {number|1} ? <b>many</b> {operator|:} <i>one</i>{punctuation|\}}
      <Generic<string> value={string|"x"} />
      {punctuation|\{}items.map((t) => <span key={punctuation|\{}String(t){punctuation|\}}>{punctuation|\{}render(t){punctuation|\}}</span>){punctuation|\}}
    </div>
  );
{punctuation|\}};
