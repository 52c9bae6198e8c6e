{keyword|defmodule} Kitchen{punctuation|.}Kettle {keyword|do}
  {variable|@moduledoc} {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  {keyword|use} GenServer
  {keyword|alias} Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {variable|@max} 1_000
  {keyword|defstruct} {label|litres:} {number|1.7}{punctuation|,} {label|name:} {keyword|nil}

  {variable|@spec} {keyword|boil}{punctuation|(}{keyword|t}{punctuation|,} {keyword|integer}{punctuation|)} :: {punctuation|\{}:{keyword|ok}{punctuation|,} {type class-name|float}{punctuation|\}} \| :{keyword|error}
  {keyword|def} {keyword|boil}{punctuation|(}{variable|%__MODULE__}{punctuation|\{}{label|litres:} {keyword|l}{punctuation|\}} {punctuation|=} {keyword|k}{punctuation|,} {keyword|n} \\\\ {number|0xFF}{punctuation|)} {keyword|when} {keyword|l} {punctuation|>} {number|0} {keyword|and} {keyword|not} {keyword|is_nil}{punctuation|(}{keyword|n}{punctuation|)} {keyword|do}
    {keyword|re} {punctuation|=} ~{keyword|r}/^{keyword|a}{punctuation|(}\\{keyword|d}+{punctuation|)}/{keyword|iu}{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    {keyword|with} {punctuation|\{}:{keyword|ok}{punctuation|,} {keyword|x}{punctuation|\}} {punctuation|<}- {keyword|fetch}{punctuation|(}{keyword|k}{punctuation|)}{punctuation|,} {label|do:} {keyword|x} \|{punctuation|>} Enum{punctuation|.}{keyword|map}{punctuation|(}&{punctuation|(}&{number|1} {punctuation|*} {number|2}{punctuation|)}{punctuation|)} \|{punctuation|>} IO{punctuation|.}{keyword|inspect}{punctuation|(}{label|label:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} {keyword|k}{punctuation|.}{keyword|name} {keyword|do}
      {string|"pot"} {punctuation|<}{punctuation|>} {keyword|rest} -{punctuation|>} {punctuation|\{}:{keyword|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      {keyword|_} -{punctuation|>} {keyword|raise} ArgumentError{punctuation|,} {label|message:} {string|"no"}
    {keyword|end}
  {keyword|end}
  {keyword|defp} {keyword|cold}?{punctuation|(}{keyword|x}{punctuation|)}{punctuation|,} {label|do:} {keyword|fn} {keyword|a}{punctuation|,} {keyword|b} -{punctuation|>} {keyword|a} {punctuation|<}{punctuation|>} {keyword|b} {keyword|end} # {keyword|end}
{keyword|end}
