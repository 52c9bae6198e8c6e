defmodule {class-name|Kitchen}{punctuation|.}{class-name|Kettle} {keyword|do}
  {attribute atrule|@moduledoc} {string-literal|{string|"""
  A kettle with #\{1 + 1\} parts.
  """}}
  use {class-name|GenServer}
  alias {class-name|Kitchen}{punctuation|.}{punctuation|\{}{class-name|Tea}{punctuation|,} {class-name|Cup}{punctuation|\}}
  {attribute atrule|@max} {number|1_000}
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} {nil constant|nil}

  {attribute atrule|@spec} {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def {function|boil}{punctuation|(}{operator|%}{constant|__MODULE__}{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n {punctuation|\\}{punctuation|\\} {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/^}{function|a}{punctuation|(}{punctuation|\\}d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x {operator|\|>} {class-name|Enum}{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} {constant|IO}{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string-literal|{string|"at #\{n\}\\n"}}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string-literal|{string|"pot"}} {operator|<>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      {omit keyword|_} {operator|->} raise {class-name|ArgumentError}{punctuation|,} message{punctuation|:} {string-literal|{string|"no"}}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|->} a {operator|<>} b end # end
end
