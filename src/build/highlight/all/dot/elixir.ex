{node|defmodule} {node|Kitchen}.Kettle {node|do}
  @{node|moduledoc} {node|""}"
  {node|A} {node|kettle} {node|with} #{punctuation|\{}{node|1} + {node|1}{punctuation|\}} {node|parts}.
  {node|""}"
  {node|use} {node|GenServer}
  {node|alias} {node|Kitchen}.{punctuation|\{}{node|Tea}{punctuation|,} {node|Cup}{punctuation|\}}
  @{node|max} {node|1}_000
  {node|defstruct} {node|litres}{operator|:} {node|1.7}{punctuation|,} {node|name}{operator|:} {node|nil}

  @{node|spec} {node|boil}({node|t}{punctuation|,} {node|integer}) {operator|:}{operator|:} {punctuation|\{}{operator|:}{node|ok}{punctuation|,} {node|float}{punctuation|\}} \| {operator|:}{node|error}
  {node|def} {node|boil}(%{node|__MODULE__}{punctuation|\{}{node|litres}{operator|:} {node|l}{punctuation|\}} {operator|=} {attr-value|k}{punctuation|,} {node|n} \\\\ {node|0}xFF) {node|when} {node|l} > {node|0} {node|and} {node|not} {node|is_nil}({node|n}) {node|do}
    {attr-name|re} {operator|=} ~{node|r}/^{node|a}(\\d+)/{node|iu}{punctuation|;} {attr-name|words} {operator|=} ~{node|w}({node|a} {node|b}){node|a}{punctuation|;} {attr-name|c} {operator|=} '{node|charlist}'{punctuation|;} {attr-name|ch} {operator|=} ?{node|a}
    {node|with} {punctuation|\{}{operator|:}{node|ok}{punctuation|,} {node|x}{punctuation|\}} {node|<{markup language-markup language-html language-xml|- fetch(k), do: x \|}>} {node|Enum}.map(&(&{node|1} * {node|2})) \|> {node|IO}.inspect({node|label}{operator|:} {node|"at #\{n\}\\n"})
    {node|case} {node|k}.name {node|do}
      {node|"pot"} {node|<>} {node|rest} {operator|->} {punctuation|\{}{operator|:}{node|ok}{punctuation|,} {node|1.5}e3{punctuation|\}}
      {node|_} {operator|->} {node|raise} {node|ArgumentError}{punctuation|,} {node|message}{operator|:} {node|"no"}
    {node|end}
  {node|end}
  {node|defp} {node|cold}?({node|x}){punctuation|,} {node|do}{operator|:} {node|fn} {node|a}{punctuation|,} {node|b} {operator|->} {node|a} {node|<>} {node|b} {node|end} # {node|end}
{node|end}
