{name|defmodule} {name|Kitchen.Kettle} {name|do}
  @{name|moduledoc} {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  {name|use} {name|GenServer}
  {name|alias} {name|Kitchen.}{operator variation|\{}{name|Tea}{punctuation|,} {name|Cup}{operator variation|\}}
  @{name|max} {name|1}{operator sequence|_}{name|000}
  {name|defstruct} {field-capture|{field-name variable|litres}{colon|:}} {quantifier number|1}{name|.}{quantifier number|7}{punctuation|,} {field-capture|{field-name variable|name}{colon|:}} {name|nil}

  @{name|spec} {name|boil}{punctuation|(}{name|t}{punctuation|,} {name|integer}{punctuation|)} {punctuation|:}{punctuation|:} {operator variation|\{}{punctuation|:}{name|ok}{punctuation|,} {name|float}{operator variation|\}} \| {punctuation|:}{name|error}
  {name|def} {name|boil}{punctuation|(}%{operator sequence|_}{operator sequence|_}{name|MODULE}{operator sequence|_}{operator sequence|_}{operator variation|\{}{field-capture|{field-name variable|litres}{colon|:}} {name|l}{operator variation|\}} {operator pattern-def|=} {name|k}{punctuation|,} {name|n} \\\\ {name|0xFF}{punctuation|)} {name|when} {name|l} > {quantifier number|0} {name|and} {name|not} {name|is}{operator sequence|_}{name|nil}{punctuation|(}{name|n}{punctuation|)} {name|do}
    {pattern|{pattern-name class-name|re}} {operator pattern-def|=} {operator exception|~}{name|r}/^{name|a}{punctuation|(}\\{name|d}{operator sequence|+}{punctuation|)}/{name|iu}{punctuation|;} {pattern|{pattern-name class-name|words}} {operator pattern-def|=} {operator exception|~}{name|w}{punctuation|(}{name|a} {name|b}{punctuation|)}{name|a}{punctuation|;} {pattern|{pattern-name class-name|c}} {operator pattern-def|=} {string|'charlist'}{punctuation|;} {pattern|{pattern-name class-name|ch}} {operator pattern-def|=} {operator optionality|?}{name|a}
    {name|with} {operator variation|\{}{punctuation|:}{name|ok}{punctuation|,} {name|x}{operator variation|\}} <{name|-} {name|fetch}{punctuation|(}{name|k}{punctuation|)}{punctuation|,} {field-capture|{field-name variable|do}{colon|:}} {name|x} \|> {name|Enum.map}{punctuation|(}{operator conjunction|&}{punctuation|(}{operator conjunction|&}{quantifier number|1} * {quantifier number|2}{punctuation|)}{punctuation|)} \|> {name|IO.inspect}{punctuation|(}{field-capture|{field-name variable|label}{colon|:}} {string|"at #\{n\}\\n"}{punctuation|)}
    {name|case} {name|k.name} {name|do}
      {string|"pot"} <> {name|rest} {name|-}> {operator variation|\{}{punctuation|:}{name|ok}{punctuation|,} {quantifier number|1}{name|.5e3}{operator variation|\}}
      {operator sequence|_} {name|-}> {name|raise} {name|ArgumentError}{punctuation|,} {field-capture|{field-name variable|message}{colon|:}} {string|"no"}
    {name|end}
  {name|end}
  {name|defp} {name|cold}{operator optionality|?}{punctuation|(}{name|x}{punctuation|)}{punctuation|,} {field-capture|{field-name variable|do}{colon|:}} {name|fn} {name|a}{punctuation|,} {name|b} {name|-}> {name|a} <> {name|b} {name|end} # {name|end}
{name|end}
