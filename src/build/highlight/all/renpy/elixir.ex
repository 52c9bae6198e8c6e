defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  {keyword|use} GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} {property|name}{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  {keyword|def} {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l {operator|>} {number|0} {operator|and} {operator|not} {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    {operator|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}{tag|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}{property|name} do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} {keyword|raise} ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b end {comment|# end}
end
