defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  @moduledoc {eol-comment comment|"""}
  A kettle {keyword|with} #{token-operator punctuation|\{}{number|1} {operator|+} {number|1}{token-operator punctuation|\}} parts{punctuation|.}
  {eol-comment comment|"""}
  use GenServer
  {keyword|alias} Kitchen{punctuation|.}{token-operator punctuation|\{}Tea{punctuation|,} Cup{token-operator punctuation|\}}
  @max 1_000
  defstruct litres{punctuation|:} {number|1}{punctuation|.}{number|7}{punctuation|,} {keyword|name}{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {token-operator punctuation|\{}{punctuation|:}ok{punctuation|,} float{token-operator punctuation|\}}{string-template string| }{token-operator punctuation|\|} {punctuation|:}error
  def boil{punctuation|(}%__MODULE__{token-operator punctuation|\{}litres{punctuation|:} l{token-operator punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} {keyword|not} is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r/^a{punctuation|(}\\d+{punctuation|)}/iu; words {operator|=} ~w{punctuation|(}a b{punctuation|)}a; {keyword|c} {operator|=} {string|'charlist'}; ch {operator|=} ?a
    {keyword|with} {token-operator punctuation|\{}{punctuation|:}ok{punctuation|,} {keyword|x}{token-operator punctuation|\}}{string-template string| <- fetch(k), do: x }{token-operator punctuation|\|}{string-template string|> Enum.map(&(&1 * 2)) }{token-operator punctuation|\|}{string-template string|> IO.inspect(label: "at #}{token-operator punctuation|\{}n{token-operator punctuation|\}}\\n"{punctuation|)}
    {keyword|case} k{punctuation|.}{keyword|name} {keyword|do}
      {eol-comment comment|"pot" <> rest -> \{:ok, 1.5e3\}}
      _ -> {keyword|raise} ArgumentError{punctuation|,} {keyword|message}{punctuation|:} {eol-comment comment|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b -> a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
