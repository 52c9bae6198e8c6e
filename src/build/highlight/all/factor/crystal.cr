{normal-word|require} {string|"json"}
{normal-word|@[JSON::Serializable]}
{normal-word|abstract} {normal-word|class} {normal-word|Kettle(T)} {math-builtin variable|<} {normal-word|Pot}
  {normal-word|include} {normal-word|Comparable(Kettle)}
  {normal-word|property} {normal-word|litres} {colon-syntax function|: Float64} {kernel-builtin variable|=} {normal-word|1.7_f64}
  {conventionally-named-word keyword|getter?} {normal-word|hot} {colon-syntax function|: Bool} {normal-word|\|} {normal-word|Nil}
  {normal-word|MAX} {kernel-builtin variable|=} {normal-word|0xFF_u8}
  {normal-word|def} {normal-word|initialize(@name} {colon-syntax function|: String,} {normal-word|*args,} {normal-word|**opts,} {normal-word|&block} {colon-syntax function|: Int32} {conventionally-named-word keyword|->} {normal-word|T);} {normal-word|end}
  {normal-word|def} {normal-word|boil(n} {kernel-builtin variable|=} {normal-word|1_000)} {colon-syntax function|: \{Int32,} {normal-word|String\}}
    {normal-word|s} {kernel-builtin variable|=} {string|"at #\{@name\} #\{n + 1\}{number|\\n}"} {math-builtin variable|+} {normal-word|%(paren} {string|"q"}) {math-builtin variable|+} {normal-word|`ls`}
    {normal-word|\{%} {combinators keyword|if} {normal-word|flag?(:x)} {normal-word|%\}} {normal-word|puts} {normal-word|\{\{} {normal-word|n.id} {normal-word|\}\}} {normal-word|\{%} {normal-word|end} {normal-word|%\}}
    {normal-word|n.times.select(&.even?).each} {curly-brace-literal-delimiter operator|\{} {normal-word|\|i\|} {normal-word|yield} {normal-word|i} {combinators keyword|if} {normal-word|i} {normal-word|=~} {normal-word|/a+/i} {normal-word|&&} {conventionally-named-word keyword|!:sym.nil?} {curly-brace-literal-delimiter operator|\}}
    {combinators keyword|case} {normal-word|n} {combinators keyword|when} {normal-word|Int32} {normal-word|then} {normal-word|'a'} {normal-word|else} {normal-word|raise} {string|"no"} {normal-word|end} {normal-word|#} {normal-word|end}
  {normal-word|end}
  {normal-word|macro} {normal-word|m(x)} {normal-word|\{\{x\}\}} {normal-word|end}
{normal-word|end}
