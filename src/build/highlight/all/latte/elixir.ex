defmodule Kitchen.Kettle do
  @moduledoc """
  A kettle with #{latte language-latte|{delimiter punctuation|\{}{php language-php|{number|1} {operator|+} {number|1}}{delimiter punctuation|\}}} parts.
  """
  use GenServer
  alias Kitchen.{latte language-latte|{delimiter punctuation|\{}{latte-tag important|Tea}{php language-php|{punctuation|,} Cup}{delimiter punctuation|\}}}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) :: {latte language-latte|{delimiter punctuation|\{}{php language-php|{punctuation|:}ok{punctuation|,} {keyword type-declaration|float}}{delimiter punctuation|\}}} \| :error
  def boil(%__MODULE__{latte language-latte|{delimiter punctuation|\{}{latte-tag important|litres}{php language-php|{punctuation|:} l}{delimiter punctuation|\}}} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
    with {latte language-latte|{delimiter punctuation|\{}{php language-php|{punctuation|:}ok{punctuation|,} x}{delimiter punctuation|\}}} {tag|{tag|{punctuation|<}-} {attr-name|fetch(k),} {attr-name|{namespace|do:}} {attr-name|x} {attr-name|\|}{punctuation|>}} Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at #{latte language-latte|{delimiter punctuation|\{}{latte-tag important|n}{delimiter punctuation|\}}}\\n")
    case k.name do
      "pot" <> rest -> {latte language-latte|{delimiter punctuation|\{}{php language-php|{punctuation|:}ok{punctuation|,} {number|1.5e3}}{delimiter punctuation|\}}}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end # end
end
