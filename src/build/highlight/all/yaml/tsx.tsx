import * as React from 'react';
type Props<T{punctuation|>} = {punctuation|\{} {key atrule|items}{punctuation|:} T{punctuation|[}{punctuation|]}; render{punctuation|:} {key atrule|(t}{punctuation|:} {key atrule|T) => React.ReactNode; className?}{punctuation|:} string {punctuation|\}};

export const List = <T extends unknown{punctuation|>}({punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {key atrule|Props<T>)}{punctuation|:} JSX.Element ={punctuation|>} {punctuation|\{}
  const ref = React.useRef<HTMLDivElement{punctuation|>}(null);
  {key atrule|const n}{punctuation|:} number = items.length as number;
  return (
    <div ref={punctuation|\{}ref{punctuation|\}} data{punctuation|-}n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{key atrule|(e}{punctuation|:} React.MouseEvent<HTMLDivElement{punctuation|>}) ={punctuation|>} console.log(e.target{tag|!)}{punctuation|\}}{punctuation|>}
      Text with if and for {punctuation|\{}{key atrule|n > 1 ? <b>many</b>} {punctuation|:} <i{punctuation|>}one</i{punctuation|>}{punctuation|\}}
      <Generic<string{punctuation|>} value="x" /{punctuation|>}
      {punctuation|\{}items.map((t) ={punctuation|>} <span key={punctuation|\{}String(t){punctuation|\}}{punctuation|>}{punctuation|\{}render(t){punctuation|\}}</span{punctuation|>}){punctuation|\}}
    </div{punctuation|>}
  );
{punctuation|\}};
