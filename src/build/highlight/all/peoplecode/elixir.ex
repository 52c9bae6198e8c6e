defmodule Kitchen{punctuation|.}Kettle do
  {operator|@}moduledoc "{string|""}
  A kettle with #\{{number|1} {operator|+} {number|1}\} parts{punctuation|.}
  "{string|""}
  use GenServer
  {keyword|alias} Kitchen{punctuation|.}\{Tea{punctuation|,} Cup\}
  {operator|@}max 1_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  {operator|@}spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} \{{punctuation|:}ok{punctuation|,} float\} {operator|\|} {punctuation|:}error
  def {function|boil}{punctuation|(}{variable|%__MODULE__}\{litres{punctuation|:} l\} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} {keyword|when} l {operator|>} {number|0} {operator-keyword operator|and} {operator-keyword operator|not} {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}^{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    with \{{punctuation|:}ok{punctuation|,} x\} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} \{{punctuation|:}ok{punctuation|,} {number|1}{punctuation|.}5e3\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b end # end
end
