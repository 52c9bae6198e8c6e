defmodule Kitchen.Kettle do
  {atrule|@moduledoc """
  A kettle with #}{punctuation|\{}1 {operator|+} 1{punctuation|\}} {selector|parts.
  """
  use GenServer
  alias Kitchen.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {atrule|@max 1_000
  defstruct litres{punctuation|:} 1.7, name{punctuation|:} nil

  @spec boil{punctuation|(}t, integer{punctuation|)} {punctuation|:}{punctuation|:}} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}error
  def boil{selector|(%__MODULE__}{punctuation|\{}{property|litres}{punctuation|:} l{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l > 0 and not is_{function|nil}{punctuation|(}n{punctuation|)} do
    re = ~r{operator|/}^{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words = ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c = {string|'charlist'}{punctuation|;} {selector|ch = ?a
    with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} <{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {property|do}{punctuation|:} x \|> Enum.{function|map}{punctuation|(}&{punctuation|(}&1 {operator|*} 2{punctuation|)}{punctuation|)} \|> IO.inspect{selector|(label: "at #}{punctuation|\{}n{punctuation|\}}\\n"{selector|)
    case k.name do
      "pot" <> rest ->} {punctuation|\{}{punctuation|:}ok{punctuation|,} 1.5e3{punctuation|\}}
      _ {operator|-}> raise ArgumentError{punctuation|,} {property|message}{punctuation|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {property|do}{punctuation|:} fn a{punctuation|,} b {operator|-}> a <> b end # end
end
