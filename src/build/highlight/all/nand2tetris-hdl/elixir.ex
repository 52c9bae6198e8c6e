defmodule Kitchen.Kettle do
  @moduledoc """
  A kettle with #{punctuation|\{}{number|1} + {number|1}{punctuation|\}} parts.
  """
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{punctuation|:} {number|1}.{number|7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}error
  def {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l > {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r/^{function|a}{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} <- {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x \|> Enum.{function|map}{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|> IO.{function|inspect}{punctuation|(}label{punctuation|:} "at #{punctuation|\{}n{punctuation|\}}\\n"{punctuation|)}
    case k.name do
      "pot" <> rest -> {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1}.5e3{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} message{punctuation|:} "no"
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b -> a <> b end # end
end
