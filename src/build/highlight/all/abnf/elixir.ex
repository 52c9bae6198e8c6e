{rule|defmodule} {rule|Kitchen}.{rule|Kettle} {rule|do}
  @{rule|moduledoc} {string|""}"
  {rule|A} {rule|kettle} {rule|with} #\{{repetition operator|1} + {repetition operator|1}\} {rule|parts}.
  {string|""}"
  {rule|use} {rule|GenServer}
  {rule|alias} {rule|Kitchen}.\{{rule|Tea}, {rule|Cup}\}
  @{rule|max} {repetition operator|1}_000
  {rule|defstruct} {rule|litres}: {repetition operator|1}.{repetition operator|7}, {rule|name}: {rule|nil}

  @{rule|spec} {rule|boil}{punctuation|(}{rule|t}, {rule|integer}{punctuation|)} :: \{:{rule|ok}, {rule|float}\} \| :{rule|error}
  {rule|def} {rule|boil}{punctuation|(}%__MODULE__\{{rule|litres}: {rule|l}\} {operator|=} {rule|k}, {rule|n} \\\\ {repetition operator|0}{rule|xFF}{punctuation|)} {rule|when} {rule|l} > {repetition operator|0} {rule|and} {rule|not} {rule|is_nil}{punctuation|(}{rule|n}{punctuation|)} {rule|do}
    {definition keyword|re} {operator|=} ~{rule|r}{operator|/}^{rule|a}{punctuation|(}\\{rule|d}+{punctuation|)}{operator|/}{rule|iu}{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    {rule|with} \{:{rule|ok}, {rule|x}\} {rule|{punctuation|<}- fetch(k), do: x \|{punctuation|>}} {rule|Enum}.{rule|map}{punctuation|(}&{punctuation|(}&{repetition operator|1} {repetition operator|*} {repetition operator|2}{punctuation|)}{punctuation|)} \|> {rule|IO}.{rule|inspect}{punctuation|(}{rule|label}: {string|"at #\{n\}\\n"}{punctuation|)}
    {rule|case} {rule|k}.{rule|name} {rule|do}
      {string|"pot"} {rule|{punctuation|<}{punctuation|>}} {rule|rest} -> \{:{rule|ok}, {repetition operator|1}.{repetition operator|5}{rule|e3}\}
      _ -> {rule|raise} {rule|ArgumentError}, {rule|message}: {string|"no"}
    {rule|end}
  {rule|end}
  {rule|defp} {rule|cold}?{punctuation|(}{rule|x}{punctuation|)}, {rule|do}: {rule|fn} {rule|a}, {rule|b} -> {rule|a} {rule|{punctuation|<}{punctuation|>}} {rule|b} {rule|end} # {rule|end}
{rule|end}
