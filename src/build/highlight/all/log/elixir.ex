defmodule Kitchen{punctuation|.}Kettle do
  {operator|@}moduledoc {string|""}"
  A kettle with {operator|#}{operator|\{}{number|1} {operator|+} {number|1}{operator|\}} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}{operator|\{}Tea{punctuation|,} Cup{operator|\}}
  {operator|@}max 1_000
  {property|defstruct litres:} {number|1.7}{punctuation|,} name{operator|:} nil

  {operator|@}spec boil{operator|(}t{punctuation|,} integer{operator|)} {operator|:}{operator|:} {operator|\{}{operator|:}ok{punctuation|,} float{operator|\}} {operator|\|} {operator|:}error
  def boil{operator|(}{operator|%}__MODULE__{operator|\{}litres{operator|:} l{operator|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{operator|)} when l {operator|>} {number|0} and not is_nil{operator|(}n{operator|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}a{operator|(}\\d{operator|+}{operator|)}{operator|/}iu{operator|;} words {operator|=} {operator|~}w{operator|(}a b{operator|)}a{operator|;} c {operator|=} {string|'charlist'}{operator|;} ch {operator|=} {operator|?}a
    with {operator|\{}{operator|:}ok{punctuation|,} x{operator|\}} {operator|<}{operator|-} fetch{operator|(}k{operator|)}{punctuation|,} do{operator|:} x {operator|\|}{operator|>} Enum{punctuation|.}map{operator|(}{operator|&}{operator|(}{operator|&}{number|1} {operator|*} {number|2}{operator|)}{operator|)} {operator|\|}{operator|>} IO{punctuation|.}inspect{operator|(}label{operator|:} {string|"at #\{n\}\\n"}{operator|)}
    case {domain constant|k.name} do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {operator|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{operator|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    end
  end
  defp cold{operator|?}{operator|(}x{operator|)}{punctuation|,} do{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end {operator|#} end
end
