defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|{punctuation|"}{punctuation|"}}"
  A kettle with {comment-hash comment|#\{1 + 1\} parts.}
  {string|{punctuation|"}{punctuation|"}}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} {function|name}{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def boil{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} {keyword|and} {keyword|not} is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}^a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu; words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a; c {operator|=} {string|{punctuation|'}charlist{punctuation|'}}; ch {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum{punctuation|.}map{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}inspect{punctuation|(}label{punctuation|:} {string|{punctuation|"}at #\{n\}\\n{punctuation|"}}{punctuation|)}
    case k{punctuation|.}{function|name} do
      {string|{punctuation|"}pot{punctuation|"}} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|{punctuation|"}no{punctuation|"}}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end {comment-hash comment|# end}
end
