defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc """
  A kettle with #{context-labels|{punctuation|\{}1 + 1{punctuation|\}}} parts{punctuation|.}
  """
  use GenServer
  alias Kitchen{punctuation|.}{context-labels|{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}}
  @{keyword|max} 1_000
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} :: {context-labels|{punctuation|\{}:ok{punctuation|,} float{punctuation|\}}} \| :error
  def {function|boil}{punctuation|(}{operator|%}__MODULE__{context-labels|{punctuation|\{}litres: l{punctuation|\}}} = k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} {operator|and} not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re = ~r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words = ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c = 'charlist'{punctuation|;} ch = ?a
    with {context-labels|{punctuation|\{}:ok{punctuation|,} x{punctuation|\}}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do: x \|{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label: "at #{context-labels|{punctuation|\{}n{punctuation|\}}}\\n"{punctuation|)}
    case k{punctuation|.}name do
      "pot" {operator|<}{operator|>} rest {operator|-}{operator|>} {context-labels|{punctuation|\{}:ok{punctuation|,} 1.5e3{punctuation|\}}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message: "no"
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end # end
end
