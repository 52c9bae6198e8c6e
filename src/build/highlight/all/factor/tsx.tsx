{normal-word|import} {math-builtin variable|*} {normal-word|as} {normal-word|React} {normal-word|from} {normal-word|'react';}
{normal-word|type} {conventionally-named-word keyword|Props<T>} {kernel-builtin variable|=} {curly-brace-literal-delimiter operator|\{} {normal-word|items:} {normal-word|T[];} {normal-word|render:} {normal-word|(t:} {normal-word|T)} {conventionally-named-word keyword|=>} {normal-word|React.ReactNode;} {normal-word|className?:} {normal-word|string} {normal-word|\};}

{normal-word|export} {normal-word|const} {normal-word|List} {kernel-builtin variable|=} {normal-word|<T} {normal-word|extends} {conventionally-named-word keyword|unknown>(\{} {normal-word|items,} {normal-word|render} {normal-word|\}:} {conventionally-named-word keyword|Props<T>):} {normal-word|JSX.Element} {conventionally-named-word keyword|=>} {curly-brace-literal-delimiter operator|\{}
  {normal-word|const} {normal-word|ref} {kernel-builtin variable|=} {conventionally-named-word keyword|React.useRef<HTMLDivElement>(null);}
  {normal-word|const} {normal-word|n:} {math-builtin variable|number} {kernel-builtin variable|=} {normal-word|items.length} {normal-word|as} {normal-word|number;}
  {normal-word|return} {stack-effect-delimiter operator|(}
    {normal-word|<div} {normal-word|ref=\{ref\}} {normal-word|data-n=\{n\}} {normal-word|onClick=\{(e:} {conventionally-named-word keyword|React.MouseEvent<HTMLDivElement>)} {conventionally-named-word keyword|=>} {conventionally-named-word keyword|console.log(e.target!)\}>}
      {normal-word|Text} {combinators keyword|with} {combinators keyword|if} {kernel-builtin variable|and} {normal-word|for} {normal-word|\{n} {math-builtin variable|>} {number|1} {kernel-builtin variable|?} {constructor-word keyword|<b>many</b>} {colon-syntax function|: <i>one</i>\}}
      {constructor-word keyword|<Generic<string>} {normal-word|value="x"} {conventionally-named-word keyword|/>}
      {normal-word|\{items.map((t)} {conventionally-named-word keyword|=>} {normal-word|<span} {normal-word|key=\{String(t)\}>\{render(t)\}</span>)\}}
    {constructor-word keyword|</div>}
  {normal-word|);}
{normal-word|\};}
