defmodule Kitchen{punctuation|.}Kettle do
  {tag|{punctuation|@}moduledoc} {multiline-string string|"""
  A kettle with {comment|#\{1 + 1\} parts.}
  """}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {tag|{punctuation|@}max} {number|1}_000
  defstruct {function|{prefix|litres{punctuation|:}}} {number|1.7}{punctuation|,} {function|{prefix|name{punctuation|:}}} nil

  {tag|{punctuation|@}spec} boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {function|{prefix|{punctuation|:}}{local-name|:}} {punctuation|\{}{function|{prefix|{punctuation|:}}{local-name|ok}}{punctuation|,} float{punctuation|\}} \| {function|{prefix|{punctuation|:}}{local-name|error}}
  def boil{punctuation|(}%__MODULE__{punctuation|\{}{function|{prefix|litres{punctuation|:}}} l{punctuation|\}} {keyword|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l > {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {keyword|=} ~r/^{keyword|a}{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words {keyword|=} ~w{punctuation|(}{keyword|a} b{punctuation|)}{keyword|a}{punctuation|;} c {keyword|=} {string|'charlist'}{punctuation|;} ch {keyword|=} ?{keyword|a}
    with {punctuation|\{}{function|{prefix|{punctuation|:}}{local-name|ok}}{punctuation|,} x{punctuation|\}} <- fetch{punctuation|(}k{punctuation|)}{punctuation|,} {function|{prefix|do{punctuation|:}}} x \|> Enum{punctuation|.}map{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|> IO{punctuation|.}inspect{punctuation|(}{function|{prefix|label{punctuation|:}}} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {url|{punctuation|<}{punctuation|>}} rest -> {punctuation|\{}{function|{prefix|{punctuation|:}}{local-name|ok}}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} {function|{prefix|message{punctuation|:}}} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {function|{prefix|do{punctuation|:}}} fn {keyword|a}{punctuation|,} b -> {keyword|a} {url|{punctuation|<}{punctuation|>}} b end {comment|# end}
end
