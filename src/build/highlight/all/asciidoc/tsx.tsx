import * as React from {inline|{italic|{punctuation|'}react{punctuation|'}}};
type Props<T> = {inline|{attribute-ref|{punctuation|\{} items{punctuation|:} T[]; render{punctuation|:} (t{punctuation|:} T) => React.ReactNode; className?{punctuation|:} string {punctuation|\}}}};

export const List = <T extends unknown>({inline|{attribute-ref|{punctuation|\{} items, render {punctuation|\}}}}: Props<T>): JSX.Element => \{
  const ref = React.useRef<HTMLDivElement>(null);
  const n: number = items.length as number;
  return (
    <div ref={inline|{attribute-ref|{punctuation|\{}{variable|ref}{punctuation|\}}}} data-n={inline|{attribute-ref|{punctuation|\{}{variable|n}{punctuation|\}}}} onClick={inline|{attribute-ref|{punctuation|\{}(e{punctuation|:} React.MouseEvent<HTMLDivElement>) => console.log(e.target!){punctuation|\}}}}>
      Text with if and for {inline|{attribute-ref|{punctuation|\{}{variable|n} > 1 ? <b>many</b> {punctuation|:} <i>one</i>{punctuation|\}}}}
      <Generic<string> value="x" />
      {inline|{attribute-ref|{punctuation|\{}{variable|items}.map((t) => <span key=\{String(t){punctuation|\}}}}>{inline|{attribute-ref|{punctuation|\{}{variable|render}(t){punctuation|\}}}}</span>)\}
    </div>
  );
\};
