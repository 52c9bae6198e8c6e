defmodule Kitchen{operator|.}Kettle do
  {operator|@}moduledoc "{string|""}
  A kettle with #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{operator|.}
  "{string|""}
  use GenServer
  alias Kitchen{operator|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max {number|1}_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  {operator|@}spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|::} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {operator|:}error
  def {function|boil}{punctuation|(}{comment|%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    re {operator|=} ~r{operator|/^}{function|a}{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}{operator|/}iu{operator|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{operator|;} c {operator|=} {string|'charlist'}{operator|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} x {operator|\|>} Enum{operator|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} IO{operator|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{operator|.}name do
      {string|"pot"} {operator|<>} rest {operator|->} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5}e3{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{operator|:} fn a{punctuation|,} b {operator|->} a {operator|<>} b end # end
end
