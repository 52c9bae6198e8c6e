defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  {variable|@moduledoc} {string|""}"
  A kettle {keyword|with} #\{{number|1} {operator|+} {number|1}\} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}\{Tea{punctuation|,} Cup\}
  {variable|@max} 1_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  {variable|@spec} {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} \{{punctuation|:}ok{punctuation|,} float\} \| {punctuation|:}error
  def {function|boil}{punctuation|(}%__MODULE__\{litres{punctuation|:} l\} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} {operator|and} {operator|not} {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    {keyword|with} \{{punctuation|:}ok{punctuation|,} x\} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x \|{operator|>} {keyword|Enum}{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} \{{punctuation|:}ok{punctuation|,} {number|1.5e3}\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b end # end
end
