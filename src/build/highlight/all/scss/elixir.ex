defmodule Kitchen.Kettle do
  {atrule|{rule|@moduledoc} {string|""}"
  A kettle {module-modifier keyword|with} #{punctuation|\{}1 {operator|+} 1{punctuation|\}} parts.
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {rule|@max} 1_000
  defstruct {property|litres}{punctuation|:} 1.7{punctuation|,} {property|name}{punctuation|:} nil

  {rule|@spec} {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:}} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}error
  def {function|boil}{punctuation|(}{selector|{placeholder|%__MODULE__}}{punctuation|\{}{property|litres}{punctuation|:} l{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} 0 {operator|and} {operator|not} is_{function|nil}{punctuation|(}n{punctuation|)} do
    re = ~r/^{function|a}{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words = ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c = {string|'charlist'}{punctuation|;} ch = ?a
    {module-modifier keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} <- {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {property|do}{punctuation|:} x \|> Enum.{function|map}{punctuation|(}&{punctuation|(}&1 {operator|*} 2{punctuation|)}{punctuation|)} \|> IO.{function|inspect}{punctuation|(}{property|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <> rest -> {punctuation|\{}{punctuation|:}ok{punctuation|,} 1.5e3{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} {property|message}{punctuation|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {property|do}{punctuation|:} fn a{punctuation|,} b -> a <> b end # end
end
