{name|defmodule Kitchen}.{name|Kettle do}
  {name|@moduledoc} {string|""}"
  {name|A kettle with} {prolog|#\{1 + 1\} parts.}
  {string|""}"
  {name|use GenServer}
  {name|alias Kitchen}.\{{name|Tea}{punctuation|,} {name|Cup}\}
  {name|@max 1_000}
  {name|defstruct litres}{punctuation|:} {number|1.7}{punctuation|,} {name|name}{punctuation|:} {name|nil}

  {name|@spec boil}{punctuation|(}{name|t}{punctuation|,} {name|integer}{punctuation|)} {punctuation|:}{punctuation|:} \{{punctuation|:}{name|ok}{punctuation|,} {name|float}\} {comment|\| :error}
  {name|def boil}{punctuation|(}%{name|__MODULE__}\{{name|litres}{punctuation|:} {name|l}\} {operator-char operator|=} {name|k}{punctuation|,} {name|n} \\\\ 0xFF{punctuation|)} {name|when l} {operator-char operator|>} {number|0} {name|and not is_nil}{punctuation|(}{name|n}{punctuation|)} {name|do}
    {name|re} {operator-char operator|=} ~{name|r}{operator-char operator|/}^{name|a}{punctuation|(}\\{name|d}{operator-char operator|+}{punctuation|)}{operator-char operator|/}{name|iu}{punctuation|;} {name|words} {operator-char operator|=} ~{name|w}{punctuation|(}{name|a b}{punctuation|)}{name|a}{punctuation|;} {name|c} {operator-char operator|=} {string|'charlist'}{punctuation|;} {name|ch} {operator-char operator|=} ?{name|a}
    {name|with} \{{punctuation|:}{name|ok}{punctuation|,} {name|x}\} {operator-char operator|<}{operator-char operator|-} {name|fetch}{punctuation|(}{name|k}{punctuation|)}{punctuation|,} {name|do}{punctuation|:} {name|x} {comment|\|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at #\{n\}\\n")}
    {name|case k}.{name|name do}
      {string|"pot"} {operator-char operator|<>} {name|rest} {operator-char operator|-}{operator-char operator|>} \{{punctuation|:}{name|ok}{punctuation|,} {number|1.5e3}\}
      {name|_} {operator-char operator|-}{operator-char operator|>} {name|raise ArgumentError}{punctuation|,} {name|message}{punctuation|:} {string|"no"}
    {name|end}
  {name|end}
  {name|defp cold}?{punctuation|(}{name|x}{punctuation|)}{punctuation|,} {name|do}{punctuation|:} {name|fn a}{punctuation|,} {name|b} {operator-char operator|-}{operator-char operator|>} {name|a} {operator-char operator|<>} {name|b end} {prolog|# end}
{name|end}
