{keyword|defmodule} Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  {keyword|use} GenServer
  {keyword|alias} Kitchen.{punctuation|\{}{keyword|Tea}, Cup{punctuation|\}}
  @max 1_000
  {keyword|defstruct} {namespace|litres}{punctuation|:} 1.7, {namespace|name}{punctuation|:} nil

  @spec boil(t, integer) {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok, float{punctuation|\}} \| {punctuation|:}error
  {keyword|def} boil(%__MODULE__{punctuation|\{}{keyword|litres}{punctuation|:} l{punctuation|\}} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    {keyword|re} = ~r/^a(\\d{operator|+})/iu{punctuation|;} {keyword|words} = ~w(a b)a{punctuation|;} {keyword|c} = {string|'charlist'}{punctuation|;} {keyword|ch} = ?a
    {keyword|with} {punctuation|\{}{punctuation|:}ok, x{punctuation|\}} <- fetch(k), {namespace|do}{punctuation|:} x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label{punctuation|:} {string|"at #\{n\}\\n"})
    {keyword|case} k.name do
      {string|"pot"} <> rest -> {punctuation|\{}{punctuation|:}ok, 1.5e3{punctuation|\}}
      {keyword|_} -> raise ArgumentError, {namespace|message}{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  {keyword|defp} cold?(x), {namespace|do}{punctuation|:} fn a, b -> a <> b end # end
{keyword|end}
