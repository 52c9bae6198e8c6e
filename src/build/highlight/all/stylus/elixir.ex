{selector|defmodule Kitchen.Kettle do}
  {atrule-declaration|{atrule|@moduledoc} {string|""}"}
  {selector|A kettle with #{punctuation|\{}}1 + 1{punctuation|\}} parts{punctuation|.}
  {string|""}"
  {property-declaration|{property|use} GenServer}
  {selector|alias Kitchen.{punctuation|\{}}Tea, Cup{punctuation|\}}
  {atrule-declaration|{atrule|@max} {number|1}_000}
  {property-declaration|{property|defstruct} litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil}

  {atrule-declaration|{atrule|@spec} {func|{function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}error}}
  def {func|{function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0}{unit|x}FF{punctuation|)} when l {operator|>} {number|0} {operator|and} {operator|not} {func|{function|is_nil}{punctuation|(}n{punctuation|)} do}}
    {variable-declaration|{variable|re} {operator|=} {operator|~}r{operator|/}^{func|{function|a}{punctuation|(}{entity|\\d}{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{func|{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} }}{string|'charlist'}{punctuation|;} ch {operator|=} {operator|?}a}
    {selector|with {punctuation|\{}}{punctuation|:}ok, x{punctuation|\}} <- {func|{function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x \|{operator|>} Enum.{func|{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO.inspect{punctuation|(}label{punctuation|:} }{string|"at #\{n\}\\n"}{punctuation|)}}
    {selector|case k.name do}
      {selector|"pot" <> rest -> {punctuation|\{}}{punctuation|:}ok, 1{punctuation|.}5e3{punctuation|\}}
      {property-declaration|{property|_} {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}}
    end
  end
  {property-declaration|{property|defp} cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end # end}
end
