defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  {punctuation|@}moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {punctuation|@}max 1_000
  defstruct litres: {number|1.7}{punctuation|,} {keyword|name}: nil

  {punctuation|@}spec {function keyword|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} :: {punctuation|\{}:ok{punctuation|,} float{punctuation|\}} {operator|\|} :error
  def {function keyword|boil}{punctuation|(}{punctuation|%}__MODULE__{punctuation|\{}litres: l{punctuation|\}} {operator|=} k{punctuation|,} n {punctuation|\\}{punctuation|\\} 0xFF{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} {operator-keyword operator|not} {function keyword|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function keyword|a}{punctuation|(}{punctuation|\\}d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function keyword|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}:ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function keyword|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}: x {operator|\|}{operator|>} Enum{punctuation|.}{function keyword|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function keyword|inspect}{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} {punctuation|\{}:ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} {keyword|raise} ArgumentError{punctuation|,} message: {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}: fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
