defmodule Kitchen.Kettle do
  @moduledoc {selector|"""
  A kettle with #}{punctuation|\{}1 + 1{punctuation|\}} parts.
  {selector|"""
  use GenServer
  alias Kitchen.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {atrule|{rule|@max} 1_000
  defstruct {property|litres}{punctuation|:} 1.7{punctuation|,} {property|name}{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:}} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {selector|\| :error
  def boil(%__MODULE__}{punctuation|\{}{property|litres}{punctuation|:} l{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l > 0 and not is_{function|nil}{punctuation|(}n{punctuation|)} do
    re = ~r/^{function|a}{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words = ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c = {string|'charlist'}{punctuation|;} {selector|ch = ?a
    with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {selector|<- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at #\{n\}\\n")
    case k.name do
      "pot" <> rest ->} {punctuation|\{}{punctuation|:}ok{punctuation|,} 1.5e3{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} {property|message}{punctuation|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {property|do}{punctuation|:} fn a{punctuation|,} b -> a <> b end # end
end
