defmodule Kitchen{operator|.}Kettle {keyword|do}
  @moduledoc {string double-quoted-string|""}{string double-quoted-string|"
  A kettle with #\{1 + 1\} parts.
  "}{string double-quoted-string|""}
  {keyword|use} {package|GenServer}
  alias Kitchen{operator|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1_000}
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} {argument-name|name}{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|::} {punctuation|\{}{punctuation|:}ok{punctuation|,} {keyword type-declaration|float}{punctuation|\}} {operator|\|} {punctuation|:}error
  def {function|boil}{punctuation|(}{operator|%}{constant|__MODULE__}{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} {keyword|and} not {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string single-quoted-string|'charlist'}{punctuation|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {class-name|x} {operator|\|}{operator|>} {keyword|Enum}{operator|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} {constant|IO}{operator|.}{function|inspect}{punctuation|(}{argument-name|label}{punctuation|:} {string double-quoted-string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{operator|.}name {keyword|do}
      {string double-quoted-string|"pot"} {operator|<}{operator|>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      {constant|_} {operator|->} {property|raise} ArgumentError{punctuation|,} {argument-name|message}{punctuation|:} {string double-quoted-string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {keyword|fn} a{punctuation|,} b {operator|->} {property|a} {operator|<}{operator|>} b end {comment|# end}
end
