defmodule Kitchen{punctuation|.}Kettle {property|do}
  {punctuation|@}moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {punctuation|@}max 1_000
  defstruct {property|litres}{punctuation|:} {number|1.7}{punctuation|,} {property|name}{punctuation|:} {property|nil}

  {punctuation|@}spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}error
  def {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}{property|litres}{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} {number|0} {keyword|and} {keyword|not} {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{regex|/^a(\\d+)/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {property|do}{punctuation|:} x \|{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}{property|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} {property|message}{punctuation|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {property|do}{punctuation|:} fn a{punctuation|,} b {operator|->} a {operator|<}{operator|>} b end # end
end
