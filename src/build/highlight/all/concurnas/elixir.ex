defmodule Kitchen{punctuation|.}Kettle do
  {annotation builtin|@moduledoc} {string-literal|{string|""}}"
  A kettle {keyword|with} #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string-literal|{string|""}}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {annotation builtin|@max} {number|1_000}
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  {annotation builtin|@spec} boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} {keyword|float}{punctuation|\}} \| {punctuation|:}error
  {keyword|def} {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} {operator|and} not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string-literal|{string|'charlist'}}{punctuation|;} ch {operator|=} {operator|?}a
    {keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x \|{operator|>} Enum{punctuation|.}map{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}inspect{punctuation|(}label{punctuation|:} {string-literal|{string|"at #}{interpolation|{punctuation|\{}n{punctuation|\}}}{string|\\n"}}{punctuation|)}
    {keyword|case} k{punctuation|.}name do
      {string-literal|{string|"pot"}} {operator|<>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} message{punctuation|:} {string-literal|{string|"no"}}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|->} a {operator|<>} b end # end
end
