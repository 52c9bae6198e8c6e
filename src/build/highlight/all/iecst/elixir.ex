defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|""}"
  A kettle with {operator|#}{comment|\{1 + 1\}} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}{comment|\{Tea, Cup\}}
  @max {number|1}_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {comment|\{:ok, float\}} \| {operator|:}error
  def {function|boil}{punctuation|(}%__MODULE__{comment|\{litres: l\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    with {comment|\{:ok, x\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} x \|{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} {comment|\{:ok, 1.5e3\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b end {operator|#} end
end
