{normal-word|#} {normal-word|kettle}
{normal-word|###} {normal-word|block} {normal-word|###}
{normal-word|class} {normal-word|Kettle} {normal-word|extends} {normal-word|Pot}
  {normal-word|constructor:} {normal-word|(@litres} {kernel-builtin variable|=} {normal-word|1.7,} {normal-word|opts...)} {conventionally-named-word keyword|->} {normal-word|super()}
  {normal-word|boil:} {conventionally-named-word keyword|(n)} {conventionally-named-word keyword|=>} {combinators keyword|if} {normal-word|n} {normal-word|isnt} {number|0xFF} {kernel-builtin variable|and} {kernel-builtin variable|not} {normal-word|@hot} {normal-word|then} {string|"at #\{n + 1\}"} {normal-word|else} {normal-word|'x'} {combinators keyword|unless} {conventionally-named-word keyword|n?}
{normal-word|list} {kernel-builtin variable|=} {normal-word|(x} {math-builtin variable|*} {number|2} {normal-word|for} {normal-word|x} {normal-word|in} {normal-word|[1..10]} {combinators keyword|when} {normal-word|x} {normal-word|%} {number|2} {normal-word|is} {normal-word|0)}
{normal-word|re} {kernel-builtin variable|=} {normal-word|///^a#\{x\}+} {normal-word|#} {normal-word|comment}
{normal-word|///i}
