{literal string|defmodule Kitchen.Kettle do}
  {literal string|@moduledoc} {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  {literal string|use GenServer}
  {literal string|alias Kitchen.\{Tea}{punctuation|,} {literal string|Cup}{punctuation|\}}
  {literal string|@max 1_000}
  {literal string|defstruct} {key property|litres}{punctuation|:} {number|1.7}{punctuation|,} {key property|name}{punctuation|:} {literal string|nil}

  {literal string|@spec boil}{punctuation|(}{literal string|t}{punctuation|,} {literal string|integer}{punctuation|)} {literal string|:: \{:ok}{punctuation|,} {literal string|float}{punctuation|\}} {literal string|\|} {literal string|:error}
  {literal string|def boil}{punctuation|(}{literal string|%__MODULE__\{}{key property|litres}{punctuation|:} {literal string|l}{punctuation|\}} {punctuation|=} {literal string|k}{punctuation|,} {literal string|n \\\\} {number|0xFF}{punctuation|)} {literal string|when l >} {number|0} {literal string|and not is_nil}{punctuation|(}{literal string|n}{punctuation|)} {literal string|do}
    {key property|re} {punctuation|=} {literal string|~r/^a}{punctuation|(}{literal string|\\d+}{punctuation|)}/iu; {key property|words} {punctuation|=} {literal string|~w}{punctuation|(}{literal string|a b}{punctuation|)}a; {key property|c} {punctuation|=} {string|'charlist'}{literal string|;} {key property|ch} {punctuation|=} {literal string|?a}
    {literal string|with \{:ok}{punctuation|,} {literal string|x}{punctuation|\}} {literal string|<- fetch}{punctuation|(}{literal string|k}{punctuation|)}{punctuation|,} {key property|do}{punctuation|:} {literal string|x \|> Enum.map}{punctuation|(}{literal string|&}{punctuation|(}{literal string|&1 *} {number|2}{punctuation|)}{punctuation|)} {literal string|\|> IO.inspect}{punctuation|(}{key property|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {literal string|case k.name do}
      {string|"pot"} {literal string|<> rest -> \{:ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      {literal string|_ -> raise ArgumentError}{punctuation|,} {key property|message}{punctuation|:} {string|"no"}
    {literal string|end}
  {literal string|end}
  {literal string|defp cold?}{punctuation|(}{literal string|x}{punctuation|)}{punctuation|,} {key property|do}{punctuation|:} {literal string|fn a}{punctuation|,} {literal string|b -> a <> b end} {comment|# end}
{literal string|end}
