{comment|defmodule} {comment|Kitchen}{operator|.}{comment|Kettle} {comment|do}
  {comment|@moduledoc} {comment|"""}
  {comment|A} {comment|kettle} {comment|with} {comment|#\{1} {increment inserted|+} {comment|1\}} {comment|parts}{operator|.}
  {comment|"""}
  {comment|use} {comment|GenServer}
  {comment|alias} {comment|Kitchen}{operator|.}{comment|\{Tea}{operator|,} {comment|Cup\}}
  {comment|@max} {comment|1_000}
  {comment|defstruct} {comment|litres:} {comment|1}{operator|.}{comment|7}{operator|,} {comment|name:} {comment|nil}

  {comment|@spec} {comment|boil(t}{operator|,} {comment|integer)} {comment|::} {comment|\{:ok}{operator|,} {comment|float\}} {comment|\|} {comment|:error}
  {comment|def} {comment|boil(%__MODULE__\{litres:} {comment|l\}} {comment|=} {comment|k}{operator|,} {comment|n} {comment|\\\\} {comment|0xFF)} {comment|when} {comment|l} {pointer keyword|>} {comment|0} {comment|and} {comment|not} {comment|is_nil(n)} {comment|do}
    {comment|re} {comment|=} {comment|~r/^a(\\d}{increment inserted|+}{comment|)/iu;} {comment|words} {comment|=} {comment|~w(a} {comment|b)a;} {comment|c} {comment|=} {comment|'charlist';} {comment|ch} {comment|=} {comment|?a}
    {comment|with} {comment|\{:ok}{operator|,} {comment|x\}} {pointer keyword|<}{decrement deleted|-} {comment|fetch(k)}{operator|,} {comment|do:} {comment|x} {comment|\|}{pointer keyword|>} {comment|Enum}{operator|.}{comment|map(&(&1} {comment|*} {comment|2))} {comment|\|}{pointer keyword|>} {comment|IO}{operator|.}{comment|inspect(label:} {comment|"at} {comment|#\{n\}\\n")}
    {comment|case} {comment|k}{operator|.}{comment|name} {comment|do}
      {comment|"pot"} {pointer keyword|<}{pointer keyword|>} {comment|rest} {decrement deleted|-}{pointer keyword|>} {comment|\{:ok}{operator|,} {comment|1}{operator|.}{comment|5e3\}}
      {comment|_} {decrement deleted|-}{pointer keyword|>} {comment|raise} {comment|ArgumentError}{operator|,} {comment|message:} {comment|"no"}
    {comment|end}
  {comment|end}
  {comment|defp} {comment|cold?(x)}{operator|,} {comment|do:} {comment|fn} {comment|a}{operator|,} {comment|b} {decrement deleted|-}{pointer keyword|>} {comment|a} {pointer keyword|<}{pointer keyword|>} {comment|b} {comment|end} {comment|#} {comment|end}
{comment|end}
