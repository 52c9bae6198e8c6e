{keyword|defmodule} {module class-name|Kitchen}{punctuation|.}{module class-name|Kettle} {keyword|do}
  {doc|{attribute|@moduledoc} {string|"""
  A kettle with #\{1 + 1\} parts.
  """}}
  {keyword|use} {module class-name|GenServer}
  {keyword|alias} {module class-name|Kitchen}{punctuation|.}{punctuation|\{}{module class-name|Tea}{punctuation|,} {module class-name|Cup}{punctuation|\}}
  {attribute variable|@max} {number|1_000}
  {keyword|defstruct} {attr-name|litres:} {number|1.7}{punctuation|,} {attr-name|name:} {boolean|nil}

  {attribute variable|@spec} {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|::} {punctuation|\{}{atom symbol|:ok}{punctuation|,} float{punctuation|\}} {operator|\|} {atom symbol|:error}
  {keyword|def} {function|boil}{punctuation|(}{punctuation|%}__MODULE__{punctuation|\{}{attr-name|litres:} l{punctuation|\}} {operator|=} k{punctuation|,} n {operator|\\\\} {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} {keyword|not} {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {regex|~r/^a(\\d+)/iu}; words {operator|=} {string|~w(a b)a}; c {operator|=} {string|'charlist'}; ch {operator|=} ?a
    with {punctuation|\{}{atom symbol|:ok}{punctuation|,} x{punctuation|\}} {operator|<-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {attr-name|do:} x {operator|\|>} {module class-name|Enum}{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{argument variable|&1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} {module class-name|IO}{punctuation|.}{function|inspect}{punctuation|(}{attr-name|label:} {string|"at {interpolation|{delimiter punctuation|#\{}n{delimiter punctuation|\}}}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<>} rest {operator|->} {punctuation|\{}{atom symbol|:ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} {keyword|raise} {module class-name|ArgumentError}{punctuation|,} {attr-name|message:} {string|"no"}
    {keyword|end}
  {keyword|end}
  {keyword|defp} {function|cold?}{punctuation|(}x{punctuation|)}{punctuation|,} {attr-name|do:} {keyword|fn} a{punctuation|,} b {operator|->} a {operator|<>} b {keyword|end} {comment|# end}
{keyword|end}
