defmodule Kitchen{punctuation|.}Kettle do
  {operator|@}moduledoc {string|""}"
  A kettle with #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max 1_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  {operator|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def boil{punctuation|(}%{blank regex|__MODULE__}{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{operator|;} words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{operator|;} c {operator|=} 'charlist'{operator|;} ch {operator|=} ?a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|>} Enum{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} IO{punctuation|.}inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|->} a {operator|<>} b end # end
end
