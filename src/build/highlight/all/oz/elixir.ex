defmodule Kitchen{punctuation|.}Kettle do
  {operator|@}moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}{function|Tea}{operator|,} Cup{punctuation|\}}
  {operator|@}max 1_000
  defstruct {attr-name|litres}{punctuation|:} {number|1.7}{operator|,} {attr-name|name}{punctuation|:} {keyword|nil}

  {operator|@}spec {function|boil}{punctuation|(}t{operator|,} integer{punctuation|)} {operator|::} {punctuation|\{}{punctuation|:}ok{operator|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def {function|boil}{punctuation|(}{comment|%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {atom builtin|'charlist'}{punctuation|;} ch {operator|=} {punctuation|?}a
    with {punctuation|\{}{punctuation|:}ok{operator|,} x{punctuation|\}} {operator|<-} {function|fetch}{punctuation|(}k{punctuation|)}{operator|,} {attr-name|do}{punctuation|:} x {operator|\|}{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}{number|&(}{number|&1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}{attr-name|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{operator|,} {number|1.5e3}{punctuation|\}}
      {keyword|_} {operator|-}{operator|>} {keyword|raise} ArgumentError{operator|,} {attr-name|message}{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{punctuation|?}{punctuation|(}x{punctuation|)}{operator|,} {attr-name|do}{punctuation|:} fn a{operator|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b {keyword|end} {operator|#} {keyword|end}
{keyword|end}
