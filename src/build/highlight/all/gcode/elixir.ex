defmodule {property|K}itchen.{property|K}ettle do
  @moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use {property|G}enServer
  alias {property|K}itchen.\{{property|T}ea, {property|C}up\}
  @max 1_000
  defstruct litres{punctuation|:} 1.7, name{punctuation|:} nil

  @spec boil(t, integer) {punctuation|:}{punctuation|:} \{{punctuation|:}ok, float\} \| {punctuation|:}error
  def boil(%__MODULE__\{litres{punctuation|:} l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with \{{punctuation|:}ok, x\} <- fetch(k), do{punctuation|:} x \|> {property|E}num.map(&{comment|(&1 * 2)}) \|> {property|I}{property|O}.inspect(label{punctuation|:} {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} <> rest -> \{{punctuation|:}ok, 1.5e3\}
      _ -> raise {property|A}rgumentError, message{punctuation|:} {string|"no"}
    end
  end
  defp cold?{comment|(x)}, do{punctuation|:} fn a, b -> a <> b end # end
end
