defmodule {class-name|Kitchen}{punctuation|.}{class-name|Kettle} do
  @moduledoc {triple-quoted-string string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  alias {class-name|Kitchen}{punctuation|.}{punctuation|\{}{class-name|Tea}{punctuation|,} {class-name|Cup}{punctuation|\}}
  @max 1_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {operator|:}error
  def {function|boil}{punctuation|(}{operator|%}{function|__MODULE__}{punctuation|\{}litres{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} {operator|?}a
    {function|with} {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} x {operator|\|}{operator|>} {class-name|Enum}{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} {constant|IO}{punctuation|.}{function|inspect}{punctuation|(}label{operator|:} {string-literal|{string|"at #\{n\}\\n"}}{punctuation|)}
    case k{punctuation|.}name do
      {string-literal|{string|"pot"}} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{operator|:} {string-literal|{string|"no"}}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end {attribute keyword|# end}
end
