defmodule {class-name|Kitchen}{punctuation|.}{class-name|Kettle} {keyword|do}
  {variable|@moduledoc} {string|""}{string|"
  A kettle with {interpolation|{interpolation-punctuation punctuation|#\{}{moonscript|{number|1} {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}} parts.
  "}{string|""}
  use {class-name|GenServer}
  alias {class-name|Kitchen}{punctuation|.}{punctuation|\{}{class-name|Tea}{punctuation|,} {class-name|Cup}{punctuation|\}}
  {variable|@max} 1_000
  defstruct {property|litres}{operator|:} {number|1.7}{punctuation|,} {property|name}{operator|:} {keyword|nil}

  {variable|@spec} boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}{property|ok}{punctuation|,} float{punctuation|\}} \| {operator|:}{property|error}
  def boil{punctuation|(}{operator|%}__MODULE__{punctuation|\{}{property|litres}{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n {punctuation|\\}{punctuation|\\} {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {operator|and} {operator|not} is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{operator|^}a{punctuation|(}{punctuation|\\}d{operator|+}{punctuation|)}{operator|/}iu; words {operator|=} ~w{punctuation|(}a b{punctuation|)}a; c {operator|=} {string|'charlist'}; ch {operator|=} ?a
    {keyword|with} {punctuation|\{}{operator|:}{property|ok}{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{operator|:} x \|{operator|>} {class-name|Enum}{punctuation|.}map{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} {class-name|IO}{punctuation|.}inspect{punctuation|(}{property|label}{operator|:} {string|"at {interpolation|{interpolation-punctuation punctuation|#\{}{moonscript|n}{interpolation-punctuation punctuation|\}}}\\n"}{punctuation|)}
    case k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|->} {punctuation|\{}{operator|:}{property|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise {class-name|ArgumentError}{punctuation|,} {property|message}{operator|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{operator|:} fn a{punctuation|,} b {operator|->} a {operator|<}{operator|>} b end {operator|#} end
end
