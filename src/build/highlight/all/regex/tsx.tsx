import {quantifier number|*} as React from 'react';
type Props<T> = \{ items: T{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}; render: {group punctuation|(}t: T{group punctuation|)} => React{char-set class-name|.}ReactNode; className{quantifier number|?}: string \};

export const List = <T extends unknown>{group punctuation|(}\{ items, render \}: Props<T>{group punctuation|)}: JSX{char-set class-name|.}Element => \{
  const ref = React{char-set class-name|.}useRef<HTMLDivElement>{group punctuation|(}null{group punctuation|)};
  const n: number = items{char-set class-name|.}length as number;
  return {group punctuation|(}
    <div ref=\{ref\} data-n=\{n\} onClick=\{{group punctuation|(}e: React{char-set class-name|.}MouseEvent<HTMLDivElement>{group punctuation|)} => console{char-set class-name|.}log{group punctuation|(}e{char-set class-name|.}target!{group punctuation|)}\}>
      Text with if and for \{n > 1 {quantifier number|?} <b>many</b> : <i>one</i>\}
      <Generic<string> value="x" />
      \{items{char-set class-name|.}map{group punctuation|(}{group punctuation|(}t{group punctuation|)} => <span key=\{String{group punctuation|(}t{group punctuation|)}\}>\{render{group punctuation|(}t{group punctuation|)}\}</span>{group punctuation|)}\}
    </div>
  {group punctuation|)};
\};
