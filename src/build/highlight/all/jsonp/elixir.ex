defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|""}"
  A kettle with #{punctuation|\{}{number|1} + {number|1}{punctuation|\}} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} \| {operator|:}error
  def {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}litres{operator|:} l{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l > {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re = ~r/^{function|a}{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words = ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c = 'charlist'{punctuation|;} ch = ?a
    with {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} <- {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} x \|> Enum{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|> IO{punctuation|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} <> rest -> {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{operator|:} fn a{punctuation|,} b -> a <> b end # end
end
