{rule|defmodule Kitchen}{punctuation|.}{rule|Kettle do}
  @{rule|moduledoc} {string|""}"
  {rule|A kettle with} #{punctuation|\{}1 + 1{punctuation|\}} {rule|parts}{punctuation|.}
  {string|""}"
  {rule|use GenServer}
  {rule|alias Kitchen}{punctuation|.}{punctuation|\{}{rule|Tea}{punctuation|,} {rule|Cup}{punctuation|\}}
  @{rule|max} 1_000
  {rule|defstruct litres}: 1{punctuation|.}7{punctuation|,} {rule|name}: {rule|nil}

  @{rule|spec boil}{punctuation|(}{rule|t}{punctuation|,} {rule|integer}{punctuation|)} :: {punctuation|\{}:{rule|ok}{punctuation|,} {rule|float}{punctuation|\}} {operator|\|} :{rule|error}
  {rule|def boil}{punctuation|(}%__MODULE__{punctuation|\{}{rule|litres}: {rule|l}{punctuation|\}} {operator|=} {rule|k}{punctuation|,} {rule|n} \\\\ 0xFF{punctuation|)} {rule|when l} > 0 {rule|and not is_nil}{punctuation|(}{rule|n}{punctuation|)} {rule|do}
    {definition rule keyword|re} {operator|=} ~{rule|r}{operator|/}^{rule|a}{punctuation|(}\\{rule|d}+{punctuation|)}{operator|/}{rule|iu}{punctuation|;} {rule|words} {operator|=} ~{rule|w}{punctuation|(}{rule|a b}{punctuation|)}{rule|a}{punctuation|;} {rule|c} {operator|=} {string|'charlist'}{punctuation|;} {rule|ch} {operator|=} ?{rule|a}
    {rule|with} {punctuation|\{}:{rule|ok}{punctuation|,} {rule|x}{punctuation|\}} <{operator|-} {rule|fetch}{punctuation|(}{rule|k}{punctuation|)}{punctuation|,} {rule|do}: {rule|x} {operator|\|}> {rule|Enum}{punctuation|.}{rule|map}{punctuation|(}&{punctuation|(}&1 {operator|*} 2{punctuation|)}{punctuation|)} {operator|\|}> {rule|IO}{punctuation|.}{rule|inspect}{punctuation|(}{rule|label}: {string|"at #\{n\}\\n"}{punctuation|)}
    {rule|case k}{punctuation|.}{rule|name do}
      {string|"pot"} <> {rule|rest} {operator|-}> {punctuation|\{}:{rule|ok}{punctuation|,} 1{punctuation|.}5e3{punctuation|\}}
      _ {operator|-}> {rule|raise ArgumentError}{punctuation|,} {rule|message}: {string|"no"}
    {rule|end}
  {rule|end}
  {rule|defp cold}?{punctuation|(}{rule|x}{punctuation|)}{punctuation|,} {rule|do}: {rule|fn a}{punctuation|,} {rule|b} {operator|-}> {rule|a} <> {rule|b end} # {rule|end}
{rule|end}
