import * as React from 'react';
type Props<T> = {argument|{argument-delimiter operator|\{}{content| {argument-name|items}: T[]; render: (t: T) => React.ReactNode; className?: string }{argument-delimiter operator|\}}};

export const List = <T extends unknown>({argument|{argument-delimiter operator|\{}{content| {argument-name|items}{punctuation|,} {arg-style-text string|render }}{argument-delimiter operator|\}}}: Props<T>): JSX.Element => {argument|{argument-delimiter operator|\{}{content|
  {argument-name|const} {argument-name|ref} = React.useRef<HTMLDivElement>(null);
  const n: {arg-type keyword|number} = items.length as {arg-type keyword|number};
  return (
    <div ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>
      Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}
      <Generic<string> value="x" />
      \{items.map((t) => <span key=\{String(t)\}>\{render(t)\}</span>)\}
    </div>
  );
}{argument-delimiter operator|\}}};
