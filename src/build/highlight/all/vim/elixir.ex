defmodule Kitchen{operator|.}Kettle do
  @moduledoc {string|""}{comment|"}
  A kettle with #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{operator|.}
  {string|""}{comment|"}
  use GenServer
  alias Kitchen{operator|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}{keyword|t}{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}error
  {builtin|def} {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} {keyword|l}{punctuation|\}} {operator|=} {keyword|k}{punctuation|,} {keyword|n} \\\\ {number|0xFF}{punctuation|)} when {keyword|l} {operator|>} {number|0} and not {function|is_nil}{punctuation|(}{keyword|n}{punctuation|)} do
    re {operator|=} ~{keyword|r}{operator|/}^{function|a}{punctuation|(}\\{keyword|d}{operator|+}{punctuation|)}{operator|/}{keyword|iu}{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a {keyword|b}{punctuation|)}a{punctuation|;} {keyword|c} {operator|=} {string|'charlist'}{punctuation|;} {builtin|ch} {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} {keyword|x}{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}{keyword|k}{punctuation|)}{punctuation|,} do{punctuation|:} {keyword|x} \|{operator|>} Enum{operator|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{operator|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case {keyword|k}{operator|.}name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1}{operator|.}5e3{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}{keyword|x}{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} {keyword|b} {operator|-}{operator|>} a {operator|<}{operator|>} {keyword|b} end # end
end
