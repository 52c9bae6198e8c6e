defmodule Kitchen.Kettle do
  {variable|@}moduledoc {string|""}"
  A kettle with {variable|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts.
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {variable|@}{macro function|max} {number|1}{constant|_}{number|000}
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  {variable|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|::} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} \| {operator|:}error
  {keyword|def} boil{punctuation|(}{comment|%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    re {operator|=} ~r{operator|/}^a{punctuation|(}{constant|\\}{variable|d}{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{variable|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} '{command builtin|charlist}'{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}{operator|:}ok{punctuation|,} {variable|x}{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} {variable|x} \|> Enum.map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5}e{number|3}{punctuation|\}}
      {constant|_} {operator|-}{operator|>} raise ArgumentError{punctuation|,} {command builtin|message}{operator|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}{variable|x}{punctuation|)}{punctuation|,} do{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {keyword|end} {variable|#} {keyword|end}
{keyword|end}
