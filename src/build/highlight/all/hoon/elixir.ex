{function|defmodule} K{function|itchen}.K{function|ettle} {function|do}
  {class-name|@moduledoc} {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  {function|use} G{function|en}S{function|erver}
  {function|alias} K{function|itchen}.\{T{function|ea}, C{function|up}\}
  {class-name|@max} 1_000
  {function|defstruct} {function|litres}: 1.7, {function|name}: {function|nil}

  {class-name|@spec} {function|boil}({function|t}, {function|integer}) {comment|:: \{:ok, float\} \| :error}
  {function|def} {function|boil}({constant|%__MODULE__}\{{function|litres}: {function|l}\} = {function|k}, {function|n} \\\\ 0{function|x}FF) {function|when} {function|l} > 0 {function|and} {function|not} {function|is}_{function|nil}({function|n}) {function|do}
    {function|re} = ~{function|r}/^{function|a}(\\{function|d}+)/{function|iu}; {function|words} = ~{function|w}({function|a} {function|b}){function|a}; {function|c} = {string|'charlist'}; {function|ch} = ?{function|a}
    {function|with} \{:{function|ok}, {function|x}\} <- {function|fetch}({function|k}), {function|do}: {function|x} \|> E{function|num}.{function|map}(&(&1 {class-name|*} 2)) \|> IO.{function|inspect}({function|label}: {string|"at #\{n\}\\n"})
    {function|case} {function|k}.{function|name} {function|do}
      {string|"pot"} <> {function|rest} -> \{:{function|ok}, 1.5{function|e3}\}
      _ -> {function|raise} A{function|rgument}E{function|rror}, {function|message}: {string|"no"}
    {function|end}
  {function|end}
  {function|defp} {function|cold}?({function|x}), {function|do}: {function|fn} {function|a}, {function|b} -> {function|a} <> {function|b} {function|end} # {function|end}
{function|end}
