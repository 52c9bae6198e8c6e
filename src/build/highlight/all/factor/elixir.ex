{normal-word|defmodule} {normal-word|Kitchen.Kettle} {combinators keyword|do}
  {normal-word|@moduledoc} {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  {normal-word|use} {normal-word|GenServer}
  {normal-word|alias} {normal-word|Kitchen.\{Tea,} {normal-word|Cup\}}
  {normal-word|@max} {normal-word|1_000}
  {normal-word|defstruct} {normal-word|litres:} {normal-word|1.7,} {normal-word|name:} {normal-word|nil}

  {normal-word|@spec} {normal-word|boil(t,} {normal-word|integer)} {colon-syntax function|:: \{:ok,} {normal-word|float\}} {normal-word|\|} {normal-word|:error}
  {normal-word|def} {normal-word|boil(%__MODULE__\{litres:} {normal-word|l\}} {kernel-builtin variable|=} {normal-word|k,} {normal-word|n} {normal-word|\\\\} {normal-word|0xFF)} {combinators keyword|when} {normal-word|l} {math-builtin variable|>} {number|0} {kernel-builtin variable|and} {kernel-builtin variable|not} {normal-word|is_nil(n)} {combinators keyword|do}
    {normal-word|re} {kernel-builtin variable|=} {normal-word|~r/^a(\\d+)/iu;} {normal-word|words} {kernel-builtin variable|=} {normal-word|~w(a} {normal-word|b)a;} {normal-word|c} {kernel-builtin variable|=} {normal-word|'charlist';} {normal-word|ch} {kernel-builtin variable|=} {conventionally-named-word keyword|?a}
    {combinators keyword|with} {normal-word|\{:ok,} {normal-word|x\}} {normal-word|<-} {normal-word|fetch(k),} {normal-word|do:} {normal-word|x} {conventionally-named-word keyword|\|>} {normal-word|Enum.map(&(&1} {math-builtin variable|*} {normal-word|2))} {conventionally-named-word keyword|\|>} {normal-word|IO.inspect(label:} {string|"at #\{n\}{number|\\n}"}{normal-word|)}
    {combinators keyword|case} {normal-word|k.name} {combinators keyword|do}
      {string|"pot"} {conventionally-named-word keyword|<>} {sequences-builtin variable|rest} {conventionally-named-word keyword|->} {normal-word|\{:ok,} {normal-word|1.5e3\}}
      {normal-word|_} {conventionally-named-word keyword|->} {normal-word|raise} {normal-word|ArgumentError,} {normal-word|message:} {string|"no"}
    {normal-word|end}
  {normal-word|end}
  {normal-word|defp} {normal-word|cold?(x),} {normal-word|do:} {normal-word|fn} {normal-word|a,} {normal-word|b} {conventionally-named-word keyword|->} {normal-word|a} {conventionally-named-word keyword|<>} {normal-word|b} {normal-word|end} {normal-word|#} {normal-word|end}
{normal-word|end}
